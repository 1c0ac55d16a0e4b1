using static NewsArticle.Parsing.Hostile.Attacks.AttackText;

namespace NewsArticle.Parsing.Hostile.Attacks;

/// <summary>Against the reading of an article: thousands of what a page has a few of.</summary>
internal static class ArticleAttacks
{
    private const string Sentence = "Cây cao chừng hai mét, mỗi cây có một nhà trong phố nhận tưới qua mùa khô. ";

    public static IEnumerable<Attack> All { get; } =
    [
        Body("captions behind one picture", Count("<p class='caption'>Người dân phố {0} trồng cây.</p>", "<img src=/a.jpg>")),
        Body("paragraphs in one caption", Count("<p>Người dân phố {0} trồng cây.</p>", "<figure><img src=/a.jpg><figcaption>", "</figcaption></figure>")),
        Body("captions in one figure", Count("<figcaption>Phố {0}.</figcaption>", "<figure><img src=/a.jpg>", "</figure>")),
        Body("pictures before one caption", Count("<img src=/a{0}.jpg>", "<figure>", "<figcaption>Phố Mẫu. Ảnh: Lê Mẫu</figcaption></figure>")),
        Body("pictures with captions", Count("<figure><img src=/a{0}.jpg><figcaption>Phố {0}. Ảnh: Lê Mẫu</figcaption></figure>")),
        Body("the same picture and caption", Repeat("<figure><img src=/a.jpg alt='Phố Mẫu.'><figcaption>Phố Mẫu. Ảnh: Lê Mẫu</figcaption></figure>")),
        Body("captions alone", Repeat("<figcaption>Phố Mẫu. Ảnh: Lê Mẫu</figcaption>")),
        Body("figure in figure", Nest("<figure><img src=/a.jpg>", "<figcaption>a</figcaption></figure>")),
        Body("pictures in table cells, captions below", Count("<tr><td><img src=/a{0}.jpg></td></tr><tr><td>Phố {0}.</td></tr>", "<table>", "</table>")),
        Body("a table for each picture", Count("<table><tr><td><img src=/a{0}.jpg></td></tr><tr><td>Phố {0}. Ảnh: A.B.</td></tr></table>")),
        Body("pictures with long alternative texts", Count("<img src=/a{0}.jpg alt='Phố Mẫu trồng lại hàng bàng, mỗi cây có một nhà'>")),
        Body("srcset of one picture", Count("/a{0}.jpg {0}w, ", "<img srcset='", "'>")),
        Body("srcset of many pictures", Count("<img srcset='/a{0}.jpg 1x, /b{0}.jpg 2x, /c{0}.jpg 3x' data-src=/d{0}.jpg>")),
        Body("pictures in data addresses", Repeat("<img src='data:image/png;base64,iVBORw0KGgo='>")),
        Body("one picture in a long data address", Repeat("<img src='data:image/png;base64,", "A", "'>")),
        Body("credits", Repeat("<p>Ảnh: Lê Mẫu</p>")),
        Body("labels of credits in one line", Repeat("<p>", "Ảnh: Lê Mẫu. Đồ họa: ", "</p>")),
        Body("relative times", Repeat("<span class=date>3 giờ trước</span>")),
        Body("times", Count("<time>02/06/2026 14:{0}</time>")),
        Body("times in one line", Repeat("<div class=date>", "02/06/2026 14:30 ", "</div>")),
        Body("headings of related stories", Repeat("<h3>Tin liên quan</h3>")),
        Body("headings of related stories, each with its list", Count("<h3>Tin liên quan</h3><ul><li><a href=/{0}.html>Một tin khác về phố</a></ul>")),
        Body("headings of related stories, one a line", Repeat("Tin liên quan<br>")),
        Body("related boxes inside related boxes", Nest("<div class='related'><h3>Tin liên quan</h3><a href=/a.html>Một tin khác</a>", "</div>")),
        Body("related links in one box", Count("<a href=/tin-{0}.html title='Tin {0}'>Một tin khác về phố {0}</a>", "<div class=related><h3>Tin liên quan</h3>", "</div>")),
        Body("related boxes", Count("<div class=related><a href=/tin-{0}.html><img src=/a{0}.jpg></a><a href=/tin-{0}.html>Một tin khác về phố {0}</a></div>")),
        Body("lead-ins", Count("<p>Xem thêm: <a href=/tin-{0}.html>Một tin khác về phố</a></p>")),
        Body("links in one paragraph", Count("<a href=/tag/{0}>phố {0}</a> ", "<p>", "</p>")),
        Body("cards", Count("<div><a href=/tin-{0}.html><img src=/a{0}.jpg></a><h4><a href=/tin-{0}.html>Tin {0}</a></h4><p>Một đoạn dẫn.</p></div>")),
        Body("arrows", Repeat("<p>&gt;&gt; <a href=/a.html>Một tin khác</a></p>")),
        Body("sign-offs", Repeat("<p align=right><b>Mai Thị Thử</b></p>")),
        Body("names in one sign-off", Repeat("<p align=right><b>", "Mai Thị Thử - ", "</b></p>")),
        Body("bylines", Repeat("<div class=author><a href=/t>Mai Thị Thử</a></div>")),
        Body("bylines inside bylines", Nest("<div class=author>Mai Thị Thử", "</div>")),
        Body("leads", Repeat("<h2 class=sapo>(BVD) - Bốn mươi cây bàng non đã về phố.</h2>")),
        Body("leads inside leads", Nest("<div class=sapo>a", "</div>")),
        Body("headlines, all the same", Repeat("<h1>Phố Mẫu trồng lại hàng bàng</h1>")),
        Body("headlines, each another", Count("<h1>Phố {0} trồng lại hàng bàng</h1>")),
        Body("sub-headings", Count("<h2>Phần {0}</h2>")),
        Body("bold paragraphs", Repeat("<p><b>Có bóng là có phố</b></p>")),
        Body("articles", Repeat($"<article class=content><p>{Sentence}</p></article>")),
        Body("articles inside articles", Nest($"<article class=content><p>{Sentence}</p>", "</article>")),
        Body("containers inside containers", Nest("<div id=content class='detail-content content body'><p>a</p>", "</div>")),
        Body("trails", Count("<ul class=breadcrumb><li><a href=/{0}>Xã hội</a><li><a href=/b>Phố</a></ul>")),
        Body("one long trail", Count("<li><a href=/{0}>Mục {0}</a>", "<ul class=breadcrumb>", "</ul>")),
        Body("tags", Count("<a href=/tag/{0}>phố {0}</a>", "<div class=tags>", "</div>")),
        Body("boxes of tags", Count("<div class=tags><a href=/tag/{0}>phố</a></div>")),
        Body("videos", Count("<video src=/v{0}.mp4 poster=/p{0}.jpg></video><p>Video: phố {0}</p>")),
        Body("frames", Count("<iframe src=https://www.youtube.com/embed/{0}></iframe>")),
        Body("quotes", Repeat("<blockquote><p>Có bóng là có phố.</p><p>Mai Thị Thử</p></blockquote>")),
        Body("boxes of no name", Nest("<div><p>Một đoạn ngắn.</p>", "</div>")),
        Body("one long paragraph", Repeat("<p>", Sentence, "</p>")),
        Body("one long paragraph without an end", Repeat("<p>", "bàng ", "</p>")),
        Body("one long word", Repeat("<p>", "a", "</p>")),
        Body("lines of one paragraph", Repeat("<p>", "Mỗi cây có một nhà tưới.<br>", "</p>")),
        Body("paragraphs", Count("<p>Mỗi cây có một nhà thứ {0} trong phố nhận tưới qua mùa khô.</p>")),
        Body("microdata", Count("<span itemprop=author itemscope itemtype=https://schema.org/Person><span itemprop=name>Mai {0}</span></span>")),
        Body("microdata inside microdata", Nest("<div itemscope itemprop=author itemtype=https://schema.org/Person>a", "</div>")),
        Body("hidden elements", Repeat("<div hidden style='display:none'>a</div>")),
        Body("list items", Count("<li>Cây {0}</li>", "<ul>", "</ul>")),
        Body("audio and embeds", Count("<audio src=/a{0}.mp3></audio><embed src=/e{0}>")),
    ];

    private static Attack Body(string name, Func<int, string> make) => new(name, AttackPlace.Body, make);
}
