using System.Globalization;
using System.Text;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>Pages made here, in the proportions of real ones: most of a news page is menus, scripts and lists of other stories.</summary>
internal static class OwnPages
{
    private const string Sentence = "Sáng 12/6, lãnh đạo tỉnh kiểm tra tiến độ thi công tuyến đường nối hai huyện miền núi và trao quà cho các hộ dân vùng lũ. ";

    public static IReadOnlyList<Page> Make() => [Make("small", 8, 10), Make("medium", 20, 120), Make("large", 40, 600)];

    private static Page Make(string name, int paragraphs, int links)
    {
        var html = new StringBuilder();
        AppendHead(html);
        AppendLinks(html, "menu", links / 2);
        AppendArticle(html, paragraphs);
        AppendLinks(html, "list-news", links);
        html.Append("<script>").Insert(html.Length, "var ads=ads||[];ads.push(function(){show('zone');});\n", links).Append("</script></body></html>");
        var text = html.ToString();
        return new(name, Encoding.UTF8.GetBytes(text), text, new("https://example.vn/kinh-te/khoi-cong-tuyen-duong-moi-123456.html"));
    }

    private static void AppendHead(StringBuilder html) => html.Append(
        """
        <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Khởi công tuyến đường mới - Báo Ví Dụ</title>
        <meta property="og:title" content="Khởi công tuyến đường mới"><meta property="og:type" content="article">
        <meta name="description" content="Tuyến đường dài 24 km nối hai huyện miền núi được khởi công sáng nay.">
        <meta property="article:published_time" content="2026-06-12T08:30:00+07:00">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Khởi công tuyến đường mới",
        "datePublished":"2026-06-12T08:30:00+07:00","author":{"@type":"Person","name":"Nguyễn Văn An"}}</script></head><body>

        """);

    private static void AppendLinks(StringBuilder html, string name, int count)
    {
        html.Append("<div class=\"").Append(name).Append(" box clearfix\"><ul>\n");
        for (var index = 0; index < count; index++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li class=\"item item-{index}\"><a class=\"link\" href=\"/tin-{index}.html\" title=\"Tin số {index}\">")
                .Append(CultureInfo.InvariantCulture, $"<img src=\"/thumb/{index}.jpg\" alt=\"\"> <span>Tin số {index} trong ngày</span></a></li>\n");
        }

        html.Append("</ul></div>\n");
    }

    private static void AppendArticle(StringBuilder html, int paragraphs)
    {
        html.Append("<article class=\"detail\"><h1 class=\"title\">Khởi công tuyến đường mới</h1><span class=\"date\">Thứ sáu, 12/06/2026, 08:30 (GMT+7)</span>\n")
            .Append("<h2 class=\"sapo\">Tuyến đường dài 24 km nối hai huyện miền núi được khởi công sáng nay.</h2><div class=\"content\" itemprop=\"articleBody\">\n");
        for (var index = 0; index < paragraphs; index++)
        {
            html.Append("<p style=\"text-align: justify;\">").Insert(html.Length, Sentence, 3).Append("<a href=\"/tag.html\">đầu tư</a>&nbsp;c&ocirc;ng.</p>\n");
            if (index % 8 == 4)
                html.Append("<figure><img src=\"/anh.jpg\" alt=\"Lễ khởi công\"><figcaption>Lễ khởi công tuyến đường. Ảnh: Trần Bình</figcaption></figure>\n");
        }

        html.Append("<p style=\"text-align: right;\"><strong>Nguyễn Văn An</strong></p></div></article>\n");
    }
}
