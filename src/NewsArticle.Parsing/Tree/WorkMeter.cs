using NewsArticle.Parsing.Input;

namespace NewsArticle.Parsing.Tree;

/// <summary>
/// Counts what reading one page costs, so that "twice the page, twice the work" can be told without a clock, and ends the reading where it costs too much.
/// Every loop whose length depends on the page adds what it walked in one sum, when it begins or ends; nothing is counted node by node. The token, and the
/// clock where there is one, are looked at each time that so much more has been done. One a page, not thread-safe.
/// </summary>
/// <param name="limits">How much may be done.</param>
/// <param name="clock">The caller's clock, or null: then no clock is read.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class WorkMeter(ParseLimits limits, TimeProvider? clock = null, CancellationToken cancellationToken = default)
{
    /// <summary>A millisecond's work or two.</summary>
    private const int Interval = 100_000;

    private readonly long _started = clock?.GetTimestamp() ?? 0;
    private long _left = Math.Min(Interval, limits.MaxReadingWork);

    /// <summary>A meter that only counts.</summary>
    public WorkMeter()
        : this(ParseLimits.Default with { MaxReadingWork = long.MaxValue })
    {
    }

    /// <summary>Told when a stage of the reading begins, for whoever times them; null where nobody does.</summary>
    public Action<string>? StageBegins { get; init; }

    /// <summary>What the tree builders did: for each token the elements that are open, and eight times those that are to be opened again.</summary>
    public long Building { get; private set; }

    /// <summary>Nodes of the finished tree that walks came by: subtrees walked, ancestors climbed, children and siblings passed.</summary>
    public long Nodes { get; private set; }

    /// <summary>Selectors tried on elements, and other comparisons with each of a list.</summary>
    public long Selectors { get; private set; }

    /// <summary>Characters handed to the rules for text.</summary>
    public long Characters { get; private set; }

    /// <summary>All that is done once the tree stands.</summary>
    public long Reading => Nodes + Selectors + Characters;

    public void Begin(string stage) => StageBegins?.Invoke(stage);

    public void Build(long steps) => Building += steps;

    public void Walk(int nodes)
    {
        Nodes += nodes;
        Spend(nodes);
    }

    public void Try(int selectors)
    {
        Selectors += selectors;
        Spend(selectors);
    }

    public void Read(int characters)
    {
        Characters += characters;
        Spend(characters);
    }

    /// <summary>Looks at the token and at the clock.</summary>
    /// <exception cref="OperationCanceledException">The caller has had enough.</exception>
    /// <exception cref="LimitReachedException">Too much time has passed.</exception>
    public void Check()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (clock is not null && clock.GetElapsedTime(_started) > limits.MaxTime)
        {
            throw new LimitReachedException(nameof(ParseLimits.MaxTime));
        }
    }

    private void Spend(int work)
    {
        _left -= work;
        if (_left < 0)
        {
            Refill();
        }
    }

    private void Refill()
    {
        Check();
        if (Reading > limits.MaxReadingWork)
        {
            throw new LimitReachedException(nameof(ParseLimits.MaxReadingWork));
        }

        _left = Math.Min(Interval, limits.MaxReadingWork - Reading);
    }
}
