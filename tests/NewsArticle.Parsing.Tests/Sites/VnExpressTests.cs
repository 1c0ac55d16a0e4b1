using NewsArticle.Parsing.Content;
using static NewsArticle.Parsing.Tests.Sites.VnExpressPage;

namespace NewsArticle.Parsing.Tests.Sites;

/// <summary>Invented articles in the markup of vnexpress.net. What is expected was written by hand from the page, before any parser read it.</summary>
public class VnExpressTests
{
    private const string LeadText = "Sau ba ngày sương muối, người trồng đào ở bản Pá Ngài phải đốt lửa suốt đêm để giữ nụ kịp bán Tết.";
    private const string First = "Bản Pá Ngài nằm ở độ cao 1.400 m, có 62 hộ thì 50 hộ trồng đào.";
    private const string Second = "Ông Giàng A Lử cho biết mỗi đêm nhà ông đốt hết nửa khối củi, cứ hai tiếng lại thay người trông lửa.";
    private const string Third = "Trạm khí tượng dự báo rét còn kéo dài đến cuối tuần, đêm thấp nhất 2 độ C.";
    private const string Fourth = "Giá đào năm nay được thương lái đặt trước cao hơn năm ngoái khoảng một phần năm.";

    private static readonly FixturePage Newer = Newest("vnexpress-title-detail", new VnExpressPage
    {
        Address = "https://vnexpress.net/nguoi-trong-dao-dot-lua-giu-nu-giua-suong-muoi-4900001.html",
        Headline = "Người trồng đào đốt lửa giữ nụ giữa sương muối",
        Description = LeadText,
        Stamp = "Sơn La",
        Time = "Thứ năm, 2/1/2025, 09:15 (GMT+7)",
        Published = "2025-01-02T09:15:42+07:00",
        Modified = "2025-01-02T11:03:10+07:00",
        Sections = ["Đời sống", "Nhịp sống"],
        Content =
        [
            Paragraph(First),
            """<p class="Normal"><a href="https://vnexpress.net/suong-muoi-phu-trang-ban-vung-cao-4899990.html" rel="dofollow"><strong>&gt;&gt; Sương muối phủ trắng bản vùng cao</strong></a></p>""",
            Figure("dot-lua.jpg", "Người dân đốt lửa giữa vườn đào. Ảnh: Hạ Vy", "Người dân đốt lửa giữa vườn đào lúc rạng sáng 2/1. Ảnh: <em>Hạ Vy</em>"),
            Paragraph(Second),
            Paragraph(Third),
            """<p class="Normal"><strong>Giá đào tăng</strong></p>""",
            Paragraph(Fourth),
            SignOff("Hạ Vy"),
        ],
        Tags = ["sương muối", "hoa đào"],
    });

    private static readonly FixturePage NoStamp = Newest("vnexpress-no-stamp", new VnExpressPage
    {
        Address = "https://vnexpress.net/lop-hoc-boi-mien-phi-tren-song-4900002.html",
        Headline = "Lớp học bơi miễn phí trên sông",
        Description = "Mỗi chiều hè, anh Trần Đoái dạy bơi cho hơn 30 đứa trẻ ở khúc sông trước nhà mà không lấy tiền.",
        Time = "Chủ nhật, 5/6/2022, 00:00 (GMT+7)",
        Published = "2022-06-05T00:00:00+07:00",
        Modified = "2022-06-05T00:00:00+07:00",
        Content =
        [
            Paragraph("Lớp học có từ sáu năm trước, sau một vụ đuối nước ở cuối xóm."),
            Paragraph("Học trò nhỏ nhất năm nay lên sáu, lớn nhất mười lăm tuổi."),
            """<p class="Normal" style="text-align:right;"><strong>Văn Mẫn</strong> (Theo <em>Reuters</em>)</p>""",
        ],
    });

    private static readonly FixturePage Older = Make("vnexpress-title-news-detail", new VnExpressPage
    {
        Address = "https://vnexpress.net/tin-tuc/thoi-su/dan-ngong-nuoi-lac-duong-chan-xe-lua-3800002.html",
        Headline = "Đàn ngỗng lạc đường chặn xe lửa",
        Description = "Tàu hàng phải dừng 20 phút vì đàn ngỗng gần trăm con đứng kín đường ray.",
        Stamp = "Quảng Bình",
        Time = "Thứ ba, 9/10/2018, 08:30 (GMT+7)",
        Published = "2018-10-09T08:30:12+08:00",
        Modified = "2018-10-09T09:01:40+08:00",
        Sections = ["Thời sự"],
        Content =
        [
            Paragraph(" Sáng 9/10, lái tàu phát hiện đàn ngỗng từ xa và kịp hãm phanh."),
            """<table align="center" border="0" cellpadding="3" cellspacing="0" class="tplCaption"><tbody><tr><td><img alt="dan-ngong-lac-duong" data-natural-width="500" src="https://i-vnexpress.vnecdn.net/2018/10/09/dan-ngong.jpg" data-width="500"></td></tr><tr><td class="Image"> Đàn ngỗng trên đường ray. Ảnh: <em>Bá Lâm</em></td></tr></tbody></table>""",
            Paragraph(" Chủ đàn ngỗng sau đó đến lùa về và xin lỗi nhà ga."),
        ],
        AuthorMail = "Bá Lâm",
        Tags = ["đàn ngỗng", "đường sắt"],
    }, page => page.ToTitleNewsDetail());

    internal static IEnumerable<FixturePage> Pages => [Newer, NoStamp, Older];

