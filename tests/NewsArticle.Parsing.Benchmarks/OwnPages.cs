using System.Globalization;
using System.Text;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>Pages made here: a short article in all that surrounds one on a real page, and then one kind of thing (<see cref="PageShape"/>) until the page has its size.</summary>
internal static class OwnPages
{
    private const int Kilobyte = 1024;
    private const int Megabyte = 1024 * Kilobyte;

    /// <summary>In the place of real pages, where those are missing.</summary>
    public static IReadOnlyList<Page> Make() => [Make(PageShape.Mixed, 12 * Kilobyte), Make(PageShape.Mixed, 60 * Kilobyte), Make(PageShape.Mixed, 250 * Kilobyte)];

    /// <summary>Larger than all but a few real pages.</summary>
    public static IReadOnlyList<Page> Large() => [Make(PageShape.Mixed, 250 * Kilobyte), Make(PageShape.Mixed, Megabyte), Make(PageShape.Mixed, 4 * Megabyte)];

    /// <summary>A page of so many bytes of UTF-8, or little less.</summary>
    public static Page Make(PageShape shape, int bytes, string host = "baovidu.example")
    {
        var (before, after) = (Head(host), "</body></html>\n");
        var parts = Enum.GetValues<PagePlace>().ToDictionary(place => place, _ => new StringBuilder());
        for (var index = 0; index < 20; index++)
            parts[PagePlace.Menu].Append(PagePieces.MenuItem(index));
        for (var index = 0; index < 6; index++)
            parts[PagePlace.Article].Append(PagePieces.Paragraph(index));
        parts[PagePlace.Article].Append(PagePieces.Figure(0));

        var size = Encoding.UTF8.GetByteCount(before + after + Compose(parts));
        for (var index = 20; ; index++)
        {
            var (place, piece) = shape.Piece(index);
            size += Encoding.UTF8.GetByteCount(piece);
            if (size > bytes)
                break;
            parts[place].Append(piece);
        }

        var html = before + Compose(parts) + after;
        return new($"{shape.Name} {Shown(bytes)}", Encoding.UTF8.GetBytes(html), html, new($"https://{host}/kinh-te/khoi-cong-tuyen-duong-moi-123456.html"));
    }

    public static string Shown(int bytes) => bytes >= Megabyte
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)Megabyte:0.#} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilobyte} kB");

    private static string Head(string host) =>
        $$"""
        <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Khởi công tuyến đường mới - Báo Ví Dụ</title>
        <link rel="canonical" href="https://{{host}}/kinh-te/khoi-cong-tuyen-duong-moi-123456.html"><link rel="stylesheet" href="/css/site.css?v=7">
        <meta property="og:title" content="Khởi công tuyến đường mới"><meta property="og:type" content="article"><meta name="author" content="Nguyễn Văn Thử">
        <meta name="description" content="Tuyến đường dài 24 km nối hai huyện miền núi được khởi công sáng nay.">
        <meta property="article:published_time" content="2026-06-12T08:30:00+07:00">
        <style>.detail{width:660px}.detail p{margin:0 0 1em}</style></head>
        <body class="page page-detail">

        """;

    private static string Compose(Dictionary<PagePlace, StringBuilder> parts) =>
        $$"""
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Khởi công tuyến đường mới",
        "datePublished":"2026-06-12T08:30:00+07:00","author":{"@type":"Person","name":"Nguyễn Văn Thử"},"articleBody":"{{parts[PagePlace.JsonLd]}}"}</script>
        <header><nav class="main-nav"><ul>
        {{parts[PagePlace.Menu]}}</ul></nav></header>
        <main><ul class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/kinh-te">Kinh tế</a></li></ul>
        <article class="detail"><h1 class="title">Khởi công tuyến đường mới</h1><span class="date">Thứ sáu, 12/06/2026, 08:30 (GMT+7)</span>
        <h2 class="sapo">Tuyến đường dài 24 km nối hai huyện miền núi được khởi công sáng nay.</h2><div class="content" itemprop="articleBody">
        {{parts[PagePlace.Article]}}<p class="author" style="text-align:right"><strong>Nguyễn Văn Thử</strong></p></div></article>
        <section class="comments">
        {{parts[PagePlace.Comments]}}</section></main>
        <aside class="list-news"><ul>
        {{parts[PagePlace.Lists]}}</ul></aside>
        <script>var ads=ads||[];
        {{parts[PagePlace.Script]}}</script>
        <footer><p>Báo Ví Dụ. Giấy phép số 1.</p></footer>

        """;
}
