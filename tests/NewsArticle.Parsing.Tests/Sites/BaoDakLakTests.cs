using NewsArticle.Parsing.Content;
using static NewsArticle.Parsing.Tests.Sites.BaoDakLakPage;

namespace NewsArticle.Parsing.Tests.Sites;

/// <summary>Invented articles in the markup of baodaklak.vn. What is expected was written by hand from the page, before any parser read it.</summary>
public class BaoDakLakTests
{
    private const string Title = "Buôn Ea Kruê mở lớp dệt thổ cẩm cho người trẻ";

    private const string LeadText =
        "Sáng 14/3, Hội Phụ nữ xã Ea Kruê khai giảng lớp dệt thổ cẩm đầu tiên trong năm, với 24 học viên là thanh niên của ba buôn trong xã.";

    private const string First = "Lớp học kéo dài sáu tuần, mỗi tuần ba buổi tối tại nhà cộng đồng của buôn.";
    private const string Second = "Ba nghệ nhân lớn tuổi trực tiếp đứng lớp; khung dệt do các gia đình trong buôn góp lại, phần còn thiếu được xã hỗ trợ.";
    private const string Third = "Chị H'Lan Kbuôr, một học viên, cho biết chị đã nhiều lần xem bà ngoại dệt nhưng chưa bao giờ tự tay lên được một khung chỉ.";
    private const string Fourth = "Theo ban tổ chức, sau khóa học mỗi học viên phải tự hoàn thành một tấm khăn dài 1,2 mét.";
    private const string Fifth = "Những sản phẩm đạt yêu cầu sẽ được gửi bán tại quầy lưu niệm bên hồ, tiền thu về chia đều cho người dệt và quỹ của lớp.";
    private const string Sixth = "Năm ngoái, một lớp tương tự ở buôn bên cạnh có 18 người theo học, trong đó 11 người nay vẫn giữ nghề…";
    private const string Seventh = "Dự kiến đến tháng 6, xã mở thêm một lớp đan lát dành cho nam giới.";

    private static readonly FixturePage Full = Make("baodaklak-full", new BaoDakLakPage
    {
        Headline = Title,
        Description = LeadText,
        Content =
        [
            Lead(LeadText),
            Paragraph(First),
            Paragraph(Second),
            Picture("Học viên tập lên khung dệt trong buổi học đầu tiên.", ("khung-det.jpg", "Học viên tập lên khung dệt trong buổi học đầu tiên.")),
            Paragraph(Third),
            Paragraph(Fourth),
            Picture("Nghệ nhân H'Brai Niê hướng dẫn học viên chọn chỉ màu.", ("chi-mau.jpg", "Hướng dẫn học viên chọn chỉ màu.")),
            Paragraph(Fifth),
            Paragraph(Sixth),
            Picture("Những tấm khăn của khóa trước được treo ở nhà cộng đồng.", ("tam-khan.jpg", "Những tấm khăn của khóa trước được treo ở nhà cộng đồng.")),
            Paragraph(Seventh),
            SignOff("Hoài Thu"),
        ],
        Multimedia = ("(Video) Mùa hoa cà phê trên cao nguyên", "/video/202403/video-mua-hoa-ca-phe-tren-cao-nguyen-9f8e7d6/",
            "Giữa tháng Ba, hoa cà phê nở trắng các sườn đồi, kéo người nuôi ong từ nhiều nơi tìm về dựng trại."),
    });

    private static readonly FixturePage NoPicture = Make("baodaklak-no-picture", Short(Lead(LeadText), Paragraph(First), Paragraph(Second), Paragraph(Third), SignOff("Hoài Thu")));

    private static readonly FixturePage TwoPicturesInOneTable = Make("baodaklak-two-pictures-in-one-table", Short(
        Lead(LeadText),
        Paragraph(First),
        Picture(
            "Hai khung dệt cũ được các gia đình góp cho lớp học.",
            ("khung-mot.jpg", "Hai khung dệt cũ được các gia đình góp cho lớp học."),
            ("khung-hai.jpg", "Hai khung dệt cũ được các gia đình góp cho lớp học.")),
        Paragraph(Second),
        SignOff("Hoài Thu")));

