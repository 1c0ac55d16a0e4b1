using System.Globalization;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>The quick measurement that a change must pass: ratios to AngleSharp's own parse, in one process, in under a minute.</summary>
internal static class Gate
{
    /// <summary>Reading a whole article, decoding included, over building AngleSharp's tree alone. The ratio of minima counts: noise only ever adds.</summary>
    private const double MaxRatio = 0.9;

    public static int Run(IReadOnlyList<Page> pages, TextWriter output)
    {
        var fast = new Comparison(pages, [Contender.Baseline, Contender.ParseBytes, Contender.ParseString])
            .Run(TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(24));

        // Several times slower than the others: in their rounds it would leave them too few.
        var slow = new Comparison(pages, [Contender.Baseline, Contender.Smart]).Run(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(8));

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages, {pages.Average(page => page.Bytes.Length) / 1024:F0} kB on average, {fast[Contender.Baseline].Rounds} rounds"));
        output.WriteLine($"{"",-34}{"medians",10}{"minima",10}{"kB/page",10}{"us/page",10}");
        Write(output, pages, Contender.Baseline, fast);
        var ratio = Write(output, pages, Contender.ParseBytes, fast);
        Write(output, pages, Contender.ParseString, fast);
        Write(output, pages, Contender.Smart, slow);

        var passed = ratio <= MaxRatio;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gate: {(passed ? "pass" : "fail")} Parse(bytes) {ratio:F2} of ParseDocument(string), at most {MaxRatio:F2}"));
        return passed ? 0 : 1;
    }

    private static double Write(TextWriter output, IReadOnlyList<Page> pages, Contender contender, Comparison comparison)
    {
        var (own, baseline) = (comparison[contender], comparison[Contender.Baseline]);
        var ratio = own.Minimum / baseline.Minimum;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{contender.Name,-34}{own.Median / baseline.Median,10:F2}{ratio,10:F2}{own.BytesPerPage / 1024,10:F0}{own.Minimum * 1000 / pages.Count,10:F0}"));
        return ratio;
    }
}
