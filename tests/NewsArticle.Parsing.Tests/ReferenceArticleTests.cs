using System.Text.Json;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Tests;

/// <summary>The article that the project began with. What is true about it stands beside it, written by a reader.</summary>
public class ReferenceArticleTests
{
    private const string Name = "baodaklak-2023-08-22";

    private static readonly Lazy<JsonElement> Truth = new(() => JsonDocument.Parse(File.ReadAllBytes(SharedMaterial.SeedPath(Name + ".json"))).RootElement);

    private static readonly Lazy<ArticleResult> FromHtml = new(() => ArticleParser.Default.Parse(File.ReadAllBytes(SharedMaterial.SeedPath(Name + ".html"))));

    private static Article Article => FromHtml.Value.Article!;

    [SharedFact]
    public void It_is_an_article() => FromHtml.Value.Outcome.Should().Be(ArticleOutcome.Article);

    [SharedFact]
    public void Its_headline_is_the_printed_one() => Article.Headline.Should().Be(Text("headline"));

    [SharedFact]
    public void Its_lead_is_the_first_bold_paragraph() => Article.Lead.Should().Be(Text("lead"));

    [SharedFact]
    public void Its_time_is_Vietnam_time()
    {
        Article.PublishedAt.Should().Be(new DateTimeOffset(2023, 8, 22, 12, 17, 0, TimeSpan.FromHours(7)));
        Article.PublishedAt!.Value.Offset.Should().Be(TimeSpan.FromHours(7));
        Article.ModifiedAt.Should().BeNull();
    }

    [SharedFact]
    public void Its_body_has_exactly_seven_paragraphs()
    {
        var paragraphs = Article.Body.Where(block => block is not ImageBlock).ToArray();
        paragraphs.Should().HaveCount(7).And.AllBeOfType<ParagraphBlock>();
        paragraphs.Cast<ParagraphBlock>().Select(block => block.Text).Should().Equal(Truth.Value.GetProperty("body").EnumerateArray().Select(block => block.GetProperty("text").GetString()));
    }

    [SharedFact]
    public void It_has_exactly_three_captions_each_once()
    {
        Article.Captions.Should().Equal(Truth.Value.GetProperty("captions").EnumerateArray().Select(caption => caption.GetString()));
        Article.Captions.Should().HaveCount(3);
        Article.Images.Should().HaveCount(3).And.OnlyContain(image => image.Credit == null);
    }

    [SharedFact]
    public void Its_author_is_the_name_at_its_end()
    {
        Article.Authors.Should().Equal(new Author("Quỳnh Anh"));
        Article.Byline.Should().Be(Text("byline"));
        Article.Source.Should().BeNull();
    }

    [SharedFact]
    public void Its_one_related_item_is_a_video_with_a_teaser()
    {
        var truth = Truth.Value.GetProperty("related")[0];
        var item = Article.RelatedItems.Should().ContainSingle().Subject;
        item.Kind.Should().Be(RelatedKind.Video);
        item.Placement.Should().Be(RelatedPlacement.End);
        item.Title.Should().Be(truth.GetProperty("title").GetString());
        item.Teaser.Should().Be(truth.GetProperty("teaser").GetString());
    }

    [SharedTheory]
    [InlineData("Multimedia")]
    [InlineData("Đọc Báo in")]
    [InlineData("Ý kiến bạn đọc")]
    public void The_page_s_furniture_stands_nowhere(string furniture) =>
        ArticleTexts.Of(Article).Should().NotContain(text => text.Contains(furniture, StringComparison.OrdinalIgnoreCase));

    private static string Text(string property) => Truth.Value.GetProperty(property).GetString()!;
}
