using NewsArticle.Parsing.Content;
using static NewsArticle.Parsing.Tests.Body.MadeUpPage;

namespace NewsArticle.Parsing.Tests.Body;

/// <summary>Links to other pieces inside the body: cards, lines, lists, and what only looks like them.</summary>
public class RelatedTests
{
    private const string Other = "/xa-hoi/cau-moi-qua-song-11.html";
    private const string Title = "Cầu mới qua sông đã hợp long";

    [Theory]
    [InlineData("""<div type="RelatedOneNews"><a href="{0}"><img src="/t/1.jpg" alt="{1}"></a><a class="OneNewsTitle" href="{0}">{1}</a><p>Hai nhịp giữa đã nối liền hôm qua.</p></div>""", "VCCorp")]
    [InlineData("""<div class="bv-lq"><div><a href="{0}"><img src="/t/1.jpg"></a></div><div><a href="{0}">{1}</a><p>Hai nhịp giữa đã nối liền hôm qua.</p><div class="see-now"><a href="{0}">Bấm xem</a></div></div></div>""", "24h, with a button")]
    [InlineData("""<div class="inner-article"><a href="{0}"><img class="thumb2" src="/t/1.jpg"><h2>{1}</h2><p>Hai nhịp giữa đã nối liền hôm qua.</p></a></div>""", "vietnamnet, zing: one link around the card")]
    [InlineData("""<table class="article"><tr><td><a href="{0}"><p class="cover" style="background-image:url(/t/1.jpg)"></p><h2>{1}</h2><p>Hai nhịp giữa đã nối liền hôm qua.</p></a></td></tr></table>""", "zing, the picture in the style")]
    public void A_card_is_one_item_with_its_teaser(string markup, string why)
    {
        var article = Article($"<p>{First}</p>{string.Format(null, markup, Other, Title)}<p>{Second}</p>");

        var item = article.RelatedItems.Should().ContainSingle(why).Subject;
        item.Title.Should().Be(Title);
        item.Url.Should().Be(new Uri("https://bencay.example" + Other));
        item.Placement.Should().Be(RelatedPlacement.Inline);
        item.Teaser.Should().Be("Hai nhịp giữa đã nối liền hôm qua.");
        article.Images.Should().BeEmpty(why);
        article.Body.OfType<TextBlock>().Select(block => block.Text).Should().Equal(First, Second);
    }

    [Theory]
    [InlineData("""<p>&gt;&gt; <a href="{0}">{1}</a></p>""")]
    [InlineData("""<p><b>Xem thêm:</b> <a href="{0}">{1}</a></p>""")]
    [InlineData("""<div><li><span>Tham khảo thêm</span><a href="{0}"><b>{1}</b></a></li></div>""")]
    [InlineData("""<p><a href="{0}">{1}</a></p>""")]
    [InlineData("""<h3>Tin liên quan</h3><ul><li><a href="{0}">{1}</a></li></ul>""")]
    [InlineData("""<p><a href="{0}">Cầu mới qua sông</a><a href="{0}"> đã hợp long</a></p>""")]
    public void A_line_of_links_is_an_item(string markup)
    {
        var article = Article($"<p>{First}</p>{string.Format(null, markup, Other, Title)}<p>{Second}</p>");

        article.RelatedItems.Should().ContainSingle().Which.Title.Should().Be(Title);
        article.Body.OfType<TextBlock>().Select(block => block.Text).Should().Equal(First, Second);
    }

    [Theory]
    [InlineData("""<div class="photo"><a href="/a/lon.jpg"><img src="/a/nho.jpg"></a><p>Khách chờ <a href="/tag/do">đò</a> sớm</p></div>""", "the link opens the picture")]
    [InlineData("""<figure><a href="#"><img src="/a/nho.jpg"></a><figcaption>Khách chờ đò sớm</figcaption></figure>""", "the link leads nowhere")]
    [InlineData("""<p><img src="/a/nho.jpg"></p><p align="center">Khách chờ <a href="/tag/do">đò</a> sớm</p>""", "a link inside a caption")]
    public void A_picture_with_links_around_it_stays_a_picture(string markup, string why)
    {
        var article = Article($"<p>{First}</p>{markup}<p>{Second}</p>");

        article.RelatedItems.Should().BeEmpty(why);
        article.Captions.Should().Equal(["Khách chờ đò sớm"], why);
    }

    [Fact]
    public void What_follows_the_sign_off_stands_at_the_end_with_its_summaries()
    {
        var article = Article($"""
            <p>{First}</p><p>{Second}</p><p align="right"><b>Trần Hạ An</b></p>
            <p><a href="{Other}">{Title}</a></p><p>Hai nhịp giữa đã nối liền hôm qua, sớm một tháng.</p><p><a href="/xa-hoi/ben-cu-9.html">Bến cũ thành công viên</a></p><p>08:15 02/06/2026</p>
            """);

        article.Authors.Should().Equal(new Author("Trần Hạ An"));
        article.RelatedItems.Select(item => (item.Title, item.Placement, item.Teaser)).Should().Equal(
            (Title, RelatedPlacement.End, "Hai nhịp giữa đã nối liền hôm qua, sớm một tháng."), ("Bến cũ thành công viên", RelatedPlacement.End, null));
        article.Body.OfType<TextBlock>().Should().HaveCount(2);
    }

    [Fact]
    public void The_page_itself_is_none_of_its_related_items()
    {
        var article = Article($"""<p>{First}</p><p><a href="/xa-hoi/chuyen-do-som-12.html#binh-luan">Bến đò Cây Gạo</a></p><p>{Second}</p>""");

        article.RelatedItems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<p><a href=\"/a-{0}.html\">Chuyến đò số {0}</a></p>")]
    [InlineData("<div><a href=\"/a-{0}.html\"><img src=\"/t/{0}.jpg\"></a><a href=\"/a-{0}.html\">Chuyến đò số {0}</a></div>")]
    [InlineData("<a href=\"/a-1.html\">Chuyến đò số {0}</a>")]
    public void Twenty_thousand_links_are_read_in_no_more_than_their_share_of_time(string markup)
    {
        var links = string.Concat(Enumerable.Range(0, 20_000).Select(number => string.Format(null, markup, number)));

        Article($"<p>{First}</p><p>{Second}</p><div>{links}</div>").RelatedItems.Should().NotBeEmpty();
    }
}
