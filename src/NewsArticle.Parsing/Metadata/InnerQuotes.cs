namespace NewsArticle.Parsing.Metadata;

/// <summary>
/// Decides whether a quote inside a JSON string ends it, by what follows: a quote that ends a string is followed by what the grammar asks for.
/// Looks ahead over one run of blanks and one key at most, so that a text full of quotes stays linear.
/// </summary>
internal static class InnerQuotes
{
    private const int LongestKey = 64;

    public static bool Ends(ReadOnlySpan<char> text, int afterQuote, char quote, bool isKey, bool inObject, bool inRoot)
    {
        var next = JsonChars.SkipBlank(text, afterQuote);
        if (next >= text.Length) return true;
        var c = text[next];
        if (isKey) return c == ':';

        switch (c)
        {
            case ',':
                next = JsonChars.SkipBlank(text, next + 1);
                if (next >= text.Length) return true;
                return inObject ? text[next] is '}' or '/' or ',' || IsKey(text, next) : StartsValue(text[next], quote);
            case '}' or ']' when inRoot:
                // Whatever follows the root is no part of it.
                return true;
            case '}' or ']':
                next = JsonChars.SkipBlank(text, next + 1);
                return next >= text.Length || text[next] is ',' or '}' or ']' or ';' or '<' or '-' or '/' or '{' or '[';
            case ';' or '<':
                return !inObject;
            case '/':
                return next + 1 < text.Length && text[next + 1] is '/' or '*';
            default:
                // The comma between two members was forgotten.
                return inObject && next > afterQuote && IsKey(text, next);
        }
    }

    private static bool StartsValue(char c, char quote) => c == quote || c is '"' or '{' or '[' or ']' or '-' or '/' || char.IsAsciiDigit(c);

    private static bool IsKey(ReadOnlySpan<char> text, int at)
    {
        var quote = text[at];
        if (quote is not ('"' or '\'')) return IsBareKey(text, at);
        var rest = text.Slice(at + 1, Math.Min(LongestKey, text.Length - at - 1));
        var end = rest.IndexOf(quote);
        // A key that the end of the text cuts off is one: else the string before it would swallow it.
        if (end < 0) return rest.Length < LongestKey;
        var colon = at + 1 + end + 1;
        // A key's colon stands close by; an unbounded look ahead would make a text of quotes and blanks quadratic.
        for (var limit = colon + LongestKey; colon < text.Length && colon < limit; colon++)
        {
            if (text[colon] == ':') return true;
            if (!JsonChars.IsBlank(text[colon])) return false;
        }

        return colon >= text.Length;
    }

    private static bool IsBareKey(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < LongestKey && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '@' or '$')) end++;
        return end > at && (end >= text.Length || text[end] == ':');
    }
}
