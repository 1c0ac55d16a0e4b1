using System.Text.Json;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Tests.Input;

public class PlainTextReaderTests
{
    private const string Headline = "Xã Suối Mây mở lớp dạy nghề đan lát cho người cao tuổi";
    private const string Lead = "Sáng 3/4, xã Suối Mây khai giảng lớp dạy nghề đan lát đầu tiên dành cho người cao tuổi, do ba nghệ nhân trong xã trực tiếp đứng lớp.";
    private const string First = "Lớp học có hai mươi lăm học viên, người lớn tuổi nhất đã ngoài tám mươi, học mỗi tuần ba buổi tại nhà văn hóa xã.";
    private const string Second = "Theo ban tổ chức, sản phẩm của lớp sẽ được bày bán tại phiên chợ cuối tháng, tiền thu được dùng để mua thêm nguyên liệu cho khóa sau.";
    private const string Third = "Bà con cho biết sẽ tiếp tục gửi con cháu đến học để nghề cũ của làng không bị mai một theo năm tháng.";

    private const string Full = $"""
        Multimedia Đọc Báo in

        {Headline}

        08:05, 03/04/2024

        {Lead}

        {First}

        Học viên chăm chú theo dõi buổi học đầu tiên.
        Học viên chăm chú theo dõi buổi học đầu tiên.

        {Second}

        Nghệ nhân Y Blang hướng dẫn cách chẻ nan cho học viên.
        Già làng, nghệ nhân Y Blang hướng dẫn cách chẻ nan cho học viên.

        {Third}

        Những chiếc gùi đầu tiên được trưng bày tại nhà văn hóa.
        Những chiếc gùi đầu tiên được trưng bày tại nhà văn hóa.

        Hoài Thu


        Ý kiến bạn đọc


        (Video) Suối Mây vào mùa lễ hội cồng chiêng
        Lễ hội năm nay kéo dài ba ngày, thu hút đông đảo đội cồng chiêng của các buôn trong vùng về tham gia tranh tài.
        """;

    [Fact]
    public void A_whole_page_becomes_the_article_of_its_html()
    {
        var result = ArticleParser.Default.ParseText(Full, new Uri("https://baodaklak.vn/a/b/"));

        result.Outcome.Should().Be(ArticleOutcome.Article);
        var article = result.Article!;
        article.Site.Should().Be(new SiteInfo("baodaklak.vn", "Báo Đắk Lắk", "plain-text"));
        article.Headline.Should().Be(Headline);
        article.Kicker.Should().BeNull();
        article.Lead.Should().Be(Lead);
        article.PublishedAt.Should().Be(new DateTimeOffset(2024, 4, 3, 8, 5, 0, TimeSpan.FromHours(7)));
        article.ModifiedAt.Should().BeNull();
        article.Byline.Should().Be("Hoài Thu");
        article.Authors.Should().Equal(new Author("Hoài Thu", AuthorRole.Author));
        article.Source.Should().BeNull();
        article.Language.Should().Be("vi");
        article.Body.Should().Equal(
            new ParagraphBlock(First),
            Picture("Học viên chăm chú theo dõi buổi học đầu tiên."),
            new ParagraphBlock(Second),
            Picture("Già làng, nghệ nhân Y Blang hướng dẫn cách chẻ nan cho học viên."),
            new ParagraphBlock(Third),
            Picture("Những chiếc gùi đầu tiên được trưng bày tại nhà văn hóa."));
        article.RelatedItems.Should().Equal(new RelatedItem
        {
            Title = "(Video) Suối Mây vào mùa lễ hội cồng chiêng",
            Kind = RelatedKind.Video,
            Placement = RelatedPlacement.End,
            Teaser = "Lễ hội năm nay kéo dài ba ngày, thu hút đông đảo đội cồng chiêng của các buôn trong vùng về tham gia tranh tài.",
        });
        article.Tags.Should().BeEmpty();
    }

