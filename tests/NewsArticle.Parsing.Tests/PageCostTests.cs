using NewsArticle.Parsing.Benchmarks;
using NewsArticle.Parsing.Tests.Sites;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Tests;

/// <summary>
/// What a page costs, without a clock: memory, nodes come by, selectors tried, characters read. Each bound lies a little above what was measured when it was set; a
/// change that needs more says why and raises it, one that needs less lowers it.
/// </summary>
public class PageCostTests
{
    private const int Kilobyte = 1024;

    /// <summary>A page made here; kilobytes allocated, nodes, selectors, characters at most.</summary>
    public static TheoryData<string, int, int, int, int, int> MadeUp => new()
    {
        { "mixed", 50, 270, 13_500, 20, 60_000 },
        { "mixed", 250, 550, 60_000, 20, 300_000 },
        { "long article", 250, 1_260, 32_500, 20, 365_000 },
        { "comments", 250, 3_800, 111_000, 20, 335_000 },
        { "links", 250, 1_230, 75_000, 20, 270_000 },
        { "menus", 250, 1_650, 109_000, 20, 272_000 },
        { "script", 250, 85, 2_950, 20, 282_000 },
        { "JSON-LD", 250, 940, 2_950, 20, 430_000 },
    };

    [Theory]
    [MemberData(nameof(MadeUp))]
    public void A_page_of_a_shape_costs_no_more(string shape, int size, int kilobytes, int nodes, int selectors, int characters) =>
        Hold([OwnPages.Make(PageShape.All.Single(each => each.Name == shape), size * Kilobyte)], kilobytes, nodes, selectors, characters);

    [Fact]
    public void A_page_of_the_fixtures_costs_no_more_on_average() =>
        Hold([.. FixturePage.All.Values.Select(page => new Page("", System.Text.Encoding.UTF8.GetBytes(page.Html), page.Html, page.Url ?? new("https://baovidu.example/a-1.html")))], 44, 730, 35, 2_950);

    [SharedFact]
    public void A_real_page_costs_no_more_on_average()
    {
        var urls = SharedMaterial.ReadUrls();
        Hold([.. SharedMaterial.PageNames.Select(name => new Page(name, File.ReadAllBytes(SharedMaterial.PagePath(name)), "", urls[name]))], 125, 6_550, 850, 93_500);
    }

    private static void Hold(Page[] pages, int kilobytes, int nodes, int selectors, int characters)
    {
        var cost = pages.Select(Cost).ToArray();
        var means = (Kilobytes: cost.Average(each => each.Bytes) / Kilobyte, Nodes: cost.Average(each => each.Work.Nodes), Selectors: cost.Average(each => each.Work.Selectors), Characters: cost.Average(each => each.Work.Characters));

        means.Kilobytes.Should().BeLessThanOrEqualTo(kilobytes);
        means.Nodes.Should().BeLessThanOrEqualTo(nodes);
        means.Selectors.Should().BeLessThanOrEqualTo(selectors);
        means.Characters.Should().BeLessThanOrEqualTo(characters);
    }

    private static (long Bytes, WorkMeter Work) Cost(Page page)
    {
        // Tables are filled and pools warm after the first; the least of the rest, as a pool may be emptied at any time.
        var (least, work) = (long.MaxValue, new WorkMeter());
        for (var attempt = 0; attempt < 4; attempt++)
        {
            work = new();
            var before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(ArticleParser.Default.Parse(ArticleInput.FromBytes(page.Bytes, page.Url), work));
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return (least, work);
    }
}
