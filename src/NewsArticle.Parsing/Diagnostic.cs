namespace NewsArticle.Parsing;

/// <summary>Something that the caller may want to know about how a page was read.</summary>
/// <param name="Code">What kind of thing, stable across versions.</param>
/// <param name="Message">One sentence in English, with the selector, key or limit concerned.</param>
/// <param name="Field">The field concerned as the JSON contract names it ("publishedAt"), or null.</param>
public sealed record Diagnostic(DiagnosticCode Code, string Message, string? Field = null);