    [Fact]
    public void An_article_of_the_layout_of_2022_is_read_whole()
    {
        var article = Newer.Parse();

        article.Site.Should().Be(new SiteInfo("vnexpress.net", "VnExpress", "vnexpress.net/title-detail"));
        article.Headline.Should().Be("Người trồng đào đốt lửa giữ nụ giữa sương muối");
        article.Lead.Should().Be(LeadText);
        article.Dateline.Should().Be("Sơn La");
        article.Section.Should().Equal("Đời sống", "Nhịp sống");
        article.Language.Should().Be("vi");
        article.CanonicalUrl.Should().Be(Newer.Url);
        article.Byline.Should().Be("Hạ Vy");
        article.Authors.Should().Equal(new Author("Hạ Vy"));
        article.Source.Should().BeNull();
        article.Tags.Should().Equal("sương muối", "hoa đào");
        article.Body.Should().Equal(
            new ParagraphBlock(First),
            new ImageBlock(new()
            {
                Url = Image("dot-lua.jpg"),
                Caption = "Người dân đốt lửa giữa vườn đào lúc rạng sáng 2/1.",
                Credit = "Hạ Vy",
                Alt = "Người dân đốt lửa giữa vườn đào. Ảnh: Hạ Vy",
            }),
            new ParagraphBlock(Second),
            new ParagraphBlock(Third),
            new HeadingBlock("Giá đào tăng"),
            new ParagraphBlock(Fourth));
    }

    [Fact]
    public void The_seconds_come_from_the_metadata_where_the_print_has_only_minutes()
    {
        var article = Newer.Parse();
        article.PublishedAt.Should().Be(new DateTimeOffset(2025, 1, 2, 9, 15, 42, TimeSpan.FromHours(7)));
        article.ModifiedAt.Should().Be(new DateTimeOffset(2025, 1, 2, 11, 3, 10, TimeSpan.FromHours(7)));
    }

    [Fact]
    public void A_link_with_double_arrows_is_related_and_no_paragraph() =>
        Newer.Parse().RelatedItems.Should().Equal(new RelatedItem
        {
            Title = "Sương muối phủ trắng bản vùng cao",
            Url = new("https://vnexpress.net/suong-muoi-phu-trang-ban-vung-cao-4899990.html"),
            Placement = RelatedPlacement.Inline,
        });

    [Fact]
    public void A_page_without_a_place_stamp_has_no_dateline_and_names_the_agency_as_its_source()
    {
        var article = NoStamp.Parse();
        article.Dateline.Should().BeNull();
        article.Lead.Should().Be("Mỗi chiều hè, anh Trần Đoái dạy bơi cho hơn 30 đứa trẻ ở khúc sông trước nhà mà không lấy tiền.");
        article.PublishedAt.Should().Be(new DateTimeOffset(2022, 6, 5, 0, 0, 0, TimeSpan.FromHours(7)));
        article.ModifiedAt.Should().BeOneOf(null, new DateTimeOffset(2022, 6, 5, 0, 0, 0, TimeSpan.FromHours(7)));
        article.Authors.Should().Equal(new Author("Văn Mẫn"));
        article.Source.Should().Be("Reuters");
        article.Body.Should().Equal(
            new ParagraphBlock("Lớp học có từ sáu năm trước, sau một vụ đuối nước ở cuối xóm."),
            new ParagraphBlock("Học trò nhỏ nhất năm nay lên sáu, lớn nhất mười lăm tuổi."));
    }

    [Fact]
    public void An_article_of_the_layout_of_2018_is_read_whole()
    {
        var article = Older.Parse();

        article.Site.Adapter.Should().Be("vnexpress.net/title-news-detail");
        article.Headline.Should().Be("Đàn ngỗng lạc đường chặn xe lửa");
        article.Lead.Should().Be("Tàu hàng phải dừng 20 phút vì đàn ngỗng gần trăm con đứng kín đường ray.");
        article.Dateline.Should().Be("Quảng Bình");
        article.Section.Should().Equal("Thời sự");
        article.Byline.Should().Be("Bá Lâm");
        article.Authors.Should().Equal(new Author("Bá Lâm"));
        article.Tags.Should().Equal("đàn ngỗng", "đường sắt");
        article.RelatedItems.Should().BeEmpty();
        article.Body.Should().Equal(
            new ParagraphBlock("Sáng 9/10, lái tàu phát hiện đàn ngỗng từ xa và kịp hãm phanh."),
            new ImageBlock(new()
            {
                Url = new("https://i-vnexpress.vnecdn.net/2018/10/09/dan-ngong.jpg"),
                Caption = "Đàn ngỗng trên đường ray.",
                Credit = "Bá Lâm",
                Alt = "dan-ngong-lac-duong",
            }),
            new ParagraphBlock("Chủ đàn ngỗng sau đó đến lùa về và xin lỗi nhà ga."));
    }

    [Fact]
    public void The_printed_zone_beats_the_wrong_one_of_the_metadata()
    {
        var article = Older.Parse();
        article.PublishedAt.Should().Be(new DateTimeOffset(2018, 10, 9, 8, 30, 12, TimeSpan.FromHours(7)));
        article.PublishedAt!.Value.Offset.Should().Be(TimeSpan.FromHours(7));
        article.ModifiedAt.Should().Be(new DateTimeOffset(2018, 10, 9, 9, 1, 40, TimeSpan.FromHours(7)));
        article.ModifiedAt!.Value.Offset.Should().Be(TimeSpan.FromHours(7));
    }

    private static FixturePage Newest(string name, VnExpressPage page) => Make(name, page, built => built.ToTitleDetail());

    private static FixturePage Make(string name, VnExpressPage page, Func<VnExpressPage, string> html) => new(name, html(page), new(page.Address));
}
