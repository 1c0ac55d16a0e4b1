namespace NewsArticle.Parsing;

/// <summary>How <see cref="ArticleParser.ParseManyAsync(IAsyncEnumerable{ArticleInput}, BatchOptions?, CancellationToken)"/> goes through its inputs. Immutable; a changed copy is made with <c>with</c>.</summary>
public sealed record BatchOptions
{
    private const int PendingPerWorker = 8;

    private readonly int _workers = Environment.ProcessorCount;
    private readonly int? _pending;

    /// <summary>The options used where none are given.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>How many pages are read at the same time, at least 1. Default: one for each processor that the process may use.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get => _workers;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _workers = value;
        }
    }

    /// <summary>
    /// How many inputs may be taken from the source before their results are taken by the caller, at least 1: what bounds the memory of a run however long it is.
    /// Default: eight for each page that is read at the same time, so that a large page does not hold up those behind it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxPending
    {
        get => _pending ?? (int)Math.Min((long)_workers * PendingPerWorker, int.MaxValue);
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _pending = value;
        }
    }

    /// <summary>Whether results come in the order of their inputs (the default), or each as soon as it is there.</summary>
    public bool Ordered { get; init; } = true;
}
