using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Content;
using static NewsArticle.Parsing.Tests.Body.MadeUpPage;

namespace NewsArticle.Parsing.Tests.Body;

/// <summary>Where pages print captions and credits, and what only looks like one.</summary>
public class CaptionTests
{
    private const string Picture = """<img src="/a/do.jpg" alt="">""";

    [Theory]
    [InlineData("""<p>{0}</p><p class="img_chu_thich_0407">Khách chờ đò sớm</p>""", "24h names the paragraph")]
    [InlineData("""<table><tr><td>{0}</td></tr><tr><td class="image_desc">Khách chờ đò sớm</td></tr></table>""", "vietnamnet, yyyymm: row under the picture")]
    [InlineData("""<li>{0}<p class="title-image">Khách chờ đò sớm</p></li>""", "ipick: a slide")]
    [InlineData("""<div>{0}<p class="desc_cation">Khách chờ đò sớm</p></div>""", "slideshow")]
    [InlineData("""<div align="center">{0}<br>Khách chờ đò sớm</div>""", "Word's centred line under the picture")]
    [InlineData("""<div class="photo"><button>{0}</button></div><p class="media-caption"><em>Khách chờ đò sớm</em></p>""", "baomoi: the picture is in the button that opens it")]
    [InlineData("""<div type="Photo" class="VCSortableInPreviewMode"><div>{0}</div><div class="PhotoCMS_Caption"><p>Khách chờ đò sớm</p></div></div>""", "VCCorp")]
    public void A_caption_is_found_where_papers_print_it(string markup, string why)
    {
        var article = Article($"<p>{First}</p>{string.Format(null, markup, Picture)}<p>{Second}</p>");

        article.Captions.Should().Equal(["Khách chờ đò sớm"], why);
        article.Body.OfType<ParagraphBlock>().Select(block => block.Text).Should().Equal(First, Second);
    }

    [Fact]
    public void A_credit_in_a_box_of_its_own_is_no_part_of_the_caption()
    {
        var article = Article($"""<p>{First}</p><div class="photo">{Picture}<div class="imgcaption">Khách chờ đò sớm<div class="source">Hải Âu</div></div></div><p>{Second}</p>""");

        article.Images.Should().ContainSingle().Which.Should().Match<ArticleImage>(image => image.Caption == "Khách chờ đò sớm" && image.Credit == "Hải Âu");
    }

    [Fact]
    public void A_credit_in_the_line_below_the_caption_belongs_to_the_picture()
    {
        var article = Article($"""<p>{First}</p><p align="center">{Picture}</p><p align="center">Khách chờ đò sớm.</p><p align="center">Ảnh: Hải Âu</p><p>{Second}</p>""");

        article.Images.Should().ContainSingle().Which.Should().Match<ArticleImage>(image => image.Caption == "Khách chờ đò sớm." && image.Credit == "Hải Âu");
        article.Body.OfType<TextBlock>().Should().HaveCount(2);
    }

    [Fact]
    public void A_second_line_set_like_the_caption_goes_on_with_it()
    {
        var article = Article($"""
            <p>{First}</p><p align="center">{Picture}</p><p align="center"><i>Khách chờ đò sớm.</i></p><p align="center"><i>Ai cũng mặc áo phao.</i></p><p>{Second}</p>
            """);

        article.Captions.Should().Equal("Khách chờ đò sớm. Ai cũng mặc áo phao.");
        article.Body.OfType<TextBlock>().Should().HaveCount(2);
    }

    [Fact]
    public void A_headline_said_again_under_a_picture_is_no_caption()
    {
        var article = Article($"""<figure>{Picture}<figcaption>{Headline}</figcaption></figure><center><i>Khách chờ đò sớm</i></center><p>{First}</p><p>{Second}</p>""");

        article.Captions.Should().Equal("Khách chờ đò sớm");
    }

    [Fact]
    public void A_sign_off_that_the_editor_s_alt_repeats_is_no_caption()
    {
        var article = Article($"""<p>{First}</p><p>{Second}</p><p><img src="/a/do.jpg" alt="Trần Hạ An"></p><p align="right"><b>Trần Hạ An</b></p>""");

        article.Captions.Should().BeEmpty();
        article.Authors.Should().Equal(new Author("Trần Hạ An"));
    }

    [Fact]
    public void A_gallery_gives_each_picture_its_own_caption()
    {
        var article = Article($"""
            <p>{First}</p><figure class="gallery"><figure><img src="/a/1.jpg"><figcaption>Đò cập bến</figcaption></figure>
            <figure><img src="/a/2.jpg"><figcaption>Khách lên bờ</figcaption></figure></figure><p>{Second}</p>
            """);

        article.Images.Select(image => image.Caption).Should().Equal("Đò cập bến", "Khách lên bờ");
    }

