using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Tests.Generic;

/// <summary>The kinds of pieces, told by made-up pages of an unknown paper.</summary>
public class ArticleKindTests
{
    private const string Sentence = "Người dân xóm Thử kể rằng con nước năm nay lên sớm hơn mọi năm gần nửa tháng, ghe thuyền phải dời bến từ tối hôm trước.";
    private const string Plain = "https://bosong.example/xa-hoi/con-nuoc-len-som-77.html";

    private static readonly ArticleParser Parser = new(ArticleParserOptions.Default with { Sites = SiteCatalog.Empty });

    // Each sentence is another one: what stands twice in a body is taken for a copy.
    private static string Paragraphs(params string[] texts) =>
        string.Concat(texts.Select((text, number) => $"<p>{text.Replace("nửa tháng", $"{number + 10} ngày ở bến thứ {number + 1}", StringComparison.Ordinal)}</p>"));

    private static string Pictures(int count) =>
        string.Concat(Enumerable.Range(1, count).Select(number => $"<figure><img src=/a/{number}.jpg><figcaption>Ghe thứ {number} cập bến trong chiều mưa, hàng chất đầy khoang.</figcaption></figure>"));

    private static string Page(string body, string section = "Xã hội", string head = "", string headline = "Con nước lên sớm ở xóm Thử") =>
        $"<html><head><title>{headline}</title>{head}</head><body><ul class=breadcrumb><li><a href=/x>{section}</a></li></ul><h1>{headline}</h1><div id=bai>{body}</div></body></html>";

    public static TheoryData<string, string, ArticleKind, string> Pages() => new()
    {
        { Plain, Page(Paragraphs(Sentence, Sentence)), ArticleKind.Article, "a written piece" },
        { Plain, Page(Paragraphs(Sentence) + Pictures(6)), ArticleKind.Photo, "six pictures and one paragraph" },
        { Plain, Page(Paragraphs(Sentence, Sentence, Sentence, Sentence) + Pictures(2)), ArticleKind.Article, "a written piece with two pictures" },
        { "https://bosong.example/anh/con-nuoc-77.html", Page(Paragraphs(Sentence)), ArticleKind.Photo, "its address says so" },
        { Plain, Page(Paragraphs(Sentence, Sentence), section: "Ảnh"), ArticleKind.Article, "a section of pictures, and no picture" },
        { Plain, Page(Paragraphs(Sentence), headline: "[Infographic] Con nước qua mười năm"), ArticleKind.Infographic, "its label says so" },
        { Plain, Page(Paragraphs(Sentence) + "<img src=/i/1.png>", section: "Infographics"), ArticleKind.Infographic, "its section says so, and there is little text" },
        { Plain, Page(Paragraphs(Sentence) + "<video src=/v/1.mp4></video>"), ArticleKind.Video, "a video and a line" },
        { Plain, Page(Paragraphs(Sentence, Sentence, Sentence, Sentence) + "<video src=/v/1.mp4></video>"), ArticleKind.Article, "a written piece with a video in it" },
        { Plain, Page(Paragraphs(Sentence), head: "<meta property=og:type content=video.other>"), ArticleKind.Video, "the page calls itself a video" },
        { Plain, Page(Paragraphs(Sentence) + "<audio src=/p/1.mp3></audio>", section: "Podcast"), ArticleKind.Podcast, "a recording under its section" },
        { Plain, Page(Paragraphs(Sentence) + "<audio src=/p/1.mp3></audio>"), ArticleKind.Podcast, "a recording and a line" },
        { Plain, Page(Paragraphs(Sentence, Sentence), section: "Longform"), ArticleKind.Emagazine, "its section says so" },
        { "https://bosong.example/emagazine/con-nuoc-77.html", Page(Paragraphs(Sentence, Sentence)), ArticleKind.Emagazine, "its address says so" },
        { Plain, Page(Paragraphs(Sentence, Sentence), section: "Góc nhìn"), ArticleKind.Opinion, "its section says so" },
        { Plain, Page(Paragraphs(Sentence), head: "<script type=application/ld+json>{\"@type\":\"OpinionNewsArticle\",\"headline\":\"Con nước lên sớm ở xóm Thử\"}</script>"), ArticleKind.Opinion, "the page says so to machines" },
        {
            Plain, Page(Paragraphs("<b>Ông thấy con nước năm nay ra sao?</b>", Sentence, "<b>Bến phải dời mấy lần?</b>", Sentence, "<b>Ai giúp bà con dời ghe?</b>", Sentence, "<b>Sang năm ông còn giữ bến không?</b>", Sentence)),
            ArticleKind.Interview, "questions and answers"
        },
        { Plain, Page(Paragraphs(Sentence, "Nước lên từ đâu?", Sentence, Sentence, Sentence)), ArticleKind.Article, "one question among sentences" },
        {
            Plain, Page(Paragraphs("<b>18h30:</b> Nước đã ngập bậc thứ ba của bến.", "<b>17:45</b> - Hai ghe cuối cùng rời bến cũ.", "<b>16h10:</b> Đội xung kích tới nơi.", "<b>15h:</b> Mưa lớn đầu nguồn.", "<b>14h05:</b> Bến báo động một.")),
            ArticleKind.Live, "entries with times"
        },
        { Plain, Page(Paragraphs("18h30 chiều qua, nước ngập bến xóm Thử, ghe thuyền dời đi hết trong đêm.", Sentence, Sentence)), ArticleKind.Article, "a sentence that opens with a time" },
        { Plain, Page(Paragraphs(Sentence), head: "<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Con nước lên sớm ở xóm Thử\"}</script>"), ArticleKind.Live, "the page says so to machines" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_piece_is_told_by_its_kind(string url, string html, ArticleKind expected, string because) =>
        Parser.Parse(html, new Uri(url)).Article!.Kind.Should().Be(expected, because);
}
