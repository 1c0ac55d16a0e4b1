using CustomSite;
using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Tests.Samples;

public class CustomSiteTests
{
    private static readonly ArticleParser Parser = OwnSites.Parser(AppContext.BaseDirectory);

    [Fact]
    public void The_adapter_in_code_reads_its_page()
    {
        var result = Read(0);
        var article = result.Article!;

        result.Diagnostics.Should().BeEmpty();
        article.Site.Adapter.Should().Be("songtham.example");
        article.Site.Name.Should().Be("Báo Sông Thắm");
        article.Headline.Should().Be("Bến Cũ lên đèn trở lại");
        article.Lead.Should().StartWith("Sau hai năm tối, bến đò cũ").And.EndWith("soi bằng điện thoại.");
        article.PublishedAt.Should().Be(new DateTimeOffset(2026, 4, 9, 7, 35, 0, TimeSpan.FromHours(7)));
        article.Byline.Should().Be("Ngô Thị Mẫu");
        article.Authors.Should().Equal(new Author("Ngô Thị Mẫu"));
        article.Body.Should().HaveCount(4);
        article.Body.OfType<TextBlock>().Select(block => block.Text[..12]).Should().Equal("Mười hai trụ", "Ông Đỗ Văn T", "Thị trấn sẽ ");
        article.Body.OfType<ListBlock>().Should().ContainSingle().Which.Items.Should().Equal("Đèn sáng từ sáu giờ chiều.", "Chuyến đò cuối rời bến lúc mười giờ đêm.");
        article.RelatedItems.Select(item => item.Title).Should().Equal("Chợ đêm bên sông tìm chỗ mới", "Con đò thứ bảy của bến");
        article.RelatedItems.Select(item => item.Placement).Should().OnlyContain(placement => placement == RelatedPlacement.Inline);
        result.Fields.PublishedAt!.Evidence.Locator.Should().Be("main.story @data-clock + @data-day");
    }

    [Fact]
    public void The_site_file_reads_its_page()
    {
        var result = Read(1);
        var article = result.Article!;

        result.Diagnostics.Should().BeEmpty();
        article.Site.Adapter.Should().Be("baovidu.example/2025");
        article.Site.Name.Should().Be("Báo Ví Dụ");
        article.Headline.Should().Be("Xóm Chài có thư viện nổi");
        article.Lead.Should().StartWith("Một chiếc ghe cũ").And.EndWith("khi nước lên.");
        article.Section.Should().Equal("Đời sống", "Làng quê");
        article.PublishedAt.Should().Be(new DateTimeOffset(2026, 5, 18, 9, 20, 0, TimeSpan.FromHours(7)));
        article.Authors.Should().Equal(new Author("Trần Văn Kiểm"));
        article.Body.OfType<TextBlock>().Select(block => block.Text[..13]).Should().Equal("Chiếc ghe dài", "Cô giáo Lê Th", "Thư viện còn ");
        article.Captions.Should().Equal("Chiếc ghe sách neo ở đầu xóm trong buổi chiều đầu tiên.");
        article.Images.Should().ContainSingle().Which.Url.Should().Be(new Uri("https://tin.baovidu.example/anh/ghe-sach.jpg"));
        article.RelatedItems.Should().ContainSingle().Which.Title.Should().Be("Cây cầu tre của ba xóm");
        article.Tags.Should().Equal("thư viện", "Xóm Chài");
        ArticleJson.Serialize(result).Should().NotContainAny("Nghe bài", "Mua ghe mới", "bạn đọc:");
    }

    [Fact]
    public void A_page_that_the_adapter_does_not_know_is_read_without_it_and_said_so()
    {
        var result = Parser.Parse("<html><body><article><h1>Trang khác</h1><p>Trang này không có bài nào như mọi ngày.</p></article></body></html>", OwnSites.Pages[0].Url);

        result.Diagnostics.Should().Contain(item => item.Code == DiagnosticCode.FellBackToGeneric && item.Message.Contains("songtham.example"));
    }

    [Fact]
    public void The_site_file_is_as_the_schema_says() =>
        new Json.SchemaChecker(SiteFile.Schema).Check(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "baovidu.example.json"))).Should().BeEmpty();

    private static ArticleResult Read(int index)
    {
        var (file, url) = OwnSites.Pages[index];
        return Parser.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, file)), url);
    }
}
