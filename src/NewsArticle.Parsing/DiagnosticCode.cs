namespace NewsArticle.Parsing;

/// <summary>The kinds of <see cref="Diagnostic"/>.</summary>
public enum DiagnosticCode
{
    /// <summary>The input holds no text.</summary>
    EmptyInput,

    /// <summary>The bytes are no text of any known encoding.</summary>
    NotText,

    /// <summary>The page declares one encoding and is written in another; the bytes were believed.</summary>
    WrongCharset,

    /// <summary>A limit was reached, and something was not read; <see cref="Diagnostic.Limit"/> names it.</summary>
    LimitReached,

    /// <summary>More elements were open at once than <see cref="Input.ParseLimits.MaxDepth"/>: all text was read, without its deepest nesting.</summary>
    NestingFlattened,

    /// <summary>The page is no article; the message says why.</summary>
    NotArticle,

    /// <summary>The site's description found no body on the page: the generic extractor read it.</summary>
    FellBackToGeneric,

    /// <summary>The site's description no longer fits: no layout's sign is on the page, or the layout found no body, or not the one that the page has.</summary>
    LayoutDrift,

    /// <summary>A field that the site's description promises is missing.</summary>
    FieldMissing,

    /// <summary>A place that should hold one value holds several different ones; the first was taken.</summary>
    Ambiguous,

    /// <summary>A JSON-LD block was repaired before it could be read, or could not be read.</summary>
    BrokenJsonLd,

    /// <summary>The sources of a field contradict each other; the message names the loser.</summary>
    Contradiction,

    /// <summary>An adapter threw an exception and was passed over.</summary>
    AdapterFailed,
}
