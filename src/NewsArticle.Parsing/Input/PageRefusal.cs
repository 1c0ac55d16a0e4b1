namespace NewsArticle.Parsing.Input;

/// <summary>The results of inputs that are not read at all.</summary>
internal static class PageRefusal
{
    public static ArticleResult TooLarge(Uri? url, ParseLimits limits) => new()
    {
        Outcome = ArticleOutcome.OverLimit,
        Url = url,
        Diagnostics = [new(DiagnosticCode.LimitReached, $"{nameof(limits.MaxInputSize)} is {limits.MaxInputSize}: the input is larger and was not read.") { Limit = nameof(limits.MaxInputSize) }],
    };

    /// <summary>The reading ended before there was an article.</summary>
    public static ArticleResult OverLimit(Uri? url, string limit, IEnumerable<Diagnostic> diagnostics) => new()
    {
        Outcome = ArticleOutcome.OverLimit,
        Url = url,
        Diagnostics = [.. diagnostics, Diagnostic.OfLimit(limit, "the article was not read.")],
    };

    public static ArticleResult Empty(Uri? url) => Refuse(ArticleOutcome.Unreadable, url, DiagnosticCode.EmptyInput, "The input holds no text.");

    public static ArticleResult NotText(Uri? url) => Refuse(ArticleOutcome.Unreadable, url, DiagnosticCode.NotText, "The bytes are no text of any known encoding.");

    private static ArticleResult Refuse(ArticleOutcome outcome, Uri? url, DiagnosticCode code, string message) =>
        new() { Outcome = outcome, Url = url, Diagnostics = [new(code, message)] };
}
