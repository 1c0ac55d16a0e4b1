namespace NewsArticle.Parsing.Tests.Sites;

/// <summary>A page made for the tests.</summary>
internal sealed record FixturePage(string Name, string Html, Uri Url)
{
    /// <summary>Every page made for the tests, by name; the invariants hold for each.</summary>
    public static IReadOnlyDictionary<string, FixturePage> All { get; } =
        BaoDakLakTests.Pages.Concat(VnExpressTests.Pages).Concat(FixtureFiles.Pages).ToDictionary(page => page.Name, StringComparer.Ordinal);

    public Article Parse()
    {
        var result = ArticleParser.Default.Parse(Html, Url);
        result.Outcome.Should().Be(ArticleOutcome.Article);
        return result.Article!;
    }
}
