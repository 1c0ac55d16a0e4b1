using NewsArticle.Parsing.Adapters;

namespace NewsArticle.Parsing.Tests.Generic;

/// <summary>Pages that are no articles, made up in the shapes that papers print them in; and articles that look like them.</summary>
public class NonArticleTests
{
    private const string Sentence = "Người dân xóm Thử kể rằng con nước năm nay lên sớm hơn mọi năm gần nửa tháng, ghe thuyền phải dời bến từ tối hôm trước.";

    private static readonly ArticleParser Parser = new(ArticleParserOptions.Default with { Sites = SiteCatalog.Empty });

    private static string Card(int number) =>
        $"<div class=card><h3><a href=/xa-hoi/chuyen-ben-song-{number}.html>Chuyện bên sông Thử kỳ thứ {number}</a></h3><p>Ông lái đò già kể lại chuyến chở khách thứ {number} trong đêm nước lớn, khi cả bến chỉ còn một ngọn đèn.</p></div>";

    private static string Cards(int count) => string.Concat(Enumerable.Range(1, count).Select(Card));

    private static string Page(string title, string body, string head = "") => $"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>";

    public static TheoryData<string, string, NonArticleKind, string> Pages() => new()
    {
        { "https://bosong.example/xa-hoi/", Page("Xã hội", $"<h1>Xã hội</h1><div class=list>{Cards(8)}</div>"), NonArticleKind.Section, "a section's cards in one frame" },
        { "https://bosong.example/xa-hoi/trang-2", Page("Xã hội", $"<div class=big><div>{Card(1)}</div></div>{Cards(6)}"), NonArticleKind.Section, "the first card has a frame of its own" },
        { "https://bosong.example/", Page("Báo Bờ Sông", $"<div class=top>{Cards(5)}</div>", "<link rel=canonical href='https://bosong.example/'>"), NonArticleKind.Home, "a home page" },
        {
            "https://bosong.example/", Page("Báo Bờ Sông", $"<div>{Cards(6)}</div>", "<link rel=canonical href='https://bosong.example/'><meta property=og:type content=article>"),
            NonArticleKind.Home, "a home page that calls itself an article"
        },
        { "https://bosong.example/tag/ben-song/", Page("Bến sông", $"<h1>Bến sông</h1>{Cards(5)}"), NonArticleKind.Topic, "the list of a tag" },
        { "https://bosong.example/chu-de/mua-nuoc-noi", Page("Mùa nước nổi", $"<h1>Mùa nước nổi</h1>{Cards(5)}"), NonArticleKind.Topic, "the list of a topic" },
        { "https://bosong.example/tim-kiem?q=ghe", Page("Tìm kiếm", $"<h1>Kết quả</h1>{Cards(5)}"), NonArticleKind.Search, "results of a search" },
        { "https://bosong.example/tim-kiem?q=ghe", Page("Kết quả tìm kiếm: ghe", "<p>Không có kết quả nào phù hợp với từ khóa mà bạn vừa nhập vào ô tìm kiếm ở trên.</p>"), NonArticleKind.Search, "a search that found nothing" },
        {
            "https://bosong.example/xa-hoi/khong-co-9.html", Page("Không tìm thấy trang | Báo Bờ Sông", $"<h1>404</h1><p>Trang bạn tìm có thể đã được dời đi hoặc chưa từng có ở đây, mời bạn trở về trang nhất.</p>"),
            NonArticleKind.NotFound, "a page that is not there"
        },
        { "https://bosong.example/404", Page("404 - Not Found", ""), NonArticleKind.NotFound, "the same without a word" },
        {
            "https://bosong.example/dang-nhap", Page("Đăng nhập - Báo Bờ Sông", "<form><p>Bạn cần đăng nhập để gửi ý kiến, lưu bài viết và nhận bản tin mỗi sáng của chúng tôi qua hộp thư.</p><input name=u><input type=password></form>"),
            NonArticleKind.SignIn, "a form to sign in"
        },
        { "https://bosong.example/vao", Page("Báo Bờ Sông", "<form><input name=u><input type=password></form>"), NonArticleKind.SignIn, "a form without a title of its own" },
        {
            "https://bosong.example/a-1.html", Page("", "<script>document.cookie='D1N=0c0ffee';location.reload();</script>"), NonArticleKind.Shell, "a script that sets a cookie and comes again"
        },
        { "https://bosong.example/a-1.html", Page("Báo Bờ Sông", "<div id=app></div><noscript>Trình duyệt của bạn cần bật JavaScript.</noscript><script src=/app.js></script>"), NonArticleKind.Shell, "an application that draws itself" },
        { "https://bosong.example/a-1.html", Page("Just a moment...", "<p>Hệ thống đang kiểm tra trình duyệt của bạn trước khi cho vào trang, việc này mất vài giây.</p>"), NonArticleKind.Shell, "a check of the browser" },
        {
            "https://dien-dan.example/threads/ghe-cu.12/", Page("Ghe cũ bán lại", $"<h1>Ghe cũ bán lại</h1><ol><li><p>{Sentence}</p></li><li><p>{Sentence}</p></li></ol>", "<meta name=generator content='vBulletin 4.2.0'>"),
            NonArticleKind.Forum, "a thread of a forum"
        },
        { "https://bosong.example/gioi-thieu", Page("Giới thiệu", "<p>Ngắn.</p>"), NonArticleKind.Unknown, "hardly a word" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_that_is_no_article_is_told_with_its_kind(string url, string html, NonArticleKind expected, string because)
    {
        var result = Parser.Parse(html, new Uri(url));

        result.Outcome.Should().Be(ArticleOutcome.NotArticle, because);
        result.NonArticle.Should().Be(expected, because);
        result.Article.Should().BeNull();
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == DiagnosticCode.NotArticle);
    }

    public static TheoryData<string, string, string> Articles() => new()
    {
        { "https://bosong.example/", $"<div><p>{Sentence}</p><p>{Sentence} Rồi nước rút.</p></div>", "a fragment, read with the address of its site" },
        { "https://bosong.example/a-1.html", Page("Lỗi 404 khiến trang bán vé ghe tê liệt", $"<h1>Lỗi 404 khiến trang bán vé ghe tê liệt</h1><div><p>{Sentence}</p><p>Hết.</p></div>"), "a story about the notice" },
        { "https://bosong.example/a-2.html", Page("Xác minh, xử lý vụ lấn bến ghe Thử", $"<h1>Xác minh, xử lý vụ lấn bến ghe Thử</h1><div><p>{Sentence}</p><p>Hết.</p></div>"), "a headline that opens with a notice's word" },
        { "https://bosong.example/a-1.html", Page("Đăng nhập một lần cho mọi dịch vụ bến sông", $"<h1>Đăng nhập một lần cho mọi dịch vụ bến sông</h1><div><p>{Sentence}</p></div><form><input type=password></form>"), "a story about signing in, with the form that many pages hide" },
        { "https://bosong.example/a-1.html", Page("Bến sông", $"<h1>Bến sông</h1><div id=bai><p>{Sentence}</p><p>{Sentence}</p><p>{Sentence}</p></div><div class=duoi>{Cards(8)}</div>"), "a short story above a long list" },
        { "https://bosong.example/a-1.html", Page("Bến sông", $"<h1>Bến sông</h1><div id=bai><p>{Sentence}</p>{Card(1)}<p>{Sentence}</p>{Card(2)}<p>{Sentence}</p>{Card(3)}<p>{Sentence}</p><p>{Sentence} Và nước lại lên.</p></div>"), "cards between the paragraphs" },
        { "https://bosong.example/a-1.html", Page("Bến sông", $"<h1>Bến sông</h1><div class=tom-tat>{Cards(5)}</div>", "<meta property=og:type content=article>"), "a page that calls itself an article" },
        { "https://bosong.example/video/a-1.html", Page("Ghe về bến", "<h1>Ghe về bến giữa đêm nước lớn</h1><video src=/v/1.mp4></video>", "<meta property=og:type content=video.other>"), "a video without a text" },
        { "https://bosong.example/tag/a-1.html", Page("Bến sông", $"<h1>Bến sông</h1><div><p>{Sentence}</p><p>{Sentence}</p></div>"), "an address alone proves nothing" },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void An_article_is_never_refused(string url, string html, string because)
    {
        var result = Parser.Parse(html, new Uri(url));

        result.Outcome.Should().Be(ArticleOutcome.Article, because);
        result.NonArticle.Should().BeNull();
        result.Article.Should().NotBeNull();
    }
}
