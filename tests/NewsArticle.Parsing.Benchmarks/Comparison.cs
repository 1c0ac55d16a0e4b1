using System.Diagnostics;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>Runs contenders against each other, a few pages each in turn, so that a slow moment of the machine meets all of them.</summary>
internal sealed class Comparison(IReadOnlyList<Page> pages, IReadOnlyList<Contender> contenders)
{
    private const int Block = 8;

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
            // Whoever reads after another finds the other's code and data in the caches, and not his own: each reads some pages in a row, as programs do. Which page
            // comes first in its block, and who takes the first turn, changes from round to round.
            for (var block = -(round % Block); block < pages.Count; block += Block)
            {
                for (var turn = 0; turn < contenders.Count; turn++)
                {
                    var place = (turn + round) % contenders.Count;
                    for (var index = Math.Max(0, block); index < Math.Min(pages.Count, block + Block); index++)
                        _samples[place].Measure(index, contenders[place].Read);
                }
            }
        }
    }
}
