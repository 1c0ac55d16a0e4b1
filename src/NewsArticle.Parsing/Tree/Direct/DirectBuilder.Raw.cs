namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>Elements whose content is text until their end tag: script, style, title, textarea, iframe.</summary>
internal ref partial struct DirectBuilder
{
    private void ReadRaw(string name, bool isEscapable)
    {
        var end = FindEnd(name, _position, strict: true);
        if (end < 0)
        {
            GiveUp();
            return;
        }

        if (Decode(_position, end, inAttribute: false, out var text, isEscapable))
        {
            InsertUnread(text);
        }

        Close(end, name);
    }

    private void ReadScript()
    {
        // Inside "<!--" a script may hold "<script>" with an end tag of its own.
        var isComment = false;
        var from = _position;
        while (_text[from..].IndexOf('<') is var length and >= 0)
        {
            var at = from + length;
            from = at + 1;
            var after = _text[from..];
            if (after is ['/', ..] && IsNamed(after[1..], "script"))
            {
                InsertUnread(new(_position, at - _position));
                Close(at, "script");
                return;
            }

            isComment |= after.StartsWith("!--");
            if (isComment && after.StartsWith("script", StringComparison.OrdinalIgnoreCase))
            {
                break;
            }
        }

        GiveUp();
    }

    private void Close(int end, string name)
    {
        Pop();
        if (!ReadAttributes(end + 2 + name.Length))
        {
            _position = _text.Length;
        }

        _attributes.Begin();
        _tokens += 2;
    }

    private bool Decode(int from, int to, bool inAttribute, out TextRange text, bool isEscapable)
    {
        if (isEscapable)
        {
            return Decode(from, to, inAttribute, out text);
        }

        text = new(from, to - from);
        return true;
    }

    private static bool IsNamed(ReadOnlySpan<char> text, string name) =>
        text.Length > name.Length && text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (text[name.Length] is '>' or '/' || IsSpace(text[name.Length]));

    private static bool HasCapital(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterLower(character))
            {
                return char.IsAsciiLetterUpper(character);
            }
        }

        return false;
    }

    /// <summary>Where the end tag begins, or -1 where there is none or, if strict, where another end tag with capitals comes first: AngleSharp writes those small.</summary>
    private readonly int FindEnd(string name, int from, bool strict)
    {
        while (true)
        {
            var length = _text[from..].IndexOf("</");
            if (length < 0)
            {
                return -1;
            }

            var at = from + length;
            var after = _text[(at + 2)..];
            if (IsNamed(after, name))
            {
                return at;
            }

            if (strict && HasCapital(after))
            {
                return -1;
            }

            from = at + 2;
        }
    }
}
