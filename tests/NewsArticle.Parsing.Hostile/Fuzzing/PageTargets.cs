using System.Text;

namespace NewsArticle.Parsing.Hostile.Fuzzing;

/// <summary>The targets that read a page.</summary>
internal static class PageTargets
{
    private static readonly ArticleParser Parser = new(ArticleParserOptions.Default with
    {
        ListDropped = true,
        ReferenceTime = new DateTimeOffset(2026, 6, 2, 15, 0, 0, TimeSpan.FromHours(7)),
    });

    /// <summary>No address, hosts that nobody described, hosts of the larger families, addresses that say something (a date, a section, no article).</summary>
    private static readonly Uri?[] Addresses =
    [
        null,
        new("https://bao.example/xa-hoi/hang-bang-1.html"),
        new("https://vnexpress.net/hang-bang-4700001.html"),
        new("https://tuoitre.vn/hang-bang-20260602143000123.htm"),
        new("https://baodaklak.vn/xa-hoi/202606/hang-bang-1a2b3c4/"),
        new("https://dantri.com.vn/xa-hoi/hang-bang-20260602143000123.htm"),
        new("https://znews.vn/hang-bang-post1500001.html"),
        new("https://vov.vn/xa-hoi/hang-bang-post1100001.vov"),
        new("https://vneconomy.vn/hang-bang.htm"),
        new("https://bao.example/"),
        new("https://nhandan.vn/hang-bang-post800001.html"),
        new("https://www.qdnd.vn/xa-hoi/hang-bang-700001"),
        new("https://laodong.vn/xa-hoi/hang-bang-1300001.ldo"),
        new("https://bao.example/2026/06/02/hang-bang"),
        new("/tin/hang-bang.html", UriKind.Relative),
        new("https://vietnamnet.vn/hang-bang-2200001.html"),
    ];

    private static readonly string?[] Charsets = [null, "utf-8", "windows-1252", "windows-1258"];

    /// <summary>
    /// The first byte: the address (4 bits); string or bytes (bit 4; what is no UTF-8 becomes half a character); the declared charset (bits 5 and 6).
    /// </summary>
    public static void Html(ReadOnlyMemory<byte> input)
    {
        if (input.IsEmpty)
            return;

        var way = input.Span[0];
        var (page, url) = (input[1..], Addresses[way & 0xF]);
        Promises.Check((way & 0x10) != 0
            ? Parser.Parse(Broken(page.Span), url)
            : Parser.Parse(page, url, Charsets[(way >> 5) & 3]));
    }

    /// <summary>The block of JSON-LD on a small page; with the first byte's lowest bit without the page's own headline and time.</summary>
    public static void JsonLd(ReadOnlyMemory<byte> input)
    {
        if (input.IsEmpty)
            return;

        var own = (input.Span[0] & 1) == 0 ? "<h1>Phố Mẫu trồng lại hàng bàng</h1><time datetime=\"2026-06-02T14:30:00+07:00\">2/6/2026</time>" : "";
        var page = $"<title>Hàng bàng</title><script type=\"application/ld+json\">{Broken(input.Span[1..])}</script><body>{own}<div class=\"content\">{SmallPage.Paragraphs}</div>";
        Promises.Check(Parser.Parse(page, Addresses[(input.Span[0] >> 1) & 0xF]));
    }

    /// <summary>A page as plain text. The first byte as for HTML.</summary>
    public static void PlainText(ReadOnlyMemory<byte> input)
    {
        if (input.IsEmpty)
            return;

        var way = input.Span[0];
        var (page, url) = (input[1..], Addresses[way & 0xF]);
        Promises.Check(Parser.Parse((way & 0x10) != 0
            ? ArticleInput.FromText(Broken(page.Span), url)
            : ArticleInput.FromTextBytes(page, url, Charsets[(way >> 5) & 3])));
    }

    private static string Broken(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes).Replace('\uFFFD', '\uD83D');
}
