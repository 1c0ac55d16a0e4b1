using System.Globalization;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>The quick measurement that a change must pass: ratios to AngleSharp's own parse, in one process, in under a minute.</summary>
internal static class Gate
{
    /// <summary>Reading a whole article, decoding included, over building AngleSharp's tree alone. The ratio of minima counts: noise only ever adds. The goal is 0.50.</summary>
    private const double MaxRatio = 0.60;

    /// <summary>What one more page allocates. The goal is 200.</summary>
    private const double MaxKilobytes = 250;

    private const double MinTimesFasterThanSmartReader = 10;

    /// <summary>SmartReader takes a second for a page of 4 MB.</summary>
    private const int MaxForSlow = 2 << 20;

    private static readonly Contender[] Fast = [Contender.Baseline, Contender.ParseBytes, Contender.ParseString, Contender.Selectors, Contender.AgilityPack];

    // Several times slower than the others: in their rounds it would leave them too few.
    private static readonly Contender[] Slow = [Contender.ParseBytes, Contender.Baseline, Contender.Smart];

    public static int Run(IReadOnlyList<Page> pages, TextWriter output)
    {
        var fast = new Comparison(pages, Fast).Run(TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(16));
        var slow = new Comparison(pages, Slow).Run(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(9));
        Write(output, string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages, {pages.Average(page => page.Bytes.Length) / 1024:F0} kB on average, {fast[Contender.Baseline].Rounds} rounds"), fast, slow, pages.Count);
        foreach (var page in OwnPages.Large())
        {
            var alone = new Comparison([page], page.Bytes.Length > MaxForSlow ? Fast : [.. Fast, Contender.Smart]).Run(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3));
            Write(output, $"{page.Name}, made here, {alone[Contender.Baseline].Rounds} rounds", alone, alone, 1);
        }

        var ratio = fast[Contender.ParseBytes].Minimum / fast[Contender.Baseline].Minimum;
        var kilobytes = fast[Contender.ParseBytes].BytesPerPage / 1024;
        var faster = slow[Contender.Smart].Minimum / slow[Contender.ParseBytes].Minimum;
        var passed = ratio <= MaxRatio && kilobytes <= MaxKilobytes && faster >= MinTimesFasterThanSmartReader;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"gate: {(passed ? "pass" : "fail")} Parse(bytes) {ratio:F2} of ParseDocument(string), at most {MaxRatio:F2}; {kilobytes:F0} kB a page, at most {MaxKilobytes:F0}; {faster:F1} times faster than SmartReader, at least {MinTimesFasterThanSmartReader:F0}"));
        return passed ? 0 : 1;
    }

    private static void Write(TextWriter output, string title, Comparison fast, Comparison slow, int pages)
    {
        output.WriteLine($"{title,-44}{"medians",10}{"minima",10}{"kB/page",10}{"us/page",10}");
        foreach (var contender in Fast)
            Write(output, contender, fast, pages);
        if (slow.Has(Contender.Smart))
            Write(output, Contender.Smart, slow, pages);
        output.WriteLine();
    }

    private static void Write(TextWriter output, Contender contender, Comparison comparison, int pages)
    {
        var (own, baseline) = (comparison[contender], comparison[Contender.Baseline]);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{contender.Name,-44}{own.Median / baseline.Median,10:F2}{own.Minimum / baseline.Minimum,10:F2}{own.BytesPerPage / 1024,10:F0}{own.Minimum * 1000 / pages,10:F0}"));
    }
}
