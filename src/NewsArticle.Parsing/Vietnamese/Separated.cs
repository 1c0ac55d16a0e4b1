namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Where a mark ends and the sentence begins.</summary>
internal static class Separated
{
    /// <summary>Skips blanks and one run of dashes, a colon or a bar from a place on; <paramref name="dashed"/> tells whether there was one.</summary>
    public static int SkipDash(ReadOnlySpan<char> text, int at, out bool dashed)
    {
        dashed = false;
        while (at < text.Length && (text[at] == ' ' || Letters.IsDash(text[at]) || text[at] is ':' or '|'))
        {
            dashed |= text[at] != ' ';
            at++;
        }

        return at;
    }

    /// <summary>Whether a sentence could begin here: a capital, a figure, or a quote.</summary>
    public static bool OpensSentence(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (char.IsUpper(text[0]) || char.IsAsciiDigit(text[0]) || text[0] is '"' or '\'' or '\u201C' or '\u2018' or '\u00AB' or '(');

    /// <summary>"VOV.VN", "Chinhphu.vn", "TinTheThao.com.vn".</summary>
    public static bool IsHostName(ReadOnlySpan<char> text)
    {
        if (!text.EndsWith(".vn", StringComparison.OrdinalIgnoreCase) && !text.EndsWith(".com", StringComparison.OrdinalIgnoreCase) &&
            !text.EndsWith(".net", StringComparison.OrdinalIgnoreCase))
            return false;

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
                return false;
        }

        return text.Length > 3;
    }
}
