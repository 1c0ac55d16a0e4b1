using System.Globalization;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>What a page is made of, in markup as papers write it; each piece with a number of its own, so that no two are the same.</summary>
internal static class PagePieces
{
    public static string Sentence(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"Ngày {1 + (number % 28)}/6, xã Đồi Thử {number} kiểm tra tiến độ thi công đoạn đường nối hai thôn miền núi và trao {number % 90} phần quà cho các hộ dân vùng lũ. ");

    public static string Paragraph(int number) =>
        $"<p style=\"text-align: justify;\">{Sentence(3 * number)}{Sentence((3 * number) + 1)}{Sentence((3 * number) + 2)}<a href=\"/tu-khoa/dau-tu-{number}.html\">đầu tư</a>&nbsp;c&ocirc;ng.</p>\n";

    public static string Figure(int number) =>
        $"<figure class=\"image\"><img src=\"/upload/2026/anh-{number}.jpg\" alt=\"Đoạn đường số {number}\" width=\"660\" height=\"440\"><figcaption>Đoạn đường số {number} sau ba tháng thi công. Ảnh: Trần Thử</figcaption></figure>\n";

    public static string MenuItem(int number) =>
        $"<li class=\"menu-item item-{number}\"><a href=\"/muc-{number}\" title=\"Mục {number}\">Mục {number}</a><ul class=\"sub\"><li><a href=\"/muc-{number}/con\">Mục con {number}</a></li></ul></li>\n";

    public static string Comment(int number) =>
        $"<div class=\"comment-item\" id=\"c{number}\"><div class=\"avatar\"><img src=\"/avatar/{number % 50}.png\" alt=\"\"></div><div class=\"comment-body\"><b class=\"name\">Bạn đọc {number}</b>"
        + $"<span class=\"time\">{number % 24}:{number % 60:00} 13/06/2026</span><p>{Sentence(number)}</p><a class=\"like\" href=\"#\">Thích ({number % 70})</a></div></div>\n";

    public static string Link(int number) =>
        $"<li class=\"item\"><a class=\"thumb\" href=\"/kinh-te/tin-so-{number}-{100_000 + number}.html\" title=\"Tin số {number} trong ngày\"><img src=\"/thumb/{number}.jpg\" alt=\"\"></a> <h3><a href=\"/kinh-te/tin-so-{number}-{100_000 + number}.html\">Tin số {number} trong ngày của tỉnh</a></h3></li>\n";

    public static string ScriptLine(int number) => $"ads.push(function(){{ if (window.w > {number}) show('zone-{number}', \"<div class='ad'>\" + id + \"</div>\"); }});\n";
}
