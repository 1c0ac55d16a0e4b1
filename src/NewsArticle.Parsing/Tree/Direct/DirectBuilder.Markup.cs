using System.Runtime.CompilerServices;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>The tokenizer's part: from characters to tags, texts and what is passed over.</summary>
internal ref partial struct DirectBuilder
{
    /// <summary>AngleSharp lifts elements that are deeper; so many open ones no real page has.</summary>
    private const int MaxDepth = 500;
    private const int MaxName = 64;

    /// <summary>A run of text up to the next "&lt;"; a "&lt;" that begins no markup begins a run of its own.</summary>
    private void ReadText()
    {
        var text = _text;
        var from = _position;
        var end = TextScan.FirstOf(text, text[from] == '<' ? from + 1 : from, '<', '&');
        if (end == text.Length || text[end] == '<')
        {
            _position = end;
            Text(new(from, end - from));
            return;
        }

        var length = text[end..].IndexOf('<');
        _position = length < 0 ? text.Length : end + length;
        if (DecodeReferences(from, _position, inAttribute: false, out var decoded))
        {
            Text(decoded);
        }
    }

    private bool Decode(int from, int to, bool inAttribute, out TextRange text)
    {
        if (!_text[from..to].Contains('&'))
        {
            text = new(from, to - from);
            return true;
        }

        return DecodeReferences(from, to, inAttribute, out text);
    }

    private bool DecodeReferences(int from, int to, bool inAttribute, out TextRange text)
    {
        var known = CharacterReferences.TryDecode(_text[from..to], inAttribute, _tree.Text, out text);
        if (!known) GiveUp();
        return known;
    }

    private void ReadMarkup()
    {
        var next = _position + 1 < _text.Length ? _text[_position + 1] : '\0';
        if (char.IsAsciiLetter(next))
        {
            if (ReadTag(_position + 1))
            {
                StartTag();
            }
        }
        else if (next == '/')
        {
            ReadEndTag();
        }
        else if (next == '!')
        {
            ReadDeclaration();
        }
        else if (next == '?')
        {
            SkipPast('>', _position + 2);
        }
        else
        {
            ReadText();
        }
    }

    private void ReadEndTag()
    {
        if (EndsTop())
        {
            EndTag();
            return;
        }

        var next = _position + 2 < _text.Length ? _text[_position + 2] : '\0';
        if (char.IsAsciiLetter(next))
        {
            if (ReadTag(_position + 2))
            {
                _attributes.Begin();
                EndTag();
            }
        }
        else if (_position + 2 >= _text.Length)
        {
            _position = _text.Length;
            Text(new(_text.Length - 2, 2));
        }
        else
        {
            SkipPast('>', _position + 2);
            if (next == '>' && _position == _text.Length)
            {
                // "</>" is nothing, but at the end of the page AngleSharp's tokenizer makes an empty text of it.
                Text(default);
            }
        }
    }

    /// <summary>Reads an end tag if it is the one that nearly always comes: that of the element opened last, plainly written.</summary>
    private bool EndsTop()
    {
        if (_open.Count == 0 || _open.Top is not { Tag: not Tag.Other } top)
        {
            return false;
        }

        var start = _position + 2;
        var end = start + top.Name.Length;
        if (end >= _text.Length || _text[end] != '>' || !_text[start..end].SequenceEqual(top.Name))
        {
            return false;
        }

        (_tag, _name, _flags) = (top.Tag, top.Name, top.Flags);
        _attributes.Begin();
        _selfClosing = false;
        _position = end + 1;
        return true;
    }

    private void ReadDeclaration()
    {
        var rest = _text[(_position + 2)..];
        if (rest.StartsWith("--"))
        {
            _position += 4 + CommentLength(rest[2..]);
        }
        else if (rest.StartsWith("doctype", StringComparison.OrdinalIgnoreCase))
        {
            var end = rest.IndexOf('>');
            Doctype(rest[7..(end < 0 ? rest.Length : end)]);
            _position = end < 0 ? _text.Length : _position + 2 + end + 1;
        }
        else if (rest.StartsWith("[CDATA["))
        {
            // In foreign content it is text, elsewhere a comment.
            GiveUp();
        }
        else
        {
            SkipPast('>', _position + 2);
        }
    }

    /// <summary>How far a comment goes, its end included; its text begins where the span does.</summary>
    private static int CommentLength(ReadOnlySpan<char> text)
    {
        if (text is ['>', ..])
        {
            return 1;
        }

        if (text.StartsWith("->"))
        {
            return 2;
        }

        // One search for both ends: looking for each to the end of the page would be quadratic where only the other stands.
        for (var at = text.IndexOf("--"); at >= 0 && at + 2 < text.Length;)
        {
            if (text[at + 2] == '>')
            {
                return at + 3;
            }

            if (text[at + 2] == '!' && at + 3 < text.Length && text[at + 3] == '>')
            {
                return at + 4;
            }

            var next = text[at + 2] == '-' ? 0 : text[(at + 1)..].IndexOf("--");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return text.Length;
    }

    private void SkipPast(char end, int from)
    {
        var length = _text[from..].IndexOf(end);
        _position = length < 0 ? _text.Length : from + length + 1;
    }

    /// <summary>Reads a tag whose name begins here. False where the page ends inside it: then there is no tag.</summary>
    private bool ReadTag(int at)
    {
        var text = _text;
        var end = TextScan.EndOfLetters(text, at);
        while (end < text.Length && !EndsName(text[end]))
        {
            end++;
        }

        if (end == text.Length)
        {
            _position = end;
            return false;
        }

        var length = end - at;
        if (char.IsAsciiLetterUpper(text[end]))
        {
            ReadMixedName(at, ref length);
        }
        else
        {
            (_tag, _name, _flags) = TagTable.Instance.Html(text.Slice(at, length));
        }

        return ReadAttributes(at + length);
    }

    private void ReadMixedName(int at, ref int length)
    {
        Span<char> lower = stackalloc char[MaxName];
        length = 0;
        while (at + length < _text.Length && _text[at + length] is not ('\t' or '\n' or '\f' or ' ' or '/' or '>'))
        {
            if (length == MaxName)
            {
                GiveUp();
                return;
            }

            var letter = _text[at + length];
            lower[length++] = char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
        }

        (_tag, _name, _flags) = TagTable.Instance.Html(lower[..length]);
    }

    /// <summary>A capital ends the plain part of a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsName(char character) => character <= 'Z' && (character is '>' or ' ' or '\n' or '/' or '\t' or '\f' || char.IsAsciiLetterUpper(character));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSpace(char character) => character is ' ' or '\n' or '\t' or '\f';

    private readonly int LeadingSpace(TextRange text)
    {
        var length = _tree.Text[text].IndexOfAnyExcept(" \n\t\f\r");
        return length < 0 ? text.Length : length;
    }
}
