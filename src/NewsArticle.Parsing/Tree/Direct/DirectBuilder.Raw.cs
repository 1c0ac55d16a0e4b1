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
            InsertText(text);
        }

        Close(end, name);
    }

    private void ReadScript()
    {
        var end = FindEnd("script", _position, strict: false);
        // Inside "<!--" a script may hold "<script>" with an end tag of its own.
        if (end < 0 || (_text[_position..end].IndexOf("<!--") is var comment and >= 0 && _text[(_position + comment)..end].Contains("<script", StringComparison.OrdinalIgnoreCase)))
        {
            GiveUp();
            return;
        }

        InsertText(_html[_position..end]);
        Close(end, "script");
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

    private bool Decode(int from, int to, bool inAttribute, out ReadOnlyMemory<char> text, bool isEscapable)
    {
        if (isEscapable)
        {
            return Decode(from, to, inAttribute, out text);
        }

        text = _html[from..to];
        return true;
    }

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
            if (after.Length > name.Length && after.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (after[name.Length] is '>' or '/' || IsSpace(after[name.Length])))
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
