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

    /// <summary>A page whose names are those that half of all sites use, with a clock in its header and another story below: a file that is read by such a name alone reads too much.</summary>
    private const string Common = """
        <html lang="vi"><head><title>Làng Thử Mộc giữ nghề đan quạt nan giữa phố</title><meta property="og:title" content="Làng Thử Mộc giữ nghề đan quạt nan giữa phố"></head>
        <body><div id="header" class="header"><div class="date">Thứ bảy, 05/12/2026</div><div class="time">08:00 05/12/2026</div><div class="info"><span class="item">Hà Nội 20°</span></div></div>
        <div class="container" id="main"><div class="main-content"><div class="post detail">
        <h1 class="title post-title entry-title">Làng Thử Mộc giữ nghề đan quạt nan giữa phố</h1><div class="meta post-meta"><span class="published">02/11/2026 08:15</span> <span class="author">Lò Văn Mẫu</span></div>
        <div class="content article-content"><div class="description summary sapo">Mười hộ cuối làng vẫn sống được bằng nan tre và giấy dó quanh năm suốt tháng.</div>
        <div class="text body"><p>Sáng sớm, bà Mai Thị Thử trải nan ra sân đình, phơi từng lớp mỏng cho kịp nắng trước khi mang vào nhà đan.</p>
        <p>Mỗi chiếc quạt qua bảy người, từ người chẻ nan đến người phết giấy, và bán ra với giá chừng bốn mươi nghìn đồng.</p>
        <p>Tổ quạt nan của làng có ba mươi thợ, người trẻ nhất mười chín tuổi, học đan từ bà nội khi còn học lớp ba.</p></div></div></div>
        <div class="related"><div class="item"><h3 class="title"><a href="/1">Chợ phiên Mẫu Hạ dời sang bờ sông</a></h3><span class="date">01/11/2026</span><p class="desc summary">Chợ họp trên bãi bồi, rộng gấp đôi chợ cũ và có chỗ buộc thuyền cho người bên kia sông.</p></div>
        <div class="item"><h3 class="title"><a href="/2">Ba xã góp đá làm đường vào bản Thử</a></h3><span class="date">30/10/2026</span><p class="desc summary">Con đường dài sáu cây số sẽ xong trước mùa mưa, đủ rộng cho xe cứu thương vào bản.</p></div></div></div></div></body></html>
        """;

    private static readonly ArticleParser Generic = new(ArticleParserOptions.Default with { Sites = SiteCatalog.Empty });

    [Theory]
    [InlineData(Foreign, 4)]
    [InlineData(Common, 3)]
    public void A_page_in_another_layout_is_read_as_if_nobody_had_described_the_site(string page, int paragraphs)
    {
        var expected = Generic.Parse(page, new("https://khong-ai-biet.example/a.html"));
        expected.Article!.Body.OfType<Content.ParagraphBlock>().Should().HaveCount(paragraphs);
        expected.Article.PublishedAt.Should().Be(new DateTimeOffset(2026, 11, 2, 8, 15, 0, TimeSpan.FromHours(7)));

        foreach (var host in BuiltInSites.Hosts)
        {
            var url = new Uri($"https://{host}/a.html");
            var result = ArticleParser.Default.Parse(page, url);
            var generic = Generic.Parse(page, url);
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
