using System.Text.Json.Nodes;
using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Adapters.Declarative;

namespace NewsArticle.Parsing.Tests.Sites;

/// <summary>What holds for every site file that ships: it does no harm where the site prints another layout.</summary>
public class EverySiteTests
{
    /// <summary>A page in nobody's markup: what stands on it is found by its shape.</summary>
    private const string Foreign = """
        <html lang="vi"><head><title>Làng Thử Mộc giữ nghề đan quạt nan giữa phố</title>
        <meta property="og:title" content="Làng Thử Mộc giữ nghề đan quạt nan giữa phố"><meta property="og:description" content="Mười hộ cuối làng vẫn sống được bằng nan tre và giấy dó.">
        </head><body><div class="x-dau"><ul><li><a href="/a">Xã hội</a></li><li><a href="/b">Kinh tế</a></li><li><a href="/c">Thể thao</a></li></ul></div>
        <div class="x-cot"><h1>Làng Thử Mộc giữ nghề đan quạt nan giữa phố</h1><div class="x-nho">Thứ hai, 02/11/2026, 08:15 (GMT+7)</div>
        <div class="x-mo">Mười hộ cuối làng vẫn sống được bằng nan tre và giấy dó.</div>
        <div class="x-than"><p>Sáng sớm, bà Mai Thị Thử trải nan ra sân đình, phơi từng lớp mỏng cho kịp nắng trước khi mang vào nhà đan.</p>
        <p><img src="/quat.jpg" alt=""></p><p style="text-align:center"><em>Bà Mai Thị Thử phơi nan trước sân đình. Ảnh: Lò Văn Mẫu</em></p>
        <p>Mỗi chiếc quạt qua bảy người, từ người chẻ nan đến người phết giấy, và bán ra với giá chừng bốn mươi nghìn đồng.</p>
        <p>“Có tháng làm không đủ bán, có tháng cất đầy gác”, ông Đinh Văn Mẫu, người giữ sổ của tổ, nói.</p>
        <p>Tổ quạt nan của làng có ba mươi thợ, người trẻ nhất mười chín tuổi, học đan từ bà nội khi còn học lớp ba.</p>
        <p style="text-align:right"><strong>Lò Văn Mẫu</strong></p></div>
        <div class="x-cuoi"><p><a href="/1">Chợ phiên Mẫu Hạ dời sang bờ sông</a></p><p><a href="/2">Ba xã góp đá làm đường vào bản Thử</a></p></div></div>
        <div class="x-chan">© Trang thử</div></body></html>
        """;

    private static readonly ArticleParser Generic = new(ArticleParserOptions.Default with { Sites = SiteCatalog.Empty });

    [Fact]
    public void A_page_in_another_layout_is_read_as_if_nobody_had_described_the_site()
    {
        var expected = Generic.Parse(Foreign, new("https://khong-ai-biet.example/a.html"));
        expected.Article!.Body.OfType<Content.ParagraphBlock>().Should().HaveCount(4);

        foreach (var host in BuiltInSites.Hosts)
        {
            var url = new Uri($"https://{host}/a.html");
            var result = ArticleParser.Default.Parse(Foreign, url);
            var generic = Generic.Parse(Foreign, url);
            Values(result).Should().Be(Values(generic), host);
            result.Site!.Host.Should().Be(host);
        }
    }

    /// <summary>The result as JSON, without the site's name and what was said of its layouts.</summary>
    private static string Values(ArticleResult result)
    {
        var json = JsonNode.Parse(ArticleJson.Serialize(result))!.AsObject();
        json.Remove("site");
        json.Remove("diagnostics");
        return json.ToJsonString();
    }
}
