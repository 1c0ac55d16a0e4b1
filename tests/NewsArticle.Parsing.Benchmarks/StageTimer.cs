using System.Diagnostics;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>Reads one page and looks at the clock where each stage begins: the ticks of a wall clock, as asking for the thread's own time costs as much as a small stage.</summary>
internal sealed class StageTimer
{
    private readonly List<(string Name, long Ticks, long Bytes)> _begun = new(64);

    public static IEnumerable<(string Name, StageCost Cost)> Read(Page page)
    {
        var timer = new StageTimer();
        var work = new WorkMeter { StageBegins = timer.Begin };
        timer.Begin("entry");
        GC.KeepAlive(ArticleParser.Default.Parse(ArticleInput.FromBytes(page.Bytes, page.Url), work));
        timer.Begin("end");
        return timer._begun.Zip(timer._begun.Skip(1), Cost).GroupBy(stage => stage.Name, stage => stage.Cost, StringComparer.Ordinal)
            .Select(stage => (stage.Key, stage.Aggregate((one, other) => one.Plus(other))));
    }

    private void Begin(string stage) => _begun.Add((stage, Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread()));

    private static (string Name, StageCost Cost) Cost((string Name, long Ticks, long Bytes) begun, (string Name, long Ticks, long Bytes) next) =>
        (begun.Name, new(Stopwatch.GetElapsedTime(begun.Ticks, next.Ticks).TotalMilliseconds, next.Bytes - begun.Bytes));
}
