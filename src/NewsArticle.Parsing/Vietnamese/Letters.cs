namespace NewsArticle.Parsing.Vietnamese;

/// <summary>What a single character is to the rules, by Unicode and never by culture.</summary>
internal static class Letters
{
    /// <summary>White space of any kind: NBSP (plo), U+202F (Tuổi Trẻ's feed), U+3000, line breaks.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c);

    /// <summary>Characters that print nothing: zero-width marks in running text (plo, CafeF), direction marks, soft hyphens, control characters.</summary>
    public static bool IsInvisible(char c) => c switch
    {
        < '\u0020' => c is < '\t' or > '\r',
        < '\u007F' => false,
        <= '\u009F' => c != '\u0085',
        '\u00AD' or '\u180E' or '\uFEFF' or '\uFFFC' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u2069' => true,
        _ => false,
    };

    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';
}
