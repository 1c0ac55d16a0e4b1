using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Tests.Sites;

namespace NewsArticle.Parsing.Tests.Adapters;

public class SiteCatalogTests
{
    private const string Generic =
        "<h1>Con đường mới qua đèo</h1><div><p>Con đường dài mười hai cây số nối hai xã vùng cao vừa được thông xe kỹ thuật vào sáng nay.</p>" +
        "<p>Người dân hai bên đường dựng rạp, mổ lợn mừng ngày không còn phải đi bộ nửa buổi mới đến chợ.</p></div>";

    private static readonly string FamilyPage = FixturePage.All["baodaklak-full"].Html;

    [Theory]
    [InlineData("vnexpress.net", "vnexpress.net")]
    [InlineData("suckhoe.vnexpress.net", "vnexpress.net")]
    [InlineData("a.b.vnexpress.net", "vnexpress.net")]
    [InlineData("VnExpress.NET", "vnexpress.net")]
    [InlineData("baodaklak.vn", "baodaklak.vn")]
    [InlineData("www.baodaklak.vn", "baodaklak.vn")]
    public void A_host_is_found_by_its_name_and_those_of_its_subdomains(string host, string site) => SiteCatalog.BuiltIn.Find(host)!.Name.Should().Be(site);

    [Theory]
    [InlineData("notvnexpress.net")]
    [InlineData("vnexpress.net.example.com")]
    [InlineData("vnexpress.ne")]
    [InlineData("net")]
    [InlineData("com.vn")]
    [InlineData("vn")]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("../Families/fpt")]
    [InlineData("Families/fpt.x")]
    public void Another_host_is_not_taken_for_one_that_it_resembles(string host) => SiteCatalog.BuiltIn.Find(host).Should().BeNull();

    [Fact]
    public void A_name_with_two_labels_under_a_public_suffix_is_not_its_suffix()
    {
        var catalog = SiteCatalog.Empty.With(SiteFile.Parse("dantri.com.vn", """{ "fields": { "body": "#b" } }"""));
        catalog.Find("dantri.com.vn").Should().NotBeNull();
        catalog.Find("m.dantri.com.vn").Should().NotBeNull();
        catalog.Find("com.vn").Should().BeNull();
        catalog.Find("tienphong.com.vn").Should().BeNull();
        catalog.Find("xdantri.com.vn").Should().BeNull();
    }

    [Theory]
    [InlineData("https://VNEXPRESS.net/x-4900001.html")]
    [InlineData("https://vnexpress.net./x-4900001.html")]
    [InlineData("http://vnexpress.net:8080/x-4900001.html")]
    [InlineData("https://giaitri.vnexpress.net/x-4900001.html")]
    public void The_address_may_be_written_in_any_way(string address) =>
        ArticleParser.Default.Parse(FixturePage.All["vnexpress-title-detail"].Html, new(address)).Site!.Adapter.Should().Be("vnexpress.net/title-detail");

    [Fact]
    public void The_callers_adapter_of_a_host_is_asked_before_the_built_in_one()
    {
        var own = new TestAdapter("vnexpress.net");
        var second = new TestAdapter("vnexpress.net");
        var catalog = SiteCatalog.BuiltIn.With(own, second);
        catalog.Find("vnexpress.net").Should().BeSameAs(own, "the first that owns the host is taken");
        catalog.Find("baodaklak.vn")!.Name.Should().Be("baodaklak.vn");
        catalog.With(second).Find("vnexpress.net").Should().BeSameAs(second, "what is added later is asked first");
        SiteCatalog.BuiltIn.Find("vnexpress.net").Should().NotBeSameAs(own, "a catalog does not change");
    }

    [Fact]
    public void A_built_in_host_is_asked_before_the_callers_adapter_by_markup()
    {
        var byMarkup = new TestAdapter("mine.vn") { Pages = _ => true };
        Parse(FixturePage.All["vnexpress-title-detail"].Html, "https://vnexpress.net/a-4900001.html", byMarkup).Site!.Adapter.Should().Be("vnexpress.net/title-detail");
    }

    [Fact]
    public void The_callers_adapter_by_markup_is_asked_before_a_family()
    {
        var byMarkup = new TestAdapter("mine.vn", (page, map) =>
        {
            map.Mark(ArticlePart.Body, page.Select("#content")[0]);
            return "own";
        })
        { Pages = page => page.Select("#page_info").Count > 0 };
        Parse(FamilyPage, "https://baomoitinh.vn/a/202403/x-1a2b3c4/", byMarkup).Site!.Adapter.Should().Be("mine.vn/own");
    }

    [Fact]
    public void A_page_of_an_unknown_host_is_read_with_the_family_whose_sign_it_carries()
    {
        var result = Parse(FamilyPage, "https://baomoitinh.vn/a/202403/x-1a2b3c4/");
        result.Site!.Adapter.Should().Be("yyyymm/media-heading");
        result.Site.Host.Should().Be("baomoitinh.vn");
        result.Article!.Authors.Should().ContainSingle();
    }

    [Fact]
    public void A_page_that_no_adapter_knows_is_read_by_the_generic_extractor()
    {
        var result = Parse(Generic, "https://vi-du.vn/bai.html");
        result.Site!.Adapter.Should().Be("generic");
        result.Article!.Headline.Should().Be("Con đường mới qua đèo");
        result.Article.Body.Should().HaveCount(2);
    }

    [Fact]
    public void A_page_of_a_known_site_in_no_known_layout_is_read_by_the_generic_extractor_and_says_so()
    {
        var result = Parse(Generic, "https://vnexpress.net/a-4900001.html");
        result.Outcome.Should().Be(ArticleOutcome.Article);
        result.Site!.Adapter.Should().Be("generic");
        result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Contain([DiagnosticCode.LayoutDrift, DiagnosticCode.FellBackToGeneric]);
    }

    [Theory]
    [InlineData("http://localhost:5000/bai")]
    [InlineData("http://127.0.0.1/bai")]
    [InlineData("http://[::1]/bai")]
    [InlineData("file:///tmp/bai.html")]
    [InlineData("about:blank")]
    public void A_host_that_is_no_name_of_a_site_is_no_obstacle(string address)
    {
        foreach (var html in new[] { Generic, FamilyPage, FixturePage.All["vnexpress-title-detail"].Html })
            Parse(html, address).Outcome.Should().Be(ArticleOutcome.Article);
    }

    [Fact]
    public void A_relative_address_is_no_obstacle() =>
        ArticleParser.Default.Parse(FamilyPage, new Uri("/tin/bai.html", UriKind.Relative)).Outcome.Should().Be(ArticleOutcome.Article);

    [Fact]
    public void The_empty_catalog_reads_every_page_by_the_generic_extractor()
    {
        var parser = new ArticleParser(ArticleParserOptions.Default with { Sites = SiteCatalog.Empty });
        parser.Parse(FamilyPage, new("https://baodaklak.vn/a/202403/x-1a2b3c4/")).Site!.Adapter.Should().Be("generic");
    }

    [Fact]
    public void The_families_alone_read_a_page_by_its_markup_whatever_its_host()
    {
        var parser = new ArticleParser(ArticleParserOptions.Default with { Sites = SiteCatalog.Families });
        parser.Parse(FamilyPage, new("https://baodaklak.vn/a/202403/x-1a2b3c4/")).Site!.Adapter.Should().Be("yyyymm/media-heading");
        parser.Parse(Generic, new("https://baodaklak.vn/a/202403/x-1a2b3c4/")).Site!.Adapter.Should().Be("generic");
        SiteCatalog.Families.Find("baodaklak.vn").Should().BeNull();
        SiteCatalog.Families.With(new TestAdapter("mine.vn")).Find("mine.vn").Should().NotBeNull("the caller's are asked first here too");
    }

    [Fact]
    public void No_adapter_may_be_null()
    {
        var act = () => SiteCatalog.BuiltIn.With(null!, null!);
        act.Should().Throw<ArgumentNullException>();
    }

    private static ArticleResult Parse(string html, string address, params SiteAdapter[] adapters) =>
        new ArticleParser(ArticleParserOptions.Default with { Sites = SiteCatalog.BuiltIn.With(adapters) }).Parse(html, new(address));
}