    [Fact]
    public void Evidence_names_the_line()
    {
        var fields = ArticleParser.Default.ParseText(Full).Fields;

        fields.Headline!.Evidence.Should().Be(new Evidence(EvidenceSource.PlainText, "line 3", Headline, fields.Headline.Evidence.Rule));
        fields.PublishedAt!.Evidence.Locator.Should().Be("line 5");
        fields.Lead!.Evidence.Locator.Should().Be("line 7");
        fields.Byline!.Evidence.Locator.Should().Be("line 24");
        fields.Language!.Evidence.Source.Should().Be(EvidenceSource.PlainText);
    }

    [Fact]
    public void Every_line_is_in_the_article_or_accounted_for()
    {
        var result = new ArticleParser(new() { ListDropped = true }).ParseText(Full);

        result.Dropped.Select(dropped => (dropped.Text, dropped.Reason)).Should().BeEquivalentTo(
        [
            ("Multimedia Đọc Báo in", "Furniture"),
            ("08:05, 03/04/2024", "Field"),
            ("Học viên chăm chú theo dõi buổi học đầu tiên.", "Repeated"),
            ("Nghệ nhân Y Blang hướng dẫn cách chẻ nan cho học viên.", "Repeated"),
            ("Những chiếc gùi đầu tiên được trưng bày tại nhà văn hóa.", "Repeated"),
            ("Ý kiến bạn đọc", "Furniture"),
        ]);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Line_ends_of_other_systems_change_nothing(string end) =>
        Json(Full.Replace("\n", end)).Should().Be(Json(Full));

    [Fact]
    public void A_byte_order_mark_and_tabs_change_nothing() =>
        Json("\uFEFF\t" + Full.Replace("\n", " \t\n\t")).Should().Be(Json(Full));

    [Fact]
    public void Bytes_are_read_too() =>
        ArticleParser.Default.Parse(ArticleInput.FromTextBytes(System.Text.Encoding.UTF8.GetBytes(Full))).Article!.Headline.Should().Be(Headline);

    [Fact]
    public void Without_pictures()
    {
        var article = Parse(Headline, "", "08:05, 03/04/2024", "", Lead, "", First, "", Second, "", "Hoài Thu");

        article.Lead.Should().Be(Lead);
        article.Body.Should().Equal(new ParagraphBlock(First), new ParagraphBlock(Second));
        article.Images.Should().BeEmpty();
        article.Byline.Should().Be("Hoài Thu");
    }

    [Fact]
    public void Without_byline()
    {
        var article = Parse(Headline, "", "08:05, 03/04/2024", "", Lead, "", First, "", Second, "", "Bình luận (3)", "", "Bài viết rất hay, cảm ơn tòa soạn.");

        article.Byline.Should().BeNull();
        article.Authors.Should().BeEmpty();
        article.Body.Should().Equal(new ParagraphBlock(First), new ParagraphBlock(Second));
    }

    [Fact]
    public void Without_date()
    {
        var article = Parse("Multimedia Đọc Báo in", "", Headline, "", Lead, "", First, "", Second, "", "Hoài Thu");

        article.Headline.Should().Be(Headline);
        article.PublishedAt.Should().BeNull();
        article.Lead.Should().Be(Lead);
        article.Body.Should().Equal(new ParagraphBlock(First), new ParagraphBlock(Second));
        article.Byline.Should().Be("Hoài Thu");
    }

    [Theory]
    [InlineData(Headline)]
    [InlineData("Multimedia Đọc Báo in\n\n" + Headline + "\n\n08:05, 03/04/2024\n\nÝ kiến bạn đọc")]
    [InlineData("Trang chủ\nThời sự\nKinh tế\nThể thao")]
    public void Without_text_it_is_no_article(string text)
    {
        var result = ArticleParser.Default.ParseText(text);

        result.Outcome.Should().Be(ArticleOutcome.NotArticle);
        result.Article.Should().BeNull();
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == DiagnosticCode.NotArticle);
    }