    [Fact]
    public void A_group_shares_one_caption_that_is_given_once()
    {
        var article = Article($"""<p>{First}</p><figure><img src="/a/1.jpg"><img src="/a/2.jpg"><figcaption>Hai bờ sông lúc sáng sớm</figcaption></figure><p>{Second}</p>""");

        article.Images.Select(image => image.Caption).Should().Equal("Hai bờ sông lúc sáng sớm", null);
    }

    [Fact]
    public void A_photo_story_told_in_paragraphs_has_no_body_but_captions()
    {
        var article = Article($"""
            <figure><img src="/a/1.jpg"></figure><p>Bốn giờ sáng, bến đò đã đông người chờ.</p><p>Ai cũng mang theo hàng đi chợ (Ảnh: Hải Âu).</p>
            <figure><img src="/a/2.jpg"></figure><p>Chuyến đầu tiên rời bến khi trời chưa sáng (Ảnh: Hải Âu).</p>
            <figure><img src="/a/3.jpg"></figure><p>Đò sang đến bờ bên kia (Ảnh: Mai Thử).</p><p>Chợ vừa kịp họp (Ảnh: Hải Âu).</p>
            """);

        article.Images.Select(image => (image.Caption, image.Credit)).Should().Equal(
            ("Bốn giờ sáng, bến đò đã đông người chờ. Ai cũng mang theo hàng đi chợ.", "Hải Âu"),
            ("Chuyến đầu tiên rời bến khi trời chưa sáng.", "Hải Âu"),
            ("Đò sang đến bờ bên kia. Chợ vừa kịp họp.", "Mai Thử, Hải Âu"));
        article.Body.OfType<TextBlock>().Should().BeEmpty();
    }

    [Fact]
    public void The_marks_of_a_pull_quote_are_no_pictures()
    {
        var article = Article($"""<p>{First}</p><div><img style="width: 20px;" src="/q/open.gif"><b>Sông nuôi cả làng này.</b><img style="width:20px" src="/q/close.gif"></div><p>{Second}</p>""");

        article.Images.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""<div type="VideoStream" data-src="https://video.bencay.example/1.mp4"><div id="p"></div><div class="VideoCMS_Caption"><p>Đò rời bến - Video: Hải Âu</p></div></div>""")]
    [InlineData("""<table><tr><td><amp-video src="https://video.bencay.example/1.mp4"></amp-video><div class="imgcaption"><p>Đò rời bến - Video: Hải Âu</p></div></td></tr></table>""")]
    [InlineData("""<figure><video src="https://video.bencay.example/1.mp4"></video><figcaption>Đò rời bến - Video: Hải Âu</figcaption></figure>""")]
    public void A_video_has_its_caption(string markup)
    {
        var article = Article($"<p>{First}</p>{markup}<p>{Second}</p>");

        article.Videos.Should().ContainSingle().Which.Should().Be(new ArticleVideo { Url = new("https://video.bencay.example/1.mp4"), Caption = "Đò rời bến", Credit = "Hải Âu" });
    }

    [Fact]
    public void Twenty_thousand_pictures_with_captions_are_read_in_no_more_than_their_share_of_time()
    {
        var page = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"""<p><img src="/a/{number}.jpg"></p><p align="center">Chuyến đò số {number}. Ảnh: Hải Âu</p>"""));

        Article(page).Images.Should().HaveCount(20_000);
    }

    /// <summary>Joining each paragraph to all before it read the caption as often as it has paragraphs: dantri's photo stories have a few of them, a hostile page thousands.</summary>
    [Fact]
    public void A_caption_that_a_site_tells_in_paragraphs_comes_to_an_end()
    {
        var site = SiteFile.Parse("bencay.example", """{ "fields": { "headline": "h1", "body": "#than", "caption": "#than .chu" } }""");
        var parser = new ArticleParser(ArticleParserOptions.Default with { Sites = SiteCatalog.Empty.With(site), ListDropped = true });
        var captions = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"""<p class="chu">Chuyến đò số {number}.</p>"""));

        var result = parser.Parse($"""<h1>Bến cây mùa nước</h1><div id="than"><p>{First}</p>{Picture}{captions}<p>{Second}</p></div>""", new("https://bencay.example/a.html"));

        var caption = result.Article!.Captions.Should().ContainSingle().Which;
        caption.Should().StartWith("Chuyến đò số 0. Chuyến đò số 1. ").And.Subject.Length.Should().BeLessThan(4_100);
        result.Dropped.Should().Contain(item => item.Text == "Chuyến đò số 19999.");
        result.Article.Body.OfType<ParagraphBlock>().Select(block => block.Text).Should().Equal(First, Second);
    }
}
