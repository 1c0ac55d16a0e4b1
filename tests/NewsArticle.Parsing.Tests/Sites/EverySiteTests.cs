using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Adapters.Declarative;

namespace NewsArticle.Parsing.Tests.Sites;

/// <summary>What holds for every site file that ships: it does no harm where the site prints another layout, and its selectors say what an element is.</summary>
public partial class EverySiteTests
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

    [GeneratedRegex(@"[.#]([\w-]+)")]
    private static partial Regex Names { get; }

    [GeneratedRegex(@"^(?=.{5,})(?=.*[0-9][A-Za-z].*[0-9]|.*[0-9]{2}[A-Za-z])[A-Za-z0-9]+$")]
    private static partial Regex Hash { get; }

    [GeneratedRegex(":(first|last)-child")]
    private static partial Regex Position { get; }

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

    [Fact]
    public void A_selector_says_what_an_element_is_and_not_how_a_program_named_it_or_where_it_stands()
    {
        foreach (var (where, selector) in Selectors())
        {
            selector.Should().NotContain("[class=", "{0}: an exact class string breaks with the next class that is added", where);
            Position.Count(selector).Should().BeLessThanOrEqualTo(1, "{0}: {1} is a chain of positions", where, selector);
            foreach (var word in Names.Matches(selector).SelectMany(name => name.Groups[1].Value.Split('-', '_')))
                Hash.IsMatch(word).Should().BeFalse("{0}: '{1}' of {2} looks like a build's hash", where, word, selector);
        }
    }

    [Theory]
    [InlineData("e17g058b0", true)]
    [InlineData("1y32vyc", true)]
    [InlineData("24h", false)]
    [InlineData("metaDetails1", false)]
    public void A_hash_is_told_from_a_name_with_a_number(string word, bool hash) => Hash.IsMatch(word).Should().Be(hash);

    /// <summary>The result as JSON, without the site's name and what was said of its layouts.</summary>
    private static string Values(ArticleResult result)
    {
        var json = JsonNode.Parse(ArticleJson.Serialize(result))!.AsObject();
        json.Remove("site");
        json.Remove("diagnostics");
        return json.ToJsonString();
    }

    private static IEnumerable<(string Where, string Selector)> Selectors()
    {
        var families = BuiltInSites.FamilyNames.Select(name => SiteFileReader.Read(name, BuiltInSites.FamilyText(name)!, name));
        return families.Concat(BuiltInSites.Hosts.Select(host => SiteCatalog.BuiltIn.Find(host)).OfType<DeclarativeSite>()).SelectMany(site => site.Layouts.SelectMany(layout =>
            layout.Fields.SelectMany(field => field.Alternatives).SelectMany(alternative => alternative).Select(place => place.Place.Selector.Text).Concat(layout.Signs.Select(sign => sign.Text))
                .Select(selector => (site.Name, selector))));
    }
}
