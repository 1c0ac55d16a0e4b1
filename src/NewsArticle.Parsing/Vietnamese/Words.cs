namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Walks over the words of a text (runs without white space) without making strings.</summary>
internal ref struct Words(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _end;

    public readonly Range Current => _start.._end;

    public readonly Words GetEnumerator() => this;

    public bool MoveNext()
    {
        _start = _end;
        while (_start < _text.Length && char.IsWhiteSpace(_text[_start]))
            _start++;

        _end = _start;
        while (_end < _text.Length && !char.IsWhiteSpace(_text[_end]))
            _end++;

        return _end > _start;
    }

    /// <summary>How many words there are, counting no further than <paramref name="most"/>.</summary>
    public static int Count(ReadOnlySpan<char> text, int most = int.MaxValue)
    {
        var count = 0;
        var words = new Words(text);
        while (count < most && words.MoveNext())
            count++;
        return count;
    }

    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text)
    {
        var words = new Words(text);
        return words.MoveNext() ? text[words.Current] : default;
    }

    /// <summary>Does the text begin with this word, any case, and does the word end there?</summary>
    public static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));
}