    [Fact]
    public void A_single_line_of_text_is_its_one_paragraph()
    {
        var article = Parse(First);

        article.Headline.Should().BeNull();
        article.Lead.Should().BeNull();
        article.Body.Should().Equal(new ParagraphBlock(First));
    }

    [Fact]
    public void The_only_paragraph_of_a_brief_is_its_body()
    {
        var article = Parse(Headline, "", "08:05, 03/04/2024", "", First, "", "Hoài Thu");

        article.Lead.Should().BeNull();
        article.Body.Should().Equal(new ParagraphBlock(First));
        article.Byline.Should().Be("Hoài Thu");
    }

    [Fact]
    public void Kicker_section_and_byline_stand_around_the_headline()
    {
        var article = Parse("Trang chủ > Xã hội > Đời sống", "", "Chuyện ở buôn", Headline, "", "Hoài Thu - 08:05 03/04/2024", "", "Chia sẻ", "", Lead, "", First);

        article.Section.Should().Equal("Xã hội", "Đời sống");
        article.Kicker.Should().Be("Chuyện ở buôn");
        article.Headline.Should().Be(Headline);
        article.PublishedAt.Should().Be(new DateTimeOffset(2024, 4, 3, 8, 5, 0, TimeSpan.FromHours(7)));
        article.Authors.Should().Equal(new Author("Hoài Thu", AuthorRole.Author));
        article.Lead.Should().Be(Lead);
        article.Body.Should().Equal(new ParagraphBlock(First));
    }

    [Fact]
    public void The_clock_of_the_page_head_is_not_the_time_of_the_article()
    {
        var article = Parse("Thứ Sáu, 05/04/2024 16:20", "", Headline, "", "Thứ Tư, ngày 03/04/2024 - 08:05", "", Lead, "", First);

        article.Headline.Should().Be(Headline);
        article.PublishedAt.Should().Be(new DateTimeOffset(2024, 4, 3, 8, 5, 0, TimeSpan.FromHours(7)));
    }

    [Fact]
    public void A_headline_may_hold_a_date()
    {
        var article = Parse("Giá hồ tiêu hôm nay 3/4/2024: Tăng nhẹ tại vùng cao", "", "03/04/2024", "08:05", "", Lead, "", First);

        article.Headline.Should().Be("Giá hồ tiêu hôm nay 3/4/2024: Tăng nhẹ tại vùng cao");
        article.PublishedAt.Should().Be(new DateTimeOffset(2024, 4, 3, 8, 5, 0, TimeSpan.FromHours(7)));
    }

    [Fact]
    public void The_mark_of_the_paper_and_the_place_are_no_part_of_the_lead()
    {
        var article = Parse(Headline, "", "08:05, 03/04/2024", "", "(Dân trí) - " + Lead, "", First);
        var stamped = Parse(Headline, "", "08:05, 03/04/2024", "", "Gia Lai - " + Lead, "", First);

        article.Lead.Should().Be(Lead);
        stamped.Lead.Should().Be(Lead);
        stamped.Dateline.Should().Be("Gia Lai");
    }

    [Fact]
    public void A_caption_with_its_credit()
    {
        var article = Parse(Headline, "", "08:05, 03/04/2024", "", Lead, "", First, "",
            "Học viên bên khung đan.", "Học viên bên khung đan. Ảnh: Minh Tiến", "", Second, "",
            "Phiên chợ cuối tháng ở Suối Mây. (Ảnh: Lê Hạ)", "", Third, "",
            "Góc trưng bày sản phẩm của lớp.", "Góc trưng bày sản phẩm của lớp.", "Ảnh: Minh Tiến", "", "Hoài Thu");

        article.Images.Should().Equal(
            new ArticleImage { Caption = "Học viên bên khung đan.", Credit = "Minh Tiến" },
            new ArticleImage { Caption = "Phiên chợ cuối tháng ở Suối Mây.", Credit = "Lê Hạ" },
            new ArticleImage { Caption = "Góc trưng bày sản phẩm của lớp.", Credit = "Minh Tiến" });
        article.Body.OfType<ParagraphBlock>().Should().Equal(new ParagraphBlock(First), new ParagraphBlock(Second), new ParagraphBlock(Third));
        article.Byline.Should().Be("Hoài Thu");
    }

