namespace NewsArticle.Parsing.Vietnamese.Encodings;

/// <summary>
/// The capitals that TCVN3 leaves to its fonts. "§¶NG" was set in one that shows the second letter as a capital: the letters of ASCII around it tell.
/// A word with only one of them ("Hµ", "Sè") is of the kind of its neighbours. A capital with a tone at the head of a small word cannot be known.
/// </summary>
internal ref struct FontCapitals
{
    private Kind _before;

    private enum Kind
    {
        Unknown,
        Small,
        Capital,
    }

    /// <summary>Whether the next word of a text is one of capitals, given how it is written and what follows.</summary>
    public bool Next(ReadOnlySpan<char> word, ReadOnlySpan<char> behind)
    {
        var kind = Of(word);
        if (kind == Kind.Unknown)
        {
            var after = Of(NextWord(behind));
            kind = _before != Kind.Small && after != Kind.Small && (_before == Kind.Capital || after == Kind.Capital) ? Kind.Capital : Kind.Unknown;
        }

        _before = kind;
        return kind == Kind.Capital;
    }

    private static Kind Of(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiLetterLower(c))
                return Kind.Small;

            capitals += char.IsAsciiLetterUpper(c) || c is >= '\u00A1' and <= '\u00A7' ? 1 : 0;
        }

        return capitals > 1 ? Kind.Capital : Kind.Unknown;
    }

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text)
    {
        const int window = 24;
        text = text[..Math.Min(text.Length, window)].TrimStart(" ,-–\u00A0");
        var end = text.IndexOfAny(' ', ',', '.');
        return end < 0 ? text : text[..end];
    }
}
