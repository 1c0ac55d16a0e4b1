namespace NewsArticle.Parsing.Input;

/// <summary>
/// How much of an input is read before the library gives up. Each default lies far above what real pages need
/// (measured on several hundred news pages) and low enough that any input is answered in bounded time and memory.
/// Reaching one is an outcome (<see cref="ArticleOutcome.OverLimit"/>), never an exception.
/// </summary>
public sealed record ParseLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static ParseLimits Default { get; } = new();

    /// <summary>The largest input in bytes (in UTF-16 characters for a string). Default 8 MiB; the largest of several hundred real pages has 2.2 MB.</summary>
    public int MaxInputSize { get; init; } = 8 * 1024 * 1024;

    /// <summary>The most elements that may be open at once; start tags beyond it are dropped, their text stays. Default 512, as in browsers; real pages have at most 56.</summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>The most elements and text nodes in the page's tree. Default 200,000; real pages have at most some 4,100 elements.</summary>
    public int MaxNodes { get; init; } = 200_000;

    /// <summary>The most markup tokens (tags, text runs). Default 1,000,000; real pages have at most 12,005.</summary>
    public int MaxTokens { get; init; } = 1_000_000;

    /// <summary>The tree builder's work, counted as the open elements passed over by each tag. Default 20,000,000; real pages need at most some 1,300,000.</summary>
    public long MaxWork { get; init; } = 20_000_000;
}
