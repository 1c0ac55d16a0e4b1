namespace NewsArticle.Parsing.Tests.Samples;

public class SiteTestTests : ProgramRun
{
    private const string Site = """{ "fields": { "headline": "h1.t", "kicker": ".k", "publishedAt": ".when", "body": "#b" } }""";

    private const string Page = """
        <h1 class="t">Đồi Thử có đường mới</h1><p class="when">06:10 11/03/2026</p>
        <div id="b"><p>Đường dài bốn cây số, rộng đủ cho hai xe tránh nhau.</p></div>
        """;

    [Fact]
    public void A_site_file_is_tested_with_pages_and_what_is_expected_beside_them()
    {
        var site = Write("bao.example.json", Site);
        var page = Write("mot.html", Page);
        Write("mot.json", """{ "headline": "Đồi Thử có đường mới", "publishedAt": "2026-03-11T06:10:00+07:00" }""");

        var outcome = Run("--test-site", site, page);

        outcome.ExitCode.Should().Be(0);
        outcome.Errors.Should().BeEmpty();
        outcome.Output.Should().StartWith(page + ": Article read by bao.example\n").And.ContainAll("found     h1.t", "found nothing on this page:\n  kicker: .k");
    }

    [Fact]
    public void A_difference_is_exit_code_1_and_is_shown()
    {
        var site = Write("bao.example.json", Site);
        var page = Write("mot.html", Page);
        Write("mot.json", """{ "headline": "Đồi Thử có cầu mới" }""");

        var outcome = Run("--test-site", site, page);

        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().ContainAll("DIFFERENT", "expected \"Đồi Thử có cầu mới\"", "found    \"Đồi Thử có đường mới\"");
    }

    [Fact]
    public void An_expectation_that_is_no_JSON_is_exit_code_1_and_one_line()
    {
        var site = Write("bao.example.json", Site);
        var page = Write("mot.html", Page);
        Write("mot.json", "{ headline }");

        var outcome = Run("--test-site", site, page);

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().ContainSingle().Which.Should().StartWith(page + ": ");
    }

    [Fact]
    public void A_mistake_in_the_site_file_is_wrong_usage_with_its_line()
    {
        var site = Write("bao.example.json", "{\n \"fields\": { \"headline\": \"h1 ~ p\" } }");

        var outcome = Run("--test-site", site, Write("mot.html", Page));

        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().ContainSingle().Which.Should().Contain("bao.example.json(2)").And.Contain("fields.headline");
    }
}