    private static readonly FixturePage RelatedAfterLead = Make("baodaklak-related-after-lead", Short(
        Lead(LeadText),
        Related(
            ("Giữ tiếng khung cửi ở buôn làng", "/van-hoa/202311/giu-tieng-khung-cui-o-buon-lang-aa11bb2/"),
            ("Người giữ hoa văn cuối cùng", "/van-hoa/202312/nguoi-giu-hoa-van-cuoi-cung-cc33dd4/")),
        Paragraph(First),
        Paragraph(Second),
        SignOff("Hoài Thu")));

    private static readonly FixturePage LeadBoldInItsFirstSentence = Make("baodaklak-lead-bold-in-first-sentence", new BaoDakLakPage
    {
        Headline = Title,
        Description = "Tiếng khung cửi lại vang lên mỗi tối ở buôn Ea Kruê. Hai mươi bốn người trẻ đang học lại nghề của bà, của mẹ.",
        Content =
        [
            Justified($"<strong>{Spans("Tiếng khung cửi lại vang lên mỗi tối ở buôn Ea Kruê.")}</strong>{Spans(" Hai mươi bốn người trẻ đang học lại nghề của bà, của mẹ.")}"),
            Paragraph(First),
            Paragraph(Second),
            SignOff("Hoài Thu"),
        ],
    });

    private static readonly FixturePage NoByline = Make("baodaklak-no-byline", Short(Lead(LeadText), Paragraph(First), Paragraph(Second), Paragraph(Third)));

    private static readonly FixturePage EmptyCaption = Make("baodaklak-empty-caption", Short(
        Lead(LeadText), Paragraph(First), Picture("&nbsp;", ("khong-loi.jpg", "")), Paragraph(Second), SignOff("Hoài Thu")));

    private static readonly FixturePage SplitFirstLetter = Make("baodaklak-split-first-letter", new BaoDakLakPage
    {
        Headline = "Chuyện chiếc gùi bỏ quên ở bến nước",
        Description = "Sự việc chiếc gùi cổ bị bỏ quên ba ngày ở bến nước đã khiến cả buôn đi tìm chủ nhân của nó.",
        Content =
        [
            Justified($"<strong>{Spans("S")}{Spans("ự việc chiếc gùi cổ bị bỏ quên ba ngày ở bến nước đã khiến cả buôn đi tìm chủ nhân của nó.")}</strong>"),
            Justified($"<span>Ô</span></span><span>ng Y Blem, trưởng buôn, nói chiếc gùi ít nhất đã sáu mươi tuổi.</span>"),
            Paragraph("Đến chiều ngày thứ ba, một cụ bà ở buôn bên sang nhận lại."),
            SignOff("Y Nam"),
        ],
    });

    private static readonly FixturePage TagsAndOthers = Make("baodaklak-tags-and-others", new BaoDakLakPage
    {
        Headline = Title,
        Description = LeadText,
        Content = [Lead(LeadText), Paragraph(First), Paragraph(Second), SignOff("Hoài Thu")],
        Tags = ["dệt thổ cẩm", "Ea Kruê", "nghề truyền thống"],
        Others =
        [
            ("Khai mạc hội voi mùa xuân", "/van-hoa/202403/khai-mac-hoi-voi-mua-xuan-ee55ff6/"),
            ("Mười bức tranh về mùa khô", "/van-hoa/202403/muoi-buc-tranh-ve-mua-kho-0011223/"),
        ],
    });

    private static readonly FixturePage CreditInEm = Make("baodaklak-credit-in-em", Short(
        Lead(LeadText),
        Paragraph(First),
        Picture("Khung dệt trong nhà cộng đồng. <em>Ảnh: Minh Quý</em>", ("nha-cong-dong.jpg", "Khung dệt trong nhà cộng đồng.")),
        Paragraph(Second),
        SignOff("Hoài Thu")));

    internal static IEnumerable<FixturePage> Pages =>
    [
        Full, NoPicture, TwoPicturesInOneTable, RelatedAfterLead, LeadBoldInItsFirstSentence, NoByline, EmptyCaption, SplitFirstLetter, TagsAndOthers, CreditInEm,
    ];

