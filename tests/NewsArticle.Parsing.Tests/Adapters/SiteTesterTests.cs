using System.Text.Json;
using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Adapters.Testing;

namespace NewsArticle.Parsing.Tests.Adapters;

public class SiteTesterTests
{
    private const string Page = """
        <html><head><title>Làng Thử mở lại bến đò sau mùa lũ</title><meta property="article:published_time" content="2026-04-07T08:05:00+07:00"></head><body>
        <p class="tren">Phóng sự</p><h1 class="t">Làng Thử mở lại bến đò sau mùa lũ</h1><p class="who">Mai Thị Thử</p>
        <div id="b"><p>Sáng nay, bến đò làng Thử đón chuyến khách đầu tiên sau ba tháng nghỉ vì nước lớn.</p>
        <p>Người lái đò cho biết mỗi ngày có bốn chuyến, chuyến cuối rời bến lúc năm giờ chiều.</p>
        <div class="lien"><a href="/cu">Những bến đò cũ của làng Thử</a></div></div></body></html>
        """;

    private static readonly SiteAdapter Site = SiteFile.Parse("bao.example", """
        { "layouts": [{ "name": "moi", "sign": "h1.t", "fields": {
          "headline": "h1.t", "kicker": ".tren", "lead": ".sapo", "publishedAt": [".when", { "select": "meta[property=\"article:published_time\"]", "attribute": "content" }],
          "byline": ".who", "body": "#b", "relatedInline": "#b .lien", "drop": [".ads", "[class=\"ads top\"]"] } }] }
        """);

    [Fact]
    public void Each_field_says_what_was_found_and_which_selector_did_it()
    {
        var report = Test();

        Field(report, "headline").Should().BeEquivalentTo(new SiteTestField("headline", SiteTestOutcome.Found, "\"Làng Thử mở lại bến đò sau mùa lũ\"", "h1.t", []));
        Field(report, "publishedAt").Locator.Should().Be("meta[property=\"article:published_time\"] @content");
        Field(report, "authors").Outcome.Should().Be(SiteTestOutcome.Found);
        Field(report, "authors").Locator.Should().Be(".who");
        Field(report, "related").Outcome.Should().Be(SiteTestOutcome.Found);
        Field(report, "related").Locator.Should().Be("#b .lien");
        Field(report, "lead").Outcome.Should().Be(SiteTestOutcome.Missing);
        Field(report, "lead").Locator.Should().Be(".sapo", "that is where it was looked for");
        Field(report, "modifiedAt").Outcome.Should().Be(SiteTestOutcome.Absent, "the file does not speak of it");
        report.IsGood.Should().BeTrue("nothing was expected, and nothing drifted");
        report.Result.Site!.Adapter.Should().Be("bao.example/moi");
    }

    [Fact]
    public void Each_selector_says_how_much_it_matches_and_what_first()
    {
        var report = Test();

        report.Selectors.Should().Contain(new SiteTestSelector("sign", "h1.t", 1, "Làng Thử mở lại bến đò sau mùa lũ"));
        report.Selectors.Should().Contain(new SiteTestSelector("publishedAt", ".when", 0, ""));
        report.Selectors.Should().Contain(new SiteTestSelector("byline", ".who", 1, "Mai Thị Thử"));
        report.Advice.Should().ContainSingle().Which.Should().StartWith("drop: '[class=\"ads top\"]' asks for exactly the classes");
    }

    [Fact]
    public void What_was_expected_is_compared_as_far_as_it_was_given()
    {
        Test("""{ "headline": "Làng Thử mở lại bến đò sau mùa lũ", "lead": null, "tags": [], "related": [{ "title": "Những bến đò cũ của làng Thử" }], }""").IsGood.Should().BeTrue();

        var report = Test("""{ "headline": "Làng Thử", "kicker": "Phóng sự", "site": { "adapter": "bao.example/cu" }, "headlin": "?" }""");

        report.IsGood.Should().BeFalse();
        Field(report, "headline").Differences.Should().ContainSingle().Which.Should().Contain("expected \"Làng Thử\"");
        Field(report, "kicker").Differences.Should().BeEmpty();
        report.Problems.Should().HaveCount(3).And.Contain(problem => problem.Contains("site.adapter")).And.Contain(problem => problem.Contains("'headlin'"));
    }

    [Fact]
    public void Drift_and_a_host_that_is_not_the_site_s_are_problems()
    {
        SiteTester.Test(Site, ArticleInput.FromHtml(Page.Replace("class=\"t\"", "class=\"x\""))).Problems.Should()
            .Contain(problem => problem.StartsWith("LayoutDrift: ") && problem.Contains("h1.t"));
        SiteTester.Test(Site, ArticleInput.FromHtml(Page, new("https://khac.example/a"))).Problems.Should().Contain("bao.example does not read pages of khac.example.");
        SiteTester.Test(Site, ArticleInput.FromHtml(Page), """{ "url": "https://khac.example/a" }""").IsGood.Should().BeFalse("the expected address is the page's");
    }

    [Fact]
    public void Bytes_and_adapters_in_code_are_tested_too()
    {
        SiteTester.Test(Site, ArticleInput.FromBytes(System.Text.Encoding.UTF8.GetBytes(Page))).Selectors.Should().NotBeEmpty();

        var code = new TestAdapter("bao.example", (page, map) =>
        {
            map.Mark(ArticlePart.Headline, page.Select("h1")[0], "my h1");
            map.Mark(ArticlePart.Body, page.Select("#b")[0]);
            return null;
        });
        var report = SiteTester.Test(code, ArticleInput.FromHtml(Page));
        Field(report, "headline").Locator.Should().Be("my h1");
        report.Selectors.Should().BeEmpty();
        report.IsGood.Should().BeTrue();
    }

    [Fact]
    public void The_report_can_be_read_by_people()
    {
        var text = Test("""{ "headline": "Làng Thử" }""").ToString();

        text.Should().StartWith("Article read by bao.example/moi\n").And.ContainAll("  headline    DIFFERENT h1.t  ", "  lead        MISSING   .sapo", "  kicker      found     .tren  \"Phóng sự\"")
            .And.ContainAll("found nothing on this page:\n", "publishedAt: .when", "wrong:\n", "could be better:\n");
    }

    [Fact]
    public void What_is_expected_has_to_be_an_object() => FluentActions.Invoking(() => Test("[]")).Should().Throw<JsonException>();

    private static SiteTestReport Test(string? expected = null) => SiteTester.Test(Site, ArticleInput.FromHtml(Page), expected);

    private static SiteTestField Field(SiteTestReport report, string name) => report.Fields.Single(field => field.Name == name);
}
