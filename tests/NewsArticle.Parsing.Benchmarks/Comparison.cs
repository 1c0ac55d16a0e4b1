using System.Diagnostics;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>Runs contenders against each other page by page, so that a slow moment of the machine meets all of them.</summary>
internal sealed class Comparison(IReadOnlyList<Page> pages, IReadOnlyList<Contender> contenders)
{
    private readonly Samples[] _samples = [.. contenders.Select(_ => new Samples(pages))];

    public Samples this[Contender contender] => _samples[contenders.ToList().IndexOf(contender)];

    public bool Has(Contender contender) => contenders.Contains(contender);

    public Comparison Run(TimeSpan warmUp, TimeSpan measured)
    {
        Rounds(warmUp);
        Array.ForEach(_samples, samples => samples.Clear());
        GC.Collect();
        Rounds(measured);
        return this;
    }

    private void Rounds(TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        for (var round = 0; round < 3 || Stopwatch.GetElapsedTime(start) < time; round++)
        {
            for (var index = 0; index < pages.Count; index++)
            {
                // Whoever comes second finds the page in the cache: the turns rotate.
                for (var turn = 0; turn < contenders.Count; turn++)
                {
                    var place = (turn + round) % contenders.Count;
                    _samples[place].Measure(index, contenders[place].Read);
                }
            }
        }
    }
}
