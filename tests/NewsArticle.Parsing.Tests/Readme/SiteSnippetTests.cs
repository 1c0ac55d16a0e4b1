using System.Text.RegularExpressions;
using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Adapters.Testing;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Tests.Json;

namespace NewsArticle.Parsing.Tests.Readme;

/// <summary>The site files that the READMEs print: each can be read, and does what is said of it.</summary>
public class SiteSnippetTests
{
    private const string SitesReadme = "src/NewsArticle.Parsing/Sites/README.md";

    private static readonly SchemaChecker Schema = new(SiteFile.Schema);

    [Fact]
    public void The_site_of_the_README_is_read_from_its_file_by_the_code_that_stands_below_it()
    {
        var json = Blocks("README.md", "json").Last();
        const string Html = """
            <h1 class="title">Đồi Thử có đường mới</h1><div class="meta">Phóng viên | Đăng lúc 06:10 11/03/2026</div>
            <p class="sapo">Con đường lên đồi Thử mở sáng nay, sau một mùa mưa chờ đợi của ba thôn trên đồi.</p>
            <div id="article-body"><p>Đường dài bốn cây số, rộng đủ cho hai xe tránh nhau.</p><p class="ads">Bán xe trả góp</p></div>
            """;
        File.WriteAllText(Path.Combine(Directory.GetCurrentDirectory(), "bao.example.json"), json);

        var article = ReadmeSnippets.AddYourOwnSite().Parse(Html, new Uri("https://bao.example/a")).Article!;

        json.TrimEnd().Split('\n').Should().HaveCountLessThanOrEqualTo(10, "that is what is promised");
        Schema.Check(json).Should().BeEmpty();
        article.Site.Name.Should().Be("Báo Thử");
        article.Headline.Should().Be("Đồi Thử có đường mới");
        article.Lead.Should().Be("Con đường lên đồi Thử mở sáng nay, sau một mùa mưa chờ đợi của ba thôn trên đồi.");
        article.PublishedAt.Should().Be(new DateTimeOffset(2026, 3, 11, 6, 10, 0, TimeSpan.FromHours(7)));
        article.Body.Should().Equal(new ParagraphBlock("Đường dài bốn cây số, rộng đủ cho hai xe tránh nhau."));
    }

    [Fact]
    public void Every_file_that_the_guide_prints_can_be_read()
    {
        foreach (var json in Blocks(SitesReadme, "json"))
        {
            Schema.Check(json).Should().BeEmpty(json);
            SiteFile.Parse("bao.example", json).Should().NotBeNull(json);
        }
    }

    [Fact]
    public void The_guide_s_page_is_read_by_the_guide_s_file()
    {
        var site = SiteFile.Parse("baovidu.example", Blocks(SitesReadme, "json").First());
        var parser = new ArticleParser(ArticleParserOptions.Default with { Sites = SiteCatalog.Empty.With(site) });

        var result = parser.Parse(Blocks(SitesReadme, "html").Single(), new Uri("https://baovidu.example/xa-hoi/hang-bang"));
        var article = result.Article!;

        result.Diagnostics.Should().BeEmpty();
        article.Headline.Should().Be("Phố Mẫu trồng lại hàng bàng");
        article.Section.Should().Equal("Xã hội");
        article.PublishedAt.Should().Be(new DateTimeOffset(2026, 6, 2, 14, 30, 0, TimeSpan.FromHours(7)));
        article.Authors.Should().Equal(new Author("Mai Thị Thử"));
        article.Lead.Should().Be("Bốn mươi cây bàng non đã về phố Mẫu sau hai năm vỉa hè để trống.");
        article.Body.OfType<TextBlock>().Select(block => block.Text).Should().Equal(
            "Cây cao chừng hai mét, mỗi cây có một nhà trong phố nhận tưới qua mùa khô.",
            "Phố Mẫu từng có hàng bàng già, bị bão quật đổ vào mùa thu hai năm trước.");
        article.Captions.Should().Equal("Người dân phố Mẫu trồng cây bàng đầu tiên trong buổi sáng.");
        article.RelatedItems.Should().ContainSingle().Which.Title.Should().Be("Những cây cũ của phố Mẫu");
    }

    [Fact]
    public void The_guide_s_report_is_what_the_tester_says()
    {
        var site = SiteFile.Parse("baovidu.example", Blocks(SitesReadme, "json").First());
        var page = ArticleInput.FromHtml(Blocks(SitesReadme, "html").Single(), new Uri("https://baovidu.example/xa-hoi/hang-bang"));

        SiteTester.Test(site, page).ToString().Should().Be(Blocks(SitesReadme, "text").Single());
    }

    private static IEnumerable<string> Blocks(string file, string language) =>
        Regex.Matches(File.ReadAllText(Path.Combine(SharedMaterial.RepositoryRoot, file)).ReplaceLineEndings("\n"), $@"^```{language}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value);
}
