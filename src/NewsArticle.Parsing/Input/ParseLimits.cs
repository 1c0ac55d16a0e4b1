namespace NewsArticle.Parsing.Input;

/// <summary>
/// How much of an input is read before the library gives up. Each default lies far above what real pages need (the figures are the largest of several
/// hundred news pages) and low enough that any input is answered in bounded time and memory. Reaching one is an outcome
/// (<see cref="ArticleOutcome.OverLimit"/>) with a diagnostic whose <see cref="Diagnostic.Limit"/> is the name of the property, never an exception; what was
/// read until then is kept where it is true.
/// </summary>
public sealed record ParseLimits
{
    /// <summary>The limits used where none are given.</summary>
    public static ParseLimits Default { get; } = new();

    /// <summary>The largest input in bytes (in UTF-16 characters for a string). Default 8 MiB; the largest of several hundred real pages has 2.2 MB. A larger one is not read at all.</summary>
    public int MaxInputSize { get; init; } = 8 * 1024 * 1024;

    /// <summary>The most elements that may be open at once; start tags beyond it are dropped, their text stays. Default 512, as in browsers; real pages have at most 56.</summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>The most elements and text nodes in the page's tree, or lines of plain text; the rest is not read. Default 200,000; real pages have at most some 4,100 elements.</summary>
    public int MaxNodes { get; init; } = 200_000;

    /// <summary>The most markup tokens (tags, text runs); the rest is not read. Default 1,000,000; real pages have at most 12,005.</summary>
    public int MaxTokens { get; init; } = 1_000_000;

    /// <summary>The most attributes of one element; an element with more ends the page. Default 512; real pages have at most 53.</summary>
    public int MaxAttributesPerElement { get; init; } = 512;

    /// <summary>The most attributes of all elements together; the rest of the page is not read. Default 200,000; real pages have some 3,600.</summary>
    public int MaxAttributes { get; init; } = 200_000;

    /// <summary>The tree builder's work, counted as the open elements passed over by each tag; the rest of the page is not read. Default 20,000,000; real pages need at most some 1,300,000.</summary>
    public long MaxWork { get; init; } = 20_000_000;

    /// <summary>
    /// The work of reading the finished tree, counted in nodes passed, selectors tried and characters read; whatever is not read by then is left out, and there is no article where
    /// that is the body. Default 50,000,000; real pages need about as much as they have bytes, and at most some 2,500,000.
    /// </summary>
    public long MaxReadingWork { get; init; } = 50_000_000;

    /// <summary>The most JSON-LD scripts that are read. Default 64; real pages have at most 5.</summary>
    public int MaxJsonLdBlocks { get; init; } = 64;

    /// <summary>The most characters of one JSON-LD script; a longer one is left out. Default 1 MiB; real pages have some 10,000.</summary>
    public int MaxJsonLdSize { get; init; } = 1024 * 1024;

    /// <summary>The most arrays and objects inside each other in one JSON-LD script; a deeper one is left out. Default and maximum 64, which is where the framework's reader stops too.</summary>
    public int MaxJsonLdDepth { get; init; } = 64;

    /// <summary>The most JSON values of all JSON-LD scripts together. Default 50,000; real pages have a few hundred.</summary>
    public int MaxJsonLdValues { get; init; } = 50_000;

    /// <summary>The most blocks of a body; it ends there. Default 10,000; the longest live reports have some hundreds.</summary>
    public int MaxBlocks { get; init; } = 10_000;

    /// <summary>The most characters of a body; it ends before the block that is too much. Default 2,000,000; the whole JSON of real pages has at most some 38,000.</summary>
    public int MaxTextLength { get; init; } = 2_000_000;

    /// <summary>The most pictures of a body; it ends there. Default 2,000; real picture stories have at most some hundred.</summary>
    public int MaxImages { get; init; } = 2_000;

    /// <summary>The most related items; those beyond are left out. Default 1,000; real pages have at most some fifty.</summary>
    public int MaxRelatedItems { get; init; } = 1_000;

    /// <summary>
    /// How long one page may take by the clock of <see cref="ArticleParserOptions.TimeProvider"/>; without one nothing is timed and no clock is read. Default 2 seconds. The work limits bound the
    /// time of every page already: this is for those who must answer by then on a machine that is busy.
    /// </summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(2);
}
