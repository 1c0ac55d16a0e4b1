namespace NewsArticle.Parsing.Benchmarks;

/// <summary>The times and allocations of one contender over all pages.</summary>
internal sealed class Samples(IReadOnlyList<Page> pages)
{
    private readonly List<double>[] _times = [.. pages.Select(_ => new List<double>())];
    private readonly long[] _bytes = new long[pages.Count];

    /// <summary>The sum of each page's fastest reading: what the machine's other work disturbed falls out.</summary>
    public double Minimum => _times.Sum(times => times.Min());

    /// <summary>The sum of each page's middle reading, collections included.</summary>
    public double Median => _times.Sum(times => times.Order().ElementAt(times.Count / 2));

    /// <summary>Allocated bytes a page: the last round, when tables are filled and pools are warm.</summary>
    public double BytesPerPage => _bytes.Average();

    /// <summary>The time for one page.</summary>
    public double MinimumOf(int index) => _times[index].Min();

    /// <summary>The bytes that one page allocates.</summary>
    public long BytesOf(int index) => _bytes[index];

    public int Rounds => _times[0].Count;

    public void Measure(int index, Func<Page, object?> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadClock.Milliseconds;
        GC.KeepAlive(read(pages[index]));
        _times[index].Add(ThreadClock.Milliseconds - start);
        _bytes[index] = GC.GetAllocatedBytesForCurrentThread() - before;
    }

    public void Clear() => Array.ForEach(_times, times => times.Clear());
}
