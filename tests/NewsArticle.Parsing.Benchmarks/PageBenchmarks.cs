using BenchmarkDotNet.Attributes;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>One operation reads all pages of a class: ratios between the rows are what counts, not the times.</summary>
public class PageBenchmarks
{
    private IReadOnlyList<Page> _pages = [];

    [Params(PageClass.All, PageClass.Small, PageClass.Medium, PageClass.Large)]
    public PageClass Pages { get; set; }

    [GlobalSetup]
    public void Load() => _pages = PageSet.Of(Pages, PageSet.Load());

    [Benchmark(Baseline = true)]
    public int ParseDocument() => ReadAll(Contender.Baseline);

    [Benchmark]
    public int ParseBytes() => ReadAll(Contender.ParseBytes);

    [Benchmark]
    public int ParseString() => ReadAll(Contender.ParseString);

    [Benchmark]
    public int HtmlAgilityPack() => ReadAll(Contender.AgilityPack);

    [Benchmark]
    public int SmartReader() => ReadAll(Contender.Smart);

    private int ReadAll(Contender contender)
    {
        var read = 0;
        foreach (var page in _pages)
            read += contender.Read(page) is null ? 0 : 1;
        return read;
    }
}
