using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests;

/// <summary>What must be true of every result, whatever page it came from.</summary>
public class InvariantTests
{
    [SharedTheory]
    [MemberData(nameof(SharedMaterial.PageNamesAsRows), MemberType = typeof(SharedMaterial))]
    public void Every_real_page_gives_an_article_or_is_none(string name) =>
        ParsedPages.Of(name).Result.Outcome.Should().BeOneOf(ArticleOutcome.Article, ArticleOutcome.NotArticle);

    [SharedFact]
    public void There_are_87_real_pages() => SharedMaterial.PageNames.Should().HaveCount(87);

    [Theory]
    [MemberData(nameof(ParsedPages.Rows), MemberType = typeof(ParsedPages))]
    public void What_has_a_field_of_its_own_is_no_paragraph_of_the_body(string name)
    {
        if (ParsedPages.Of(name).Article is not { } article)
            return;

        var captions = article.Captions.Select(text => TextRules.Fold(text)).ToHashSet(StringComparer.Ordinal);
        var foreign = ArticleTexts.Credits(article)
            .Concat(article.RelatedItems.SelectMany(item => new[] { item.Title, item.Teaser }))
            .Concat([article.Lead, article.Headline])
            .OfType<string>()
            .Select(text => TextRules.Fold(text))
            .ToHashSet(StringComparer.Ordinal);
        // A sub-heading may say what the caption below it says (vov 2026).
        article.Body.OfType<TextBlock>()
            .Where(block => foreign.Contains(TextRules.Fold(block.Text)) || (block is not HeadingBlock && captions.Contains(TextRules.Fold(block.Text))))
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ParsedPages.Rows), MemberType = typeof(ParsedPages))]
    public void A_picture_says_its_caption_once(string name)
    {
        if (ParsedPages.Of(name).Article is not { } article)
            return;

        foreach (var caption in article.Captions)
        {
            var words = TextRules.Fold(caption).Split(' ');
            (words.Length > 3 && words.Length % 2 == 0 && words.Take(words.Length / 2).SequenceEqual(words.Skip(words.Length / 2))).Should().BeFalse(caption);
        }

        article.Images.Where(image => image.Caption is not null).GroupBy(image => (image.Url, image.Caption)).Where(group => group.Count() > 1).Should().BeEmpty();
        article.Images.Where(image => image.Credit is not null && TextRules.Same(image.Credit, image.Caption)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ParsedPages.Rows), MemberType = typeof(ParsedPages))]
    public void No_author_is_the_site_or_the_source(string name)
    {
        if (ParsedPages.Of(name).Article is not { } article)
            return;

        var organisations = new[] { article.Site.Name, article.Site.Host, article.Source }.Concat(article.Source?.Split(", ") ?? []);
        article.Authors.Where(author => organisations.Any(organisation => TextRules.Same(organisation, author.Name))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ParsedPages.Rows), MemberType = typeof(ParsedPages))]
    public void All_text_is_composed_and_clean(string name)
    {
        if (ParsedPages.Of(name).Article is not { } article)
            return;

        ArticleTexts.Of(article).Where(text => TextRules.Compose(text) != text).Should().BeEmpty("all text is NFC");
        ArticleTexts.Of(article).Where(text => !IsClean(text)).Should().BeEmpty("texts are trimmed, with single blanks");
    }

    [Theory]
    [MemberData(nameof(ParsedPages.Rows), MemberType = typeof(ParsedPages))]
    public void Times_are_Vietnam_time_unless_the_page_prints_another_zone(string name)
    {
        var page = ParsedPages.Of(name);
        foreach (var field in new[] { page.Result.Fields.PublishedAt, page.Result.Fields.ModifiedAt })
        {
            if (field is not null && field.Value.Offset != TimeSpan.FromHours(7))
                (field.Evidence.Raw.EndsWith('Z') || field.Evidence.Raw.Contains($"{field.Value:zzz}", StringComparison.Ordinal)).Should().BeTrue($"{field.Value:O} was read from '{field.Evidence.Raw}'");
        }

        page.Article?.PublishedAt.Should().Be(page.Result.Fields.PublishedAt?.Value);
        page.Article?.ModifiedAt.Should().Be(page.Result.Fields.ModifiedAt?.Value);
    }

    [Theory]
    [MemberData(nameof(ParsedPages.Rows), MemberType = typeof(ParsedPages))]
    public void Addresses_are_of_the_web_and_absolute(string name)
    {
        var page = ParsedPages.Of(name);
        if (page.Article is not { } article)
            return;

        var addresses = ArticleTexts.Addresses(article).ToArray();
        addresses.Where(address => address.IsAbsoluteUri && address.Scheme is not ("http" or "https")).Should().BeEmpty();
        if (page.Url is not null)
            addresses.Where(address => !address.IsAbsoluteUri).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(ParsedPages.Rows), MemberType = typeof(ParsedPages))]
    public void Nothing_is_said_that_the_page_does_not_say(string name)
    {
        var page = ParsedPages.Of(name);
        if (page.Article is not { } article)
            return;

        using var tree = PageTree.Parse(page.Html.AsMemory(), ParseLimits.Default);
        var said = Letters.OfPage(tree);
        ArticleTexts.Printed(article with { Source = null })
            .Concat(article.Source?.Split(", ") ?? [])
            .Where(text => !IsSaid(text, said, ". ") && !IsSaid(text, said, ", "))
            .Should().BeEmpty();
    }

    /// <summary>A caption may be told in several paragraphs, with a credit after each: its sentences are the page's, and so are its several credits.</summary>
    private static bool IsSaid(string text, string said, string between) =>
        text.Split(between).All(part => said.Contains(Letters.Only(part), StringComparison.Ordinal));

    private static bool IsClean(string text)
    {
        if (text.Length == 0 || text != text.Trim())
            return false;

        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsControl(text[index]) || (char.IsWhiteSpace(text[index]) && (text[index] != ' ' || text[index - 1] == ' ')))
                return false;
        }

        return true;
    }
}
