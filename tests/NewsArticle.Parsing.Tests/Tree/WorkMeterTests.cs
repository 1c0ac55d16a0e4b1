using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Tests.Sites;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Tests.Tree;

/// <summary>What a page costs is counted, the same each time, so that growth can be told without a clock.</summary>
public class WorkMeterTests
{
    [Fact]
    public void The_same_page_costs_the_same_each_time()
    {
        var (first, second) = (Read(FixturePage.All["baodaklak-full"].Html), Read(FixturePage.All["baodaklak-full"].Html));

        (first.Building, first.Nodes, first.Selectors, first.Characters).Should().Be((second.Building, second.Nodes, second.Selectors, second.Characters));
    }

    [Fact]
    public void Every_part_of_the_work_is_counted()
    {
        var html = FixturePage.All["baodaklak-full"].Html;
        using var tree = PageTree.Parse(html.AsMemory(), Parsing.Input.ParseLimits.Default);

        var work = Read(html);

        work.Building.Should().BeGreaterThan(0);
        work.Nodes.Should().BeGreaterThan(5 * tree.Nodes.Length, "statistics, metadata, selectors, generic reader and body each walk the page");
        work.Selectors.Should().BeGreaterThan(0);
        work.Characters.Should().BeGreaterThan(html.Length);
        work.Reading.Should().Be(work.Nodes + work.Selectors + work.Characters);
    }

    [Theory]
    [InlineData("<p>Hàng bàng trên phố Mẫu được trồng lại vào mùa mưa năm nay, mỗi nhà nhận một cây.</p>", "paragraphs")]
    [InlineData("<div class=title>3 giờ trước</div>", "small texts that may be times")]
    [InlineData("<div class=comment><p>Một lời bàn ngắn của bạn đọc.</p></div>", "boxes named for something else")]
    [InlineData("<figure><img src=/a.jpg><figcaption>Một cây bàng.</figcaption></figure>", "pictures")]
    [InlineData("<a href=/phu-trang/tin-so-mot-1234.html>Phố Mẫu trồng thêm hàng bàng mới</a>", "links")]
    public void Four_times_the_page_is_four_times_the_work(string piece, string what)
    {
        var small = Read(Page(piece, 250)).Reading;
        var large = Read(Page(piece, 1000)).Reading;

        large.Should().BeInRange(2 * small, 5 * small, what);
    }

    /// <summary>Times that lean on the page's clock, on a page without one.</summary>
    [Fact]
    public void The_clock_of_the_page_is_looked_for_once()
    {
        var parser = new ArticleParser(new() { Sites = SiteCatalog.Empty.With(new EveryTime()) });
        var paragraphs = string.Concat(Enumerable.Repeat("<p>Một đoạn.</p>", 1000));
        var (one, many) = (new WorkMeter(), new WorkMeter());

        foreach (var (work, times) in new[] { (one, 1), (many, 100) })
        {
            var html = string.Concat(Enumerable.Repeat("<time>3 giờ trước</time>", times)) + $"<div>{paragraphs}</div>";
            parser.Parse(ArticleInput.FromHtml(html, new("https://baovidu.example/a-1.html")), work);
        }

        many.Nodes.Should().BeLessThan(2 * one.Nodes);
    }

    private static string Page(string piece, int times) =>
        $"<h1>Phố Mẫu trồng lại hàng bàng</h1><article>{string.Concat(Enumerable.Repeat(piece, times))}</article>";

    private static WorkMeter Read(string html)
    {
        var work = new WorkMeter();
        ArticleParser.Default.Parse(ArticleInput.FromHtml(html), work);
        return work;
    }

    private sealed class EveryTime : SiteAdapter
    {
        public override string Name => "baovidu.example";

        public override bool OwnsHost(string host) => host == Name;

        public override string? Locate(PageContext page, ArticleMap map)
        {
            foreach (var time in page.Select("time"))
                map.Mark(ArticlePart.PublishedAt, time);
            foreach (var body in page.Select("div"))
                map.Mark(ArticlePart.Body, body);
            return null;
        }
    }
}