    [Fact]
    public void A_full_article_is_read_whole()
    {
        var article = Full.Parse();

        article.Site.Should().Be(new SiteInfo("baodaklak.vn", "Báo Đắk Lắk", "baodaklak.vn/media-heading"));
        article.Kind.Should().Be(ArticleKind.Article);
        article.CanonicalUrl.Should().Be(Full.Url);
        article.Headline.Should().Be(Title);
        article.Kicker.Should().BeNull();
        article.Lead.Should().Be(LeadText);
        article.Dateline.Should().BeNull();
        article.Section.Should().Equal("Văn hóa", "Di sản");
        article.PublishedAt.Should().Be(new DateTimeOffset(2024, 3, 14, 17, 0, 0, TimeSpan.FromHours(7)));
        article.PublishedAt!.Value.Offset.Should().Be(TimeSpan.FromHours(7));
        article.ModifiedAt.Should().BeNull();
        article.Byline.Should().Be("Hoài Thu");
        article.Authors.Should().Equal(new Author("Hoài Thu"));
        article.Source.Should().BeNull();
        article.Tags.Should().BeEmpty();
        article.Body.Should().Equal(
            new ParagraphBlock(First),
            new ParagraphBlock(Second),
            Image("khung-det.jpg", "Học viên tập lên khung dệt trong buổi học đầu tiên.", "Học viên tập lên khung dệt trong buổi học đầu tiên."),
            new ParagraphBlock(Third),
            new ParagraphBlock(Fourth),
            Image("chi-mau.jpg", "Nghệ nhân H'Brai Niê hướng dẫn học viên chọn chỉ màu.", "Hướng dẫn học viên chọn chỉ màu."),
            new ParagraphBlock(Fifth),
            new ParagraphBlock(Sixth),
            Image("tam-khan.jpg", "Những tấm khăn của khóa trước được treo ở nhà cộng đồng.", "Những tấm khăn của khóa trước được treo ở nhà cộng đồng."),
            new ParagraphBlock(Seventh));
        article.Captions.Should().Equal(
            "Học viên tập lên khung dệt trong buổi học đầu tiên.",
            "Nghệ nhân H'Brai Niê hướng dẫn học viên chọn chỉ màu.",
            "Những tấm khăn của khóa trước được treo ở nhà cộng đồng.");
        article.Videos.Should().BeEmpty();
    }

    [Fact]
    public void The_video_of_the_multimedia_block_is_related_and_keeps_its_teaser() =>
        Full.Parse().RelatedItems.Should().Equal(new RelatedItem
        {
            Title = "(Video) Mùa hoa cà phê trên cao nguyên",
            Url = new("https://baodaklak.vn/video/202403/video-mua-hoa-ca-phe-tren-cao-nguyen-9f8e7d6/"),
            Kind = RelatedKind.Video,
            Placement = RelatedPlacement.End,
            Teaser = "Giữa tháng Ba, hoa cà phê nở trắng các sườn đồi, kéo người nuôi ong từ nhiều nơi tìm về dựng trại.",
        });

    [Theory]
    [InlineData("Multimedia")]
    [InlineData("Đọc Báo in")]
    [InlineData("Ý kiến bạn đọc")]
    [InlineData("Facebook")]
    [InlineData("Xem thêm")]
    public void The_page_s_furniture_stands_nowhere(string furniture)
    {
        foreach (var page in Pages)
        {
            ArticleTexts.Of(page.Parse()).Should().NotContain(text => text.Contains(furniture, StringComparison.OrdinalIgnoreCase), page.Name);
        }
    }

    [Fact]
    public void Everything_on_the_full_page_is_accounted_for_without_a_diagnostic() =>
        ArticleParser.Default.Parse(Full.Html, Full.Url).Diagnostics.Should().BeEmpty();

    [Fact]
    public void An_article_without_pictures_has_none()
    {
        var article = NoPicture.Parse();
        article.Images.Should().BeEmpty();
        article.Body.Should().Equal(new ParagraphBlock(First), new ParagraphBlock(Second), new ParagraphBlock(Third));
        article.Authors.Should().Equal(new Author("Hoài Thu"));
        article.RelatedItems.Should().BeEmpty();
    }

    [Fact]
    public void A_caption_shared_by_two_pictures_is_given_once()
    {
        const string caption = "Hai khung dệt cũ được các gia đình góp cho lớp học.";
        TwoPicturesInOneTable.Parse().Body.Should().Equal(
            new ParagraphBlock(First), Image("khung-mot.jpg", caption, caption), Image("khung-hai.jpg", null, caption), new ParagraphBlock(Second));
    }

