using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Tests.Samples;

public class PageToJsonTests : ProgramRun
{
    private const string OwnAddress = "https://baodaklak.vn/xa-hoi/202603/xa-ea-may-mo-tram-doc-sach-dau-tien-ben-ho-yen-thu-0c0ffee/";

    [Fact]
    public void Without_argument_the_shipped_page_is_converted_to_one_indented_object()
    {
        var outcome = Run();

        outcome.ExitCode.Should().Be(0);
        outcome.Errors.Should().BeEmpty();
        outcome.Output.Should().StartWith("{\n  \"url\": \"" + OwnAddress + "\",\n").And.EndWith("}\n").And.NotContain("\"evidence\"");
    }

    [Fact]
    public void The_shipped_page_becomes_all_that_is_printed_on_it()
    {
        var article = Run().Result.Article!;

        article.Headline.Should().Be("Xã Ea Mây mở trạm đọc sách đầu tiên bên hồ Yên Thử");
        article.Lead.Should().StartWith("Sáng 14/3, Ủy ban nhân dân xã Ea Mây phối hợp").And.EndWith("vào các buổi chiều trong tuần.");
        article.Section.Should().Equal("Xã hội");
        article.PublishedAt.Should().Be(new DateTimeOffset(2026, 3, 14, 16, 5, 0, TimeSpan.FromHours(7)));
        article.Byline.Should().Be("Hoài Thử");
        article.Authors.Should().Equal(new Author("Hoài Thử"));
        article.CanonicalUrl.Should().Be(new Uri(OwnAddress));
        article.Site.Host.Should().Be("baodaklak.vn");
        article.Body.OfType<TextBlock>().Select(block => block.Text[..12]).Should().Equal(
            "Bà Mai Thị K", "Trạm đọc nằm", "Theo ban vận", "Mỗi tháng mộ", "Tại buổi mở ", "Phát biểu vớ", "Trạm mở cửa ");
        article.Captions.Should().Equal(
            "Các em nhỏ chọn sách trong buổi chiều đầu tiên của trạm đọc.",
            "Phó Bí thư Đảng ủy, Phó Chủ tịch xã Mai Thị Kiểm trao tặng kệ sách cho trạm đọc.",
            "Thầy giáo Y Bhăm Thử, người trông trạm, ghi sổ mượn trả những cuốn sách đầu tiên.");
        article.Images.Select(image => image.Url!.AbsoluteUri).Should().Equal(
            "https://baodaklak.vn/file/00000000000000000000000000000001/032026/tram-doc-1_20260314090110.jpg",
            "https://baodaklak.vn/file/00000000000000000000000000000001/032026/tram-doc-2_20260314090210.jpg",
            "https://baodaklak.vn/file/00000000000000000000000000000001/032026/tram-doc-3_20260314090310.jpg");
        var related = article.RelatedItems.Should().ContainSingle().Subject;
        related.Title.Should().Be("(Video) Một ngày trên chuyến xe chở sách về buôn");
        related.Kind.Should().Be(RelatedKind.Video);
        related.Placement.Should().Be(RelatedPlacement.End);
        related.Teaser.Should().StartWith("Từ tờ mờ sáng,").And.EndWith("trên cao nguyên.");
    }

    [Fact]
    public void Page_furniture_stands_nowhere() =>
        Run().Output.Should().NotContainAny("Multimedia", "Đọc Báo in", "Ý kiến bạn đọc", "Họ tên");

    [Fact]
    public void Evidence_is_written_on_request() => Run("--evidence").Output.Should().Contain("\"evidence\": {");

    [Theory]
    [InlineData("all", "baodaklak.vn/media-heading")]
    [InlineData("families", "yyyymm/media-heading")]
    [InlineData("none", "generic")]
    public void The_sites_to_read_with_can_be_chosen(string sites, string adapter) => Run("--sites", sites).Result.Site!.Adapter.Should().Be(adapter);

