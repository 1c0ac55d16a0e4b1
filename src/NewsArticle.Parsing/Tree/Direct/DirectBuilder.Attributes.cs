using System.Buffers;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>The attributes of a tag.</summary>
internal ref partial struct DirectBuilder
{
    private const int MaxAttributes = 64;

    private static readonly SearchValues<char> UnquotedEnd = SearchValues.Create("\t\n\f >");

    private bool ReadAttributes(int at)
    {
        var text = _text;
        _attributes.Begin();
        _selfClosing = false;
        while (true)
        {
            while (at < text.Length && IsSpace(text[at]))
            {
                at++;
            }

            if (at >= text.Length)
            {
                _position = text.Length;
                return false;
            }

            if (text[at] == '>')
            {
                _position = at + 1;
                return true;
            }

            if (text[at] == '/')
            {
                while (at < text.Length && text[at] == '/')
                {
                    at++;
                }

                if (at < text.Length && text[at] == '>')
                {
                    _selfClosing = true;
                }

                continue;
            }

            if (!ReadAttribute(ref at))
            {
                _position = text.Length;
                return false;
            }
        }
    }

    /// <summary>Reads one attribute. False where the page ends inside it.</summary>
    private bool ReadAttribute(ref int at)
    {
        var text = _text;
        var start = at;
        // The first character belongs to the name whatever it is, even "=".
        at = TextScan.EndOfLetters(text, start + 1);
        while (at < text.Length && !EndsName(text[at]) && text[at] != '=')
        {
            at++;
        }

        if (at == text.Length)
        {
            return false;
        }

        TextRange name;
        if (char.IsAsciiLetterUpper(text[start]) || char.IsAsciiLetterUpper(text[at]))
        {
            while (at < text.Length && text[at] is not ('\t' or '\n' or '\f' or ' ' or '/' or '>' or '='))
            {
                at++;
            }

            name = LowerCase(text[start..at]);
        }
        else
        {
            name = new(start, at - start);
        }

        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        if (at >= text.Length)
        {
            return false;
        }

        TextRange value = default;
        if (text[at] == '=' && !ReadValue(ref at, out value))
        {
            return false;
        }

        Add(name, value);
        return true;
    }

    private bool ReadValue(ref int at, out TextRange value)
    {
        var text = _text;
        value = default;
        at++;
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        if (at >= text.Length)
        {
            return false;
        }

        var quote = text[at];
        if (quote is '"' or '\'')
        {
            var start = at + 1;
            at = TextScan.FirstOf(text, start, quote, '&');
            if (at < text.Length && text[at] == quote)
            {
                value = new(start, at++ - start);
                return true;
            }

            var length = text[at..].IndexOf(quote);
            if (length < 0)
            {
                return false;
            }

            DecodeReferences(start, at + length, inAttribute: true, out value);
            at += length + 1;
            return true;
        }

        if (quote == '>')
        {
            return true;
        }

        var end = text[at..].IndexOfAny(UnquotedEnd);
        if (end < 0)
        {
            return false;
        }

        Decode(at, at + end, inAttribute: true, out value);
        at += end;
        return true;
    }

    /// <summary>The first of several attributes with one name counts; a frame's srcdoc is a document in itself and is never read.</summary>
    private void Add(TextRange name, TextRange value)
    {
        // A tag of a million attributes is left to its end, and none of them compared with all before it.
        var span = _tree.Text[name];
        if (_gaveUp || _attributes.Has(span))
        {
            return;
        }

        _gaveUp |= _attributes.Current.Length >= Math.Min(MaxAttributes, _limits.MaxAttributesPerElement);
        if (!span.SequenceEqual("srcdoc"))
        {
            _attributes.Add(new(name, value), span);
        }
    }

    private readonly TextRange LowerCase(ReadOnlySpan<char> name)
    {
        var lower = _tree.Text.Reserve(name.Length);
        for (var index = 0; index < name.Length; index++)
        {
            lower[index] = char.IsAsciiLetterUpper(name[index]) ? (char)(name[index] | 0x20) : name[index];
        }

        return _tree.Text.Keep(name.Length);
    }
}
