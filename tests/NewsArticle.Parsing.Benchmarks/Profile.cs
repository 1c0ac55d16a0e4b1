using System.Globalization;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>Where a parse spends itself, by running its first stages one further each time. A row less the row above it is a stage.</summary>
internal static class Profile
{
    private static readonly Contender[] Stages =
    [
        new("decode", static page => Decoded(page, static _ => null)),
        new("+ search for old encodings", static page => Decoded(page, static text => TextRules.Mend(text.Span, true))),
        new("+ tree", static page => Decoded(page, static text => With(text, static _ => { }))),
        new("+ statistics", static page => Decoded(page, static text => With(text, static tree => new TreeStats(tree).Dispose()))),
        new("+ metadata", static page => Decoded(page, text => With(text, tree =>
        {
            new TreeStats(tree).Dispose();
            _ = MetadataWalk.Read(tree, page.Url).Values;
        }))),
        new("+ all the rest", Contender.ParseBytes.Read),
    ];

    public static void Run(IReadOnlyList<Page> pages, TextWriter output)
    {
        var comparison = new Comparison(pages, [Contender.Baseline, .. Stages]).Run(TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(20));
        var baseline = comparison[Contender.Baseline];
        output.WriteLine($"{"up to this stage",-34}{"medians",10}{"minima",10}{"kB/page",10}");
        foreach (var stage in Stages)
        {
            var samples = comparison[stage];
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{stage.Name,-34}{samples.Median / baseline.Median,10:F2}{samples.Minimum / baseline.Minimum,10:F2}{samples.BytesPerPage / 1024,10:F0}"));
        }
    }

    private static object? Decoded(Page page, Func<ReadOnlyMemory<char>, object?> next)
    {
        var decoded = TextDecoder.Decode(page.Bytes, null);
        try
        {
            return next(decoded.Text);
        }
        finally
        {
            decoded.Return();
        }
    }

    private static object? With(ReadOnlyMemory<char> text, Action<PageTree> next)
    {
        _ = TextRules.Mend(text.Span, true);
        using var tree = PageTree.Parse(text, ParseLimits.Default);
        next(tree);
        return null;
    }
}