    [Fact]
    public void Several_pages_are_JSON_Lines_in_the_order_named()
    {
        var second = Write("b.html", ShippedPage.Replace("Yên Thử", "Yên Mẫu"));
        var first = Write("a.html", ShippedPage);

        var outcome = Run(second, first);

        outcome.ExitCode.Should().Be(0);
        outcome.Results.Select(result => result.Article!.Headline!.Split(' ')[^1]).Should().Equal("Mẫu", "Thử");
    }

    [Fact]
    public void A_folder_stands_for_its_pages_by_name()
    {
        Write("2.HTM", ShippedPage.Replace("Yên Thử", "Yên Hai"));
        Write("1.html", ShippedPage.Replace("Yên Thử", "Yên Một"));
        Write("notes.md", "no page");
        Write("deeper/3.html", ShippedPage);

        Run(Folder).Results.Select(result => result.Article!.Headline!.Split(' ')[^1]).Should().Equal("Một", "Hai");
    }

    [Fact]
    public void A_page_that_cannot_be_read_does_not_stop_the_others()
    {
        var page = Write("a.html", ShippedPage);
        var missing = Path.Combine(Folder, "missing.html");

        var outcome = Run(missing, page);

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().ContainSingle().Which.Should().StartWith(missing + ": ");
        outcome.Results.Should().ContainSingle().Which.Outcome.Should().Be(ArticleOutcome.Article);
    }

    [Fact]
    public void An_empty_file_is_a_result_that_says_so_an_error_line_and_exit_code_1()
    {
        var empty = Write("empty.html", "");

        var outcome = Run(empty);

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().ContainSingle().Which.Should().StartWith(empty + ": ");
        outcome.Result.Outcome.Should().Be(ArticleOutcome.Unreadable);
    }

    [Fact]
    public void Out_writes_one_file_a_page_and_nothing_else()
    {
        var page = Write("pages/a.html", ShippedPage);
        var text = Write("pages/b.txt", "Đầu đề\n\nMột đoạn văn.");
        var folder = Path.Combine(Folder, "new", "json");

        var outcome = Run(page, text, "--out", folder);

        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().BeEmpty();
        Directory.EnumerateFiles(folder).Select(Path.GetFileName).Should().BeEquivalentTo("a.json", "b.json");
        ArticleJson.Deserialize(File.ReadAllBytes(Path.Combine(folder, "a.json"))).Article!.Byline.Should().Be("Hoài Thử");
    }

    [Fact]
    public void Two_pages_of_one_name_do_not_overwrite_each_other_in_silence()
    {
        var page = Write("a.html", ShippedPage);
        var other = Write("a.htm", ShippedPage);
        var folder = Path.Combine(Folder, "json");

        var outcome = Run(page, other, "--out", folder);

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().ContainSingle().Which.Should().StartWith(other + ": ");
    }

    [Fact]
    public void The_address_comes_from_the_option_before_the_table_and_the_page()
    {
        var page = Write("a.html", ShippedPage);
        var table = Write("urls.tsv", "a.html\thttps://baodaklak.vn/from-table\n");

        Run(page, "--urls", table, "--url", "https://baodaklak.vn/from-option").Result.Url.Should().Be(new Uri("https://baodaklak.vn/from-option"));
        Run(page, "--urls", table).Result.Url.Should().Be(new Uri("https://baodaklak.vn/from-table"));
        Run(page).Result.Url.Should().Be(new Uri(OwnAddress));
    }

    [Fact]
    public void Text_files_and_any_file_with_the_text_option_are_read_as_plain_text()
    {
        const string Text = "Multimedia Đọc Báo in\n\nĐầu đề của một trang\n\n16:05, 14/03/2026\n\nMột đoạn văn đủ dài để là một đoạn văn của bài báo này.\n\nHoài Thử\n";

        foreach (var outcome in new[] { Run(Write("a.txt", Text)), Run(Write("a.page", Text), "--text") })
        {
            outcome.ExitCode.Should().Be(0);
            outcome.Result.Site!.Adapter.Should().StartWith("plain-text");
            outcome.Result.Article!.Headline.Should().Be("Đầu đề của một trang");
        }
    }
}
