namespace NewsArticle.Parsing.Metadata;

/// <summary>The characters that stand between the tokens of a JSON text, in the wide sense of what CMSs leave there.</summary>
internal static class JsonChars
{
    public static bool IsBlank(char c) => c is ' ' or '\n' or '\r' or '\t' || IsOddBlank(c);

    /// <summary>Blank to the eye, refused by JSON: no-break and zero-width spaces, the byte order mark, NUL.</summary>
    public static bool IsOddBlank(char c) => c is '\0' or '\u200B' or '\u2060' or '\uFEFF' || (c is not (' ' or '\n' or '\r' or '\t') && char.IsWhiteSpace(c));

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && IsBlank(text[start])) start++;
        var end = text.Length;
        while (end > start && IsBlank(text[end - 1])) end--;
        return text[start..end];
    }

    public static int SkipBlank(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && IsBlank(text[from])) from++;
        return from;
    }
}
