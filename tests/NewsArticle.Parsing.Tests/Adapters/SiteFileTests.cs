using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Tests.Adapters;

/// <summary>How a site file is chosen, and what it says about pages that it does not fit.</summary>
public class SiteFileTests
{
    private const string Fields = """ "fields": { "headline": "h1.t", "publishedAt": ".when", "body": "#b" } """;

    private const string Page = """
        <html><head><meta name="x-maker" content="thu"></head><body>
        <h1 class="t">Làng Thử mở lại bến đò sau mùa lũ</h1><p class="when">08:05 07/04/2026</p>
        <div id="b"><p>Sáng nay, bến đò làng Thử đón chuyến khách đầu tiên sau ba tháng nghỉ vì nước lớn.</p>
        <p>Người lái đò cho biết mỗi ngày có bốn chuyến, chuyến cuối rời bến lúc năm giờ chiều.</p></div></body></html>
        """;

    [Fact]
    public void A_file_with_recognise_reads_pages_of_hosts_that_nobody_describes()
    {
        var family = SiteFile.Parse("bao.example", $$"""{ "recognise": "meta[name=x-maker]", {{Fields}} }""");

        Read(family, "https://khac.example/a", Page).Site!.Adapter.Should().Be("bao.example");
        Read(family, "https://khac.example/a", Page.Replace("x-maker", "x-other")).Site!.Adapter.Should().NotBe("bao.example");
    }

    [Fact]
    public void A_file_without_recognise_reads_its_own_host_and_subdomains_only()
    {
        var site = SiteFile.Parse("bao.example", $$"""{ {{Fields}} }""");

        Read(site, "https://xa-hoi.bao.example/a", Page).Site!.Adapter.Should().Be("bao.example");
        Read(site, "https://notbao.example/a", Page).Site!.Adapter.Should().NotBe("bao.example");
    }

