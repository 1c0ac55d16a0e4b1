namespace NewsArticle.Parsing;

/// <summary>Something that the caller may want to know about how a page was read.</summary>
/// <param name="Code">What kind of thing, stable across versions.</param>
/// <param name="Message">One sentence in English, with the selector, key or limit concerned.</param>
/// <param name="Field">The field concerned as the JSON contract names it ("publishedAt"), or null.</param>
public sealed record Diagnostic(DiagnosticCode Code, string Message, string? Field = null)
{
    /// <summary>The limit that was reached, as <see cref="Input.ParseLimits"/> names it ("MaxNodes"); null where none was.</summary>
    public string? Limit { get; init; }

    /// <summary>The word of a limit that was reached.</summary>
    internal static Diagnostic OfLimit(string limit, string consequence) => new(DiagnosticCode.LimitReached, $"{limit} was reached: {consequence}") { Limit = limit };
}
