using System.Globalization;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>
/// How a page costs as it grows from 50 kB to 8 MB, in each shape: time, memory and counted work for each kilobyte of it, which stay as they are where growth is linear. The
/// limits are lifted but for the size: with them most pages of 8 MB are over one.
/// </summary>
internal static class Growth
{
    private const double MaxWorkGrowth = 1.5;

    private const int Lifted = 1 << 30;

    private static readonly int[] Sizes = [50 << 10, 200 << 10, 800 << 10, 3200 << 10, 8 << 20];

    private static readonly ArticleParser Parser = new(ArticleParserOptions.Default with
    {
        Limits = ParseLimits.Default with
        {
            MaxNodes = Lifted,
            MaxTokens = Lifted,
            MaxAttributes = Lifted,
            MaxWork = Lifted,
            MaxReadingWork = Lifted,
            MaxJsonLdSize = Lifted,
            MaxBlocks = Lifted,
            MaxTextLength = Lifted,
            MaxImages = Lifted,
            MaxRelatedItems = Lifted,
        },
    });

    public static int Run(TextWriter output)
    {
        for (var round = 0; round < 30; round++)
        {
            foreach (var shape in PageShape.All)
                Measure(OwnPages.Make(shape, Sizes[0]), TimeSpan.Zero);
        }

        output.WriteLine($"{"page",-20}{"ms",10}{"us/kB",10}{"kB per kB",12}{"steps/kB",10}");
        var failed = 0;
        foreach (var shape in PageShape.All)
        {
            var costs = Sizes.Select(size => Measure(OwnPages.Make(shape, size), TimeSpan.FromSeconds(1))).ToArray();
            foreach (var (size, cost) in Sizes.Zip(costs))
            {
                var kilobytes = size / 1024.0;
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{shape.Name + " " + OwnPages.Shown(size),-20}{cost.Milliseconds,10:F2}{cost.Milliseconds * 1000 / kilobytes,10:F1}{cost.Bytes / 1024.0 / kilobytes,12:F2}{cost.Steps / kilobytes,10:F0}"));
            }

            // Of the smallest page much is what every page costs: growth begins at the second.
            var grown = costs[^1].Steps / (double)costs[1].Steps / (Sizes[^1] / (double)Sizes[1]);
            failed += grown > MaxWorkGrowth ? 1 : 0;
        }

        SiteGrowth.Write(output);
        output.WriteLine(failed == 0 ? "growth: pass" : $"growth: fail, {failed} shapes cost more than {MaxWorkGrowth} times their share");
        return failed == 0 ? 0 : 1;
    }

    private static (double Milliseconds, long Bytes, long Steps) Measure(Page page, TimeSpan time)
    {
        var (best, bytes, steps) = (double.MaxValue, 0L, 0L);
        var start = TimeProvider.System.GetTimestamp();
        for (var round = 0; round < 3 || TimeProvider.System.GetElapsedTime(start) < time; round++)
        {
            var work = new WorkMeter();
            var (began, before) = (ThreadClock.Milliseconds, GC.GetAllocatedBytesForCurrentThread());
            var result = Parser.Parse(ArticleInput.FromBytes(page.Bytes, page.Url), work);
            best = Math.Min(best, ThreadClock.Milliseconds - began);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            steps = work.Reading + work.Building;
            if (result.Article is null)
                throw new InvalidOperationException($"{page.Name} was not read as an article: {result.Outcome}.");
        }

        return (best, bytes, steps);
    }
}