    [Fact]
    public void A_sub_heading_that_opens_its_paragraph_is_no_caption()
    {
        var article = Parse(Headline, "", "08:05, 03/04/2024", "", Lead, "", First, "", "Nghề cũ của làng Suối Mây", "", "Nghề cũ của làng Suối Mây " + Second, "", Third);

        article.Images.Should().BeEmpty();
        article.Body.Should().Equal(new ParagraphBlock(First), new HeadingBlock("Nghề cũ của làng Suối Mây"), new ParagraphBlock("Nghề cũ của làng Suối Mây " + Second), new ParagraphBlock(Third));
    }

    [Fact]
    public void A_long_paragraph_printed_twice_is_given_once()
    {
        var paragraph = string.Join(' ', First, Second, Third, First);
        paragraph.Length.Should().BeGreaterThan(400);
        var article = Parse(Headline, "", "08:05, 03/04/2024", "", Lead, "", paragraph, paragraph, "", Third);

        article.Images.Should().BeEmpty();
        article.Body.Should().Equal(new ParagraphBlock(paragraph), new ParagraphBlock(Third));
    }

    [Fact]
    public void Related_titles_under_headings_and_lead_ins()
    {
        var article = Parse(Headline, "", "08:05, 03/04/2024", "", Lead, "", First, "",
            ">> Nghề dệt thổ cẩm ở buôn Trắng hồi sinh", "", Second, "",
            "Hoài Thu", "", "Từ khóa: đan lát, nghề truyền thống", "",
            "Tin liên quan", "Người giữ lửa nghề gốm bên sông", "[Infographic] Mười nghề thủ công của vùng cao", "",
            "Tin cùng chuyên mục", "Thêm một cây cầu dân sinh được khánh thành", "", "Ý kiến bạn đọc", "", "Giấy phép số 12/GP-BTTTT");

        article.Body.Should().Equal(new ParagraphBlock(First), new ParagraphBlock(Second));
        article.Byline.Should().Be("Hoài Thu");
        article.Tags.Should().Equal("đan lát", "nghề truyền thống");
        article.RelatedItems.Should().Equal(
            new RelatedItem { Title = "Nghề dệt thổ cẩm ở buôn Trắng hồi sinh", Placement = RelatedPlacement.Inline },
            new RelatedItem { Title = "Người giữ lửa nghề gốm bên sông", Placement = RelatedPlacement.End },
            new RelatedItem { Title = "[Infographic] Mười nghề thủ công của vùng cao", Kind = RelatedKind.Infographic, Placement = RelatedPlacement.End },
            new RelatedItem { Title = "Thêm một cây cầu dân sinh được khánh thành", Placement = RelatedPlacement.List });
    }

    [Theory]
    [InlineData("Bài, ảnh: Hoài Thu", "Hoài Thu", null)]
    [InlineData("Hoài Thu (Theo TTXVN)", "Hoài Thu", "TTXVN")]
    [InlineData("Thu", "Thu", null)]
    public void Sign_offs(string line, string author, string? source)
    {
        var article = Parse(Headline, "", "08:05, 03/04/2024", "", Lead, "", First, "", Second, "", line, "", "Ý kiến bạn đọc");

        article.Authors.Select(each => each.Name).Distinct().Should().Equal(author);
        article.Source.Should().Be(source);
        article.Body.Should().Equal(new ParagraphBlock(First), new ParagraphBlock(Second));
    }

    [Fact]
    public void Words_of_menus_may_open_a_sub_heading()
    {
        var article = Parse(Headline, "", "08:05, 03/04/2024", "", Lead, "", First, "", "Theo dõi, đánh giá kết quả", "", Second);

        article.Body.Should().Equal(new ParagraphBlock(First), new HeadingBlock("Theo dõi, đánh giá kết quả"), new ParagraphBlock(Second));
    }

