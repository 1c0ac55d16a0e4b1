namespace NewsArticle.Parsing.Input;

/// <summary>Ends the reading of a page from wherever it is. It never leaves the library: the result names the limit.</summary>
#pragma warning disable CA1032, CA1064 // It is thrown in one place and caught in another; nobody else may make or see one.
internal sealed class LimitReachedException(string limit) : Exception($"{limit} was reached.")
{
    /// <summary>The name of the limit.</summary>
    public string Limit { get; } = limit;
}
#pragma warning restore CA1032, CA1064
