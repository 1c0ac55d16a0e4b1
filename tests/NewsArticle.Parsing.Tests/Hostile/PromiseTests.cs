using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Tests.Hostile;

/// <summary>The promises can be broken: each of these results breaks one.</summary>
public class PromiseTests
{
    private static readonly Article Good = new() { Site = new("bao.example", "Báo Mẫu", "generic"), Body = [new ParagraphBlock("Cây bàng")] };

    public static TheoryData<string, Article> Broken => new()
    {
        { "a line break in a text", Good with { Body = [new ParagraphBlock("Cây\nbàng")] } },
        { "two blanks", Good with { Tags = ["cây  bàng"] } },
        { "an empty text", Good with { Tags = [""] } },
        { "a control character", Good with { Body = [new ListBlock(["Cây\u0001bàng"])] } },
        { "half a character", Good with { Images = [new() { Alt = "cây \uD83D" }] } },
        { "a mark of its own", Good with { Body = [new ParagraphBlock("ca\u0301")] } },
        { "an address that runs", Good with { Images = [new() { Url = new("javascript:alert(1)") }] } },
        { "an address that is a picture", Good with { Body = [new EmbedBlock(new("data:text/html,x"))] } },
        { "a value without evidence", Good with { Headline = "Cây bàng" } },
        { "tags without evidence", Good with { Tags = ["cây"] } },
    };

    [Fact]
    public void A_good_result_passes() => Promises.Check(new() { Outcome = ArticleOutcome.Article, Article = Good, Site = Good.Site }).Should().Contain("Cây bàng");

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_result_is_refused_for(string what, Article article) =>
        FluentActions.Invoking(() => Promises.Check(new() { Outcome = ArticleOutcome.Article, Article = article, Site = article.Site })).Should().Throw<BrokenPromiseException>(what);

    [Theory]
    [InlineData(ArticleOutcome.Article)]
    [InlineData(ArticleOutcome.NotArticle)]
    [InlineData(ArticleOutcome.OverLimit)]
    [InlineData(ArticleOutcome.Unreadable)]
    public void An_outcome_without_an_article_says_why(ArticleOutcome outcome) =>
        FluentActions.Invoking(() => Promises.Check(new() { Outcome = outcome })).Should().Throw<BrokenPromiseException>();

    [Fact]
    public void No_result_is_none() => FluentActions.Invoking(() => Promises.Check(null)).Should().Throw<BrokenPromiseException>();
}
