namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>Trees that no page uses at the moment: at most one a processor, each of bounded size.</summary>
internal sealed class TreePool
{
    private readonly DirectTree?[] _trees = new DirectTree?[Environment.ProcessorCount];

    public static TreePool Shared { get; } = new();

    public DirectTree Rent()
    {
        foreach (ref var place in _trees.AsSpan())
        {
            if (place is not null && Interlocked.Exchange(ref place, null) is { } tree)
            {
                return tree;
            }
        }

        return new();
    }

    /// <summary>Takes back a tree that nobody holds any more; where there is no room it is left to the collector.</summary>
    public void Return(DirectTree tree)
    {
        foreach (ref var place in _trees.AsSpan())
        {
            if (place is null && Interlocked.CompareExchange(ref place, tree, null) is null)
            {
                return;
            }
        }
    }
}