    [Fact]
    public void A_second_domain_of_a_built_in_site_is_one_line()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "page.html"));
        var site = SiteFile.Parse("moi.example", """{ "sameAs": "baodaklak.vn" }""");

        var result = Read(site, "https://moi.example/a", page);

        site.SiteName.Should().Be("Báo Đắk Lắk");
        result.Site!.Adapter.Should().StartWith("moi.example/");
        result.Article!.Headline.Should().Be("Xã Ea Mây mở trạm đọc sách đầu tiên bên hồ Yên Thử");
    }

    [Fact]
    public void Drift_is_said_with_the_selector_that_failed()
    {
        var sign = SiteFile.Parse("bao.example", $$"""{ "layouts": [{ "name": "moi", "sign": "h1.moi", {{Fields}} }] }""");
        var body = SiteFile.Parse("bao.example", $$"""{ {{Fields.Replace("#b", "#c")}} }""");

        Read(sign, "https://bao.example/a", Page).Diagnostics.Should().Contain(item => item.Code == DiagnosticCode.LayoutDrift && item.Message.Contains("h1.moi"))
            .And.Contain(item => item.Code == DiagnosticCode.FellBackToGeneric);
        Read(body, "https://bao.example/a", Page).Diagnostics.Should().Contain(item => item.Code == DiagnosticCode.LayoutDrift && item.Field == "body" && item.Message.Contains("#c"))
            .And.Contain(item => item.Code == DiagnosticCode.FellBackToGeneric && item.Message.Contains("#c"));
    }

    [Fact]
    public void Of_a_list_of_signs_the_page_has_to_carry_all()
    {
        var site = SiteFile.Parse("bao.example", $$"""{ "layouts": [{ "name": "hai", "sign": ["h1", ".khong-co"], {{Fields}} }, { "name": "mot", "sign": ["h1", "#b"], {{Fields}} }] }""");

        Read(site, "https://bao.example/a", Page).Site!.Adapter.Should().Be("bao.example/mot");
    }

    [Fact]
    public void Of_a_site_whose_name_alone_is_known_the_page_is_read_as_any_other_and_the_name_is_no_author()
    {
        const string Html = "<h1>Con đường mới qua đèo</h1><div class='author'>Tiếng Đèo</div><div id='n'>"
            + "<p>Con đường dài mười hai cây số nối hai xã vùng cao vừa được thông xe kỹ thuật vào sáng nay.</p>"
            + "<p>Người dân hai bên đường dựng rạp, mổ lợn mừng ngày không còn phải đi bộ nửa buổi mới đến chợ.</p></div>";
        var site = SiteFile.Parse("bao.example", """{ "name": "Báo Tiếng Đèo", "trust": "named" }""");

        var result = Read(site, "https://m.bao.example/a", Html);

        result.Site.Should().Be(new SiteInfo("bao.example", "Báo Tiếng Đèo", "generic"));
        result.Article!.Body.Should().HaveCount(2);
        result.Article.Authors.Should().BeEmpty();
        result.Diagnostics.Should().NotContain(item => item.Code == DiagnosticCode.LayoutDrift || item.Code == DiagnosticCode.FellBackToGeneric);
        Read(SiteFile.Parse("khac.example", """{ "name": "Báo Khác" }"""), "https://bao.example/a", Html).Article!.Authors.Should().ContainSingle("the words are a name where the paper is another");
    }

    [Fact]
    public void Where_a_file_does_not_speak_of_the_body_it_is_looked_for_as_on_any_page()
    {
        var site = SiteFile.Parse("bao.example", """{ "fields": { "lead": ".mo-bai" } }""");

        var result = Read(site, "https://bao.example/a",
            "<h1>Con đường mới qua đèo</h1><blockquote class='mo-bai'>Hai xã vùng cao hết cảnh đi bộ nửa buổi đến chợ.</blockquote><div id='n'>"
            + "<p>Con đường dài mười hai cây số nối hai xã vùng cao vừa được thông xe kỹ thuật vào sáng nay.</p>"
            + "<p>Người dân hai bên đường dựng rạp, mổ lợn mừng ngày không còn phải đi bộ nửa buổi mới đến chợ.</p></div>");

        result.Site!.Adapter.Should().Be("bao.example");
        result.Article!.Lead.Should().Be("Hai xã vùng cao hết cảnh đi bộ nửa buổi đến chợ.");
        result.Article.Body.Should().HaveCount(2);
        result.Diagnostics.Should().NotContain(item => item.Code == DiagnosticCode.LayoutDrift);
    }

    [Fact]
    public void A_field_that_the_file_does_not_speak_of_is_looked_for_and_one_switched_off_is_not()
    {
        const string Html = "<div class='breadcrumb'><a href='/xa-hoi'>Xã hội</a></div><h1>Con đường mới qua đèo</h1><div id='b'>"
            + "<p>Con đường dài mười hai cây số nối hai xã vùng cao vừa được thông xe kỹ thuật vào sáng nay.</p></div>";

        Section("""{ "fields": { "body": "#b" } }""").Should().Equal("Xã hội");
        Section("""{ "fields": { "body": "#b", "section": [] } }""").Should().BeEmpty();

        IReadOnlyList<string> Section(string file) => Read(SiteFile.Parse("bao.example", file), "https://bao.example/a", Html).Article!.Section;
    }

    [Theory]
    [InlineData("verified 2026", 0, "the page was compared field by field, so what is not found is not there")]
    [InlineData("described 2020", 1, "nobody compared it with a page")]
    public void What_a_described_layout_does_not_find_is_looked_for(string trust, int count, string reason)
    {
        const string Html = "<div class='breadcrumb'><a href='/xa-hoi'>Xã hội</a></div><h1>Con đường mới qua đèo</h1><div id='b'>"
            + "<p>Con đường dài mười hai cây số nối hai xã vùng cao vừa được thông xe kỹ thuật vào sáng nay.</p></div>";
        const string Layout = """{ "name": "moi", "trust": "TRUST", "sign": "#b", "fields": { "body": "#b", "section": ".duong a" } }""";

        foreach (var file in new[] { $$"""{ "layouts": [{{Layout.Replace("TRUST", trust)}}] }""", $$"""{ "trust": "{{trust}}", "layouts": [{{Layout.Replace("\"trust\": \"TRUST\", ", "")}}] }""" })
            Read(SiteFile.Parse("bao.example", file), "https://bao.example/a", Html).Article!.Section.Should().HaveCount(count, reason);
    }

    [Fact]
    public void A_layout_can_say_what_its_pages_are()
    {
        var site = SiteFile.Parse("bao.example", $$"""{ "layouts": [{ "name": "anh", "kind": "photo", "sign": "#b", {{Fields}} }] }""");

        Read(site, "https://bao.example/a", Page).Article!.Kind.Should().Be(ArticleKind.Photo);
    }

    [Theory]
    [InlineData("<span class='gio'>09:05</span> | <span class='ngay'>10/03/2026</span>", "the clock and the day apart")]
    [InlineData("<span class='ngay'>10/03/2026</span><b>10/03/2026 - 09:05</b><span class='gio'>09:05</span><span class='gio'>07:00</span>", "later elements of the same name belong to other stories")]
    [InlineData("<span class='gio'>09:05 10/03/2026</span>", "both in one")]
    public void Places_put_together_are_one_time(string printed, string reason)
    {
        var site = SiteFile.Parse("bao.example", $$"""{ {{Fields.Replace("\".when\"", "[[\".ngay\", \".gio\"]]")}} }""");

        var article = Read(site, "https://bao.example/a", Page.Replace("08:05 07/04/2026", printed)).Article!;

        article.PublishedAt.Should().Be(new DateTimeOffset(2026, 3, 10, 9, 5, 0, TimeSpan.FromHours(7)), reason);
    }

    [Fact]
    public void A_promised_field_that_is_missing_is_said()
    {
        var site = SiteFile.Parse("bao.example", $$"""{ {{Fields.Replace(".when", ".time")}} }""");

        Read(site, "https://bao.example/a", Page).Diagnostics.Should()
            .Contain(item => item.Code == DiagnosticCode.FieldMissing && item.Field == "publishedAt" && item.Message.Contains(".time"));
    }

    [Fact]
    public void One_value_in_two_versions_is_said_and_the_first_is_taken()
    {
        var site = SiteFile.Parse("bao.example", $$"""{ {{Fields.Replace("h1.t", "h1")}} }""");

        var result = Read(site, "https://bao.example/a", Page.Replace("<div id=\"b\">", "<h1>Một đầu đề khác</h1><div id=\"b\">"));

        result.Article!.Headline.Should().Be("Làng Thử mở lại bến đò sau mùa lũ");
        result.Diagnostics.Should().Contain(item => item.Code == DiagnosticCode.Ambiguous && item.Field == "headline" && item.Message.Contains("'h1'"));
    }

    [Fact]
    public void A_layout_without_its_body_leaves_the_page_to_the_next_whose_sign_is_there_too()
    {
        var site = SiteFile.Parse("bao.example", $$"""
            { "layouts": [
              { "name": "xa", "sign": "h1.la", {{Fields}} },
              { "name": "moi", "sign": "h1.t", {{Fields.Replace("#b", "#c")}} },
              { "name": "cu", "sign": ".when", {{Fields}} } ] }
            """);

        var result = Read(site, "https://bao.example/a", Page);

        result.Site!.Adapter.Should().Be("bao.example/cu");
        result.Diagnostics.Should().BeEmpty();
    }

    private static ArticleResult Read(SiteAdapter site, string url, string html) =>
        new ArticleParser(ArticleParserOptions.Default with { Sites = SiteCatalog.BuiltIn.With(site) }).Parse(html, new Uri(url));
}
