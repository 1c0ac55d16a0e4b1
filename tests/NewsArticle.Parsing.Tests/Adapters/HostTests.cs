using NewsArticle.Parsing.Adapters;

namespace NewsArticle.Parsing.Tests.Adapters;

/// <summary>Hosts of addresses, also of those that are made but cannot be asked.</summary>
public class HostTests
{
    [Theory]
    [InlineData("https://VnExpress.net/a", "vnexpress.net")]
    [InlineData("https://vnexpress.net./a", "vnexpress.net")]
    [InlineData("https://báo.vn/a", "xn--bo-mia.vn")]
    [InlineData("https://b\uFFFDao.example/1", null)]
    [InlineData("https://\u00AD.example/1", null)]
    [InlineData("https://b\uE000.vn/1", null)]
    [InlineData("/a", null)]
    public void The_host_of_an_address(string address, string? host) => Host.Of(new Uri(address, UriKind.RelativeOrAbsolute)).Should().Be(host);

    [Fact]
    public void A_page_at_an_address_that_no_name_server_knows_is_read_without_a_site()
    {
        var url = new Uri("https://b\uFFFDao.example/1");
        var result = ArticleParser.Default.Parse("<h1>Phố Mẫu trồng lại hàng bàng</h1><p>Cây cao chừng hai mét, mỗi cây có một nhà trong phố nhận tưới qua mùa khô.</p>", url);

        result.Url.Should().Be(url);
        result.Site!.Host.Should().BeNull();
    }
}