    [Fact]
    public void Hostile_texts_are_answered()
    {
        string[] texts =
        [
            new('a', 1_000_000),
            string.Concat(Enumerable.Repeat("Hà Nội (", 150_000)),
            string.Concat(Enumerable.Repeat("Ảnh: ", 200_000)),
            string.Concat(Enumerable.Repeat(Headline + "\n", 10_000)),
            string.Concat(Enumerable.Repeat("Ý kiến bạn đọc\n", 60_000)),
            string.Concat(Enumerable.Range(0, 5_000).Select(each => $"Học viên số {each} bên khung đan của mình.\nHọc viên số {each} bên khung đan của mình.\n")),
            string.Concat(Enumerable.Repeat("(Video) Một buổi học\n" + First + "\n", 4_000)),
            "\uFEFF\r\n\r\r\n\t\u2028 x",
            "(\n[\n>\n»\n:\n•\n(Video)\n[\u0000]\n\uD800\n",
            "<html><body><p>" + First + "</p></body></html>",
        ];
        foreach (var text in texts)
        {
            ArticleParser.Default.ParseText(text).Should().NotBeNull();
        }
    }

    [Fact]
    public void More_lines_than_the_limit_are_not_read()
    {
        var parser = new ArticleParser(new() { Limits = new() { MaxNodes = 4 } });
        var result = parser.ParseText(string.Join('\n', Headline, "08:05, 03/04/2024", Lead, First, Second));

        result.Outcome.Should().Be(ArticleOutcome.OverLimit);
        result.Article!.Body.Should().Equal(new ParagraphBlock(First));
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == DiagnosticCode.LimitReached);
    }

    [SharedFact]
    public void The_reference_page_is_read_as_its_label_says()
    {
        var label = JsonDocument.Parse(File.ReadAllText(SharedMaterial.SeedPath("baodaklak-2023-08-22.json"))).RootElement;
        var result = ArticleParser.Default.ParseText(File.ReadAllText(SharedMaterial.SeedPath("baodaklak-2023-08-22.txt")));

        var article = result.Article!;
        article.Headline.Should().Be(label.GetProperty("headline").GetString());
        article.Lead.Should().Be(label.GetProperty("lead").GetString());
        article.PublishedAt.Should().Be(label.GetProperty("publishedAt").GetDateTimeOffset());
        article.PublishedAt!.Value.Offset.Should().Be(TimeSpan.FromHours(7));
        article.Byline.Should().Be(label.GetProperty("byline").GetString());
        article.Authors.Select(author => author.Name).Should().Equal(label.GetProperty("authors").EnumerateArray().Select(author => author.GetProperty("name").GetString()));
        article.Body.OfType<TextBlock>().Should().AllBeOfType<ParagraphBlock>();
        article.Body.OfType<TextBlock>().Select(block => block.Text).Should().Equal(label.GetProperty("body").EnumerateArray().Select(block => block.GetProperty("text").GetString()));
        article.Images.Select(image => image.Caption).Should().Equal(label.GetProperty("captions").EnumerateArray().Select(caption => caption.GetString()));
        var related = label.GetProperty("related")[0];
        article.RelatedItems.Should().Equal(new RelatedItem
        {
            Title = related.GetProperty("title").GetString()!,
            Kind = RelatedKind.Video,
            Placement = RelatedPlacement.End,
            Teaser = related.GetProperty("teaser").GetString(),
        });
        ArticleJson.Serialize(result).Should().NotContain("Ý kiến bạn đọc").And.NotContain("Đọc Báo in");
    }

    private static Article Parse(params string[] lines)
    {
        var result = ArticleParser.Default.ParseText(string.Join('\n', lines));
        result.Outcome.Should().Be(ArticleOutcome.Article);
        return result.Article!;
    }

    private static string Json(string text) => ArticleJson.Serialize(ArticleParser.Default.ParseText(text));

    private static ImageBlock Picture(string caption) => new(new ArticleImage { Caption = caption });
}
