using NewsArticle.Parsing.Metadata;

namespace NewsArticle.Parsing.Tests.Metadata;

public class BreadcrumbTests
{
    [Theory]
    [InlineData("""{"@type":"ListItem","position":1,"item":{"@id":"https://vidu.vn","name":"Trang chủ"}},{"@type":"ListItem","position":2,"item":{"@id":"https://vidu.vn/doi-song","name":"Đời sống"}}""", "Đời sống")]
    [InlineData("""{"position":2,"name":"Chợ"},{"position":1,"name":"Đời sống"}""", "Đời sống|Chợ")]
    [InlineData("""{"position":"2","name":"Chợ"},{"position":"1","name":"Đời sống"}""", "Đời sống|Chợ")]
    [InlineData("""[{"position":1,"name":"Trang chủ","item":"https://vidu.vn"}],[{"position":2,"name":"Đời sống","item":"https://vidu.vn/doi-song"}],[{"position":3,"name":"Chợ","item":"https://vidu.vn/doi-song/cho"}]""", "Đời sống|Chợ")]
    [InlineData("""{"position":1,"name":"Tin tức","item":"https://vidu.vn/"},{"position":2,"name":"Chợ","item":"/cho.html"}""", "Chợ")]
    [InlineData("""{"position":1,"name":"báo ví dụ","item":"https://vidu.vn/bao"},{"position":2,"name":"Chợ"}""", "Chợ")]
    [InlineData("""{"position":1,"name":"Chợ &amp; quê"},{"position":2,"name":"Ghe về"}""", "Chợ & quê")]
    [InlineData("""{"position":1},{"position":2,"item":{"@id":"/x"}},{"position":3,"name":"Chợ"}""", "Chợ")]
    public void The_breadcrumb_is_the_sections_in_order(string items, string expected)
    {
        var page = new PageMetadata();
        page.AddMeta("og:site_name", "Báo Ví Dụ");
        page.AddMeta("og:title", "Ghe về");
        page.AddJsonLd($$"""{"@type":"BreadcrumbList","itemListElement":[{{items}}]}""");
        page.Breadcrumb.Should().Equal(expected.Split('|'));
        page.JsonLdTypes.Should().Equal("BreadcrumbList");
    }

    [Fact]
    public void The_first_breadcrumb_that_names_anything_counts()
    {
        var page = new PageMetadata();
        page.AddJsonLd("""{"@type":"BreadcrumbList","itemListElement":[]}""");
        page.AddJsonLd("""{"@type":"WebPage","breadcrumb":{"@type":"BreadcrumbList","itemListElement":{"position":1,"name":"Chợ"}}}""");
        page.AddJsonLd("""{"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"Khác"}]}""");
        page.Breadcrumb.Should().Equal("Chợ");
    }
}
