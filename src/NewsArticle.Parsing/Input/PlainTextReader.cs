namespace NewsArticle.Parsing.Input;

/// <summary>Reads a page that was rendered to plain text.</summary>
internal static class PlainTextReader
{
    public static ArticleResult Read(ReadOnlySpan<char> text, Uri? url, ArticleParserOptions options, List<Diagnostic> diagnostics) => PageRefusal.Empty(url);
}
