using NewsArticle.Parsing.Adapters;

namespace NewsArticle.Parsing.Tests.Batch;

/// <summary>Holds up the reading of one page until it is told to let go, and counts how many pages are read at the same time.</summary>
internal sealed class GateAdapter(string? held) : SiteAdapter, IDisposable
{
    private readonly ManualResetEventSlim _open = new();
    private int _inside;
    private int _most;

    public override string Name => "hothu.example";

    public int MostAtOnce => _most;

    public void Open() => _open.Set();

    public override bool OwnsHost(string host) => host == Name;

    public override string? Locate(PageContext page, ArticleMap map)
    {
        InterlockedMax(Interlocked.Increment(ref _inside));
        if (held is null || page.Url!.AbsolutePath == held)
        {
            _open.Wait(TimeSpan.FromSeconds(30)).Should().BeTrue("the test lets go of every page it holds");
        }

        Interlocked.Decrement(ref _inside);
        return null;
    }

    public void Dispose() => _open.Dispose();

    private void InterlockedMax(int value)
    {
        for (var seen = _most; value > seen; seen = _most)
        {
            Interlocked.CompareExchange(ref _most, value, seen);
        }
    }
}
