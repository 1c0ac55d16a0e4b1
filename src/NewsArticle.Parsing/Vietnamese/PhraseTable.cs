namespace NewsArticle.Parsing.Vietnamese;

/// <summary>A fixed set of phrases, asked by span: no string is made for a question. Immutable after construction.</summary>
internal sealed class PhraseTable
{
    private readonly string[] _keys;
    private readonly int[] _values;

    /// <summary>With which two letters any phrase begins, by a hash: most words of a text begin with none of these pairs, and no key is written for them.</summary>
    private readonly ulong[] _starts = new ulong[64];

    /// <param name="phrases">Phrases with '|' between them; each string of the list is one entry, its index the value.</param>
    public PhraseTable(params ReadOnlySpan<string> phrases)
    {
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Span<char> buffer = stackalloc char[FoldedKey.MaxLength];
        for (var i = 0; i < phrases.Length; i++)
        {
            foreach (var phrase in phrases[i].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var length = FoldedKey.Write(phrase, buffer);
                if (length > 0)
                    found.TryAdd(new string(buffer[..length]), i);
            }
        }

        _keys = [.. found.Keys];
        _values = [.. found.Values];
        foreach (var key in _keys)
        {
            if (key.Length > 1)
                _starts[Start(key[0], key[1]) >> 6] |= 1UL << (Start(key[0], key[1]) & 63);
        }
    }

    public bool Contains(ReadOnlySpan<char> text) => Find(text) >= 0;

    /// <summary>The index of the entry that has this phrase, or -1.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        if (!MayStart(text))
            return -1;

        Span<char> buffer = stackalloc char[FoldedKey.MaxLength];
        var length = FoldedKey.Write(text, buffer);
        if (length <= 0)
            return -1;

        var at = FirstFrom(buffer[..length]);
        return Is(at, buffer[..length]) ? _values[at] : -1;
    }

    /// <summary>
    /// The longest phrase that starts the text and ends at the end of a word, within <paramref name="maxWords"/> words:
    /// its length in the text, 0 for none.
    /// </summary>
    public int LongestStart(ReadOnlySpan<char> text, int maxWords, out int value)
    {
        value = -1;
        var best = 0;
        if (!MayStart(text))
            return best;

        var at = 0;
        var length = 0;
        var tone = 0;
        Span<char> key = stackalloc char[FoldedKey.MaxLength];
        for (var words = 0; words < maxWords && at < text.Length; words++)
        {
            var start = at;
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
                at++;
            if (at == text.Length)
                break;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '+'))
                at++;

            if (at > 2 * FoldedKey.MaxLength || !FoldedKey.Append(text[start..at], key, ref length, ref tone) || !FoldedKey.CloseWord(key, ref length, ref tone))
                break;

            var first = FirstFrom(key[..length]);
            if (Is(first, key[..length]))
            {
                best = at;
                value = _values[first];
            }
            else if (first == _keys.Length || !_keys[first].AsSpan().StartsWith(key[..length]))
            {
                // Nearly every text ends here, at its first word: no phrase goes on like this.
                break;
            }
        }

        return best;
    }

    /// <summary>Does the text begin with one of the phrases?</summary>
    public bool Starts(ReadOnlySpan<char> text, int maxWords = 5) => LongestStart(text, maxWords, out _) > 0;

    /// <summary>False where no phrase begins with the text's first two letters; a word of one letter is not judged.</summary>
    private bool MayStart(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && !char.IsLetterOrDigit(text[at]) && text[at] != '+')
            at++;
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]))
            return at < text.Length;

        var start = Start(LetterMarks.WithoutTone(text[at], out _), LetterMarks.WithoutTone(text[at + 1], out _));
        return (_starts[start >> 6] & (1UL << (start & 63))) != 0;
    }

    private static int Start(char first, char second) => ((first * 61) ^ second) & 0xFFF;

    private bool Is(int index, ReadOnlySpan<char> key) => index < _keys.Length && key.SequenceEqual(_keys[index]);

    /// <summary>The index of the first key that is not before this one; a key that goes on from it would stand there too.</summary>
    private int FirstFrom(ReadOnlySpan<char> key)
    {
        var low = 0;
        var high = _keys.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (key.SequenceCompareTo(_keys[middle]) > 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
