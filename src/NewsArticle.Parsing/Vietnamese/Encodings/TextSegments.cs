namespace NewsArticle.Parsing.Vietnamese.Encodings;

/// <summary>The pieces of a page that are text, between its tags, or the lines of a text without markup. Only for pages in a legacy encoding, whose tree is not built yet.</summary>
internal ref struct TextSegments(ReadOnlySpan<char> text, bool isMarkup)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>Where the piece begins and ends.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Current => _text[Start..End];

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            if (isMarkup && SkipTag() is var behind && behind > _next)
            {
                _next = behind;
                continue;
            }

            Start = _next;
            var length = _text[(Start + 1)..].IndexOf(isMarkup ? '<' : '\n');
            End = _next = length < 0 ? _text.Length : Start + 1 + length;
            return true;
        }

        return false;
    }

    /// <summary>The place behind the tag, comment or script that begins here, or the place itself.</summary>
    private readonly int SkipTag()
    {
        var rest = _text[_next..];
        if (rest.Length < 2 || rest[0] != '<' || !(char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?'))
            return _next;

        var end = rest.StartsWith("<!--", StringComparison.Ordinal) ? Behind(rest, "-->")
            : rest.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? Behind(rest, "</script")
            : rest.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? Behind(rest, "</style")
            : Behind(rest, ">");
        return _next + end;
    }

    private static int Behind(ReadOnlySpan<char> rest, string end)
    {
        var at = rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? rest.Length : at + (end.Length > 3 ? 0 : end.Length);
    }
}
