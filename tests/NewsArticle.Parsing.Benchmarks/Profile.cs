using System.Globalization;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>Where a parse spends itself: each row is a stage's own time and memory, as the page's meter tells where stages begin. The sum of the rows is the parse.</summary>
internal static class Profile
{
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(20);

    public static void Run(IReadOnlyList<Page> pages, TextWriter output)
    {
        var baseline = new Comparison(pages, [Contender.Baseline]).Run(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(8))[Contender.Baseline].Minimum;
        Rounds(pages, TimeSpan.FromSeconds(5));
        var stages = Rounds(pages, Measured);
        var total = stages.Sum(stage => stage.Time);

        output.WriteLine($"{"stage",-24}{"of ParseDocument",18}{"of the parse",14}{"us/page",10}{"kB/page",10}");
        foreach (var (name, time, bytes) in stages.Append(new("all", total, stages.Sum(stage => stage.Bytes))))
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-24}{time / baseline,18:F3}{time / total,13:P0} {time * 1000 / pages.Count,9:F1}{bytes / 1024 / pages.Count,10:F1}"));
        }
    }

    /// <summary>For each stage the sum of each page's fastest time, and what it allocates, in the order in which stages begin.</summary>
    private static List<(string Name, double Time, double Bytes)> Rounds(IReadOnlyList<Page> pages, TimeSpan time)
    {
        var order = new List<string>();
        var best = pages.Select(_ => new Dictionary<string, StageCost>(StringComparer.Ordinal)).ToArray();
        var start = TimeProvider.System.GetTimestamp();
        for (var round = 0; round < 3 || TimeProvider.System.GetElapsedTime(start) < time; round++)
        {
            for (var index = 0; index < pages.Count; index++)
            {
                foreach (var (name, cost) in StageTimer.Read(pages[index]))
                {
                    if (!order.Contains(name))
                        order.Add(name);
                    best[index][name] = best[index].TryGetValue(name, out var known) ? known.Least(cost) : cost;
                }
            }
        }

        return [.. order.Select(name => (name, best.Sum(page => page.GetValueOrDefault(name).Milliseconds), best.Sum(page => (double)page.GetValueOrDefault(name).Bytes)))];
    }
}