    [Fact]
    public void A_related_box_after_the_lead_leaves_lead_and_body_alone()
    {
        var article = RelatedAfterLead.Parse();
        article.Lead.Should().Be(LeadText);
        article.Body.Should().Equal(new ParagraphBlock(First), new ParagraphBlock(Second));
        article.RelatedItems.Should().Equal(
            new RelatedItem
            {
                Title = "Giữ tiếng khung cửi ở buôn làng",
                Url = new("https://baodaklak.vn/van-hoa/202311/giu-tieng-khung-cui-o-buon-lang-aa11bb2/"),
                Placement = RelatedPlacement.Inline,
            },
            new RelatedItem
            {
                Title = "Người giữ hoa văn cuối cùng",
                Url = new("https://baodaklak.vn/van-hoa/202312/nguoi-giu-hoa-van-cuoi-cung-cc33dd4/"),
                Placement = RelatedPlacement.Inline,
            });
    }

    [Fact]
    public void A_lead_that_is_bold_only_in_its_first_sentence_is_the_whole_paragraph()
    {
        var article = LeadBoldInItsFirstSentence.Parse();
        article.Lead.Should().Be("Tiếng khung cửi lại vang lên mỗi tối ở buôn Ea Kruê. Hai mươi bốn người trẻ đang học lại nghề của bà, của mẹ.");
        article.Body.Should().Equal(new ParagraphBlock(First), new ParagraphBlock(Second));
    }

    [Fact]
    public void Without_a_byline_nobody_is_the_author()
    {
        var article = NoByline.Parse();
        article.Byline.Should().BeNull();
        article.Authors.Should().BeEmpty();
        article.Body.Should().Equal(new ParagraphBlock(First), new ParagraphBlock(Second), new ParagraphBlock(Third));
    }

    [Fact]
    public void An_empty_caption_is_none_and_takes_no_paragraph()
    {
        var article = EmptyCaption.Parse();
        article.Body.Should().Equal(new ParagraphBlock(First), Image("khong-loi.jpg", null, null), new ParagraphBlock(Second));
        article.Captions.Should().BeEmpty();
    }

    [Fact]
    public void A_first_letter_in_a_span_of_its_own_stays_in_its_word()
    {
        var article = SplitFirstLetter.Parse();
        article.Lead.Should().Be("Sự việc chiếc gùi cổ bị bỏ quên ba ngày ở bến nước đã khiến cả buôn đi tìm chủ nhân của nó.");
        article.Body.Should().Equal(
            new ParagraphBlock("Ông Y Blem, trưởng buôn, nói chiếc gùi ít nhất đã sáu mươi tuổi."),
            new ParagraphBlock("Đến chiều ngày thứ ba, một cụ bà ở buôn bên sang nhận lại."));
        article.Authors.Should().Equal(new Author("Y Nam"));
    }

    [Fact]
    public void Tags_are_the_printed_ones_and_further_articles_are_a_list()
    {
        var article = TagsAndOthers.Parse();
        article.Tags.Should().Equal("dệt thổ cẩm", "Ea Kruê", "nghề truyền thống");
        article.PublishedAt.Should().Be(new DateTimeOffset(2024, 3, 14, 17, 0, 0, TimeSpan.FromHours(7)));
        article.RelatedItems.Select(item => (item.Title, item.Placement)).Should().Equal(
            ("Khai mạc hội voi mùa xuân", RelatedPlacement.List), ("Mười bức tranh về mùa khô", RelatedPlacement.List));
        article.Body.Should().Equal(new ParagraphBlock(First), new ParagraphBlock(Second));
    }

    [Fact]
    public void A_credit_is_no_part_of_its_caption() =>
        CreditInEm.Parse().Images.Should().Equal(new ArticleImage
        {
            Url = BaoDakLakPage.File("nha-cong-dong.jpg"),
            Caption = "Khung dệt trong nhà cộng đồng.",
            Credit = "Minh Quý",
            Alt = "Khung dệt trong nhà cộng đồng.",
        });

    private static BaoDakLakPage Short(params string[] content) => new() { Headline = Title, Description = LeadText, Content = content };

    private static FixturePage Make(string name, BaoDakLakPage page) => new(name, page.ToHtml(), new(page.Address));

    private static ImageBlock Image(string file, string? caption, string? alt) => new(new() { Url = BaoDakLakPage.File(file), Caption = caption, Alt = alt });
}
