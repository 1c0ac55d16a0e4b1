using System.Text.Json;
using NewsArticle.Parsing.Json;

namespace NewsArticle.Parsing.Tests.Sites;

/// <summary>Each page in <c>Fixtures/</c> gives the article that was typed from it by hand; what the file does not say is not compared.</summary>
public class FixtureFileTests
{
    public static TheoryData<string> Rows
    {
        get
        {
            var rows = new TheoryData<string>();
            foreach (var name in FixtureFiles.Names)
                rows.Add(name);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_page_gives_the_article_typed_from_it(string name)
    {
        var expected = FixtureFiles.Expected(name);
        var page = FixturePage.All[name];
        using var actual = JsonDocument.Parse(ArticleJson.Serialize(ArticleParser.Default.Parse(page.Html, page.Url)));

        expected.EnumerateObject().Should().HaveCountGreaterThan(1, "an address alone says nothing of the article");
        var differences = JsonDifference.Of(expected, actual.RootElement);
        Assert.True(differences.Count == 0, $"Fixtures/{name} was not read as expected:\n{string.Join("\n", differences)}\nDiagnostics: {actual.RootElement.GetProperty("diagnostics")}");
    }

    [Fact]
    public void Every_expected_article_has_its_page() => FixtureFiles.Orphans.Should().BeEmpty();
}
