namespace NewsArticle.Parsing.Vietnamese;

/// <summary>A fixed set of phrases, asked by span: no string is made for a question. Immutable after construction.</summary>
internal sealed class PhraseTable
{
    private readonly string[] _keys;
    private readonly int[] _values;

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
    }

    public bool Contains(ReadOnlySpan<char> text) => Find(text) >= 0;

    /// <summary>The index of the entry that has this phrase, or -1.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[FoldedKey.MaxLength];
        var length = FoldedKey.Write(text, buffer);
        if (length <= 0)
            return -1;

        return Search(buffer[..length]);
    }

    private int Search(ReadOnlySpan<char> key)
    {
        var low = 0;
        var high = _keys.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = key.SequenceCompareTo(_keys[middle]);
            if (order == 0)
                return _values[middle];
            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return -1;
    }

    /// <summary>
    /// The longest phrase that starts the text and ends at the end of a word, within <paramref name="maxWords"/> words:
    /// its length in the text, 0 for none.
    /// </summary>
    public int LongestStart(ReadOnlySpan<char> text, int maxWords, out int value)
    {
        value = -1;
        var best = 0;
        var at = 0;
        for (var words = 0; words < maxWords && at < text.Length; words++)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
                at++;
            if (at == text.Length)
                break;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '+'))
                at++;

            var found = at <= 2 * FoldedKey.MaxLength ? Find(text[..at]) : -1;
            if (found >= 0)
            {
                best = at;
                value = found;
            }
        }

        return best;
    }

    /// <summary>Does the text begin with one of the phrases?</summary>
    public bool Starts(ReadOnlySpan<char> text, int maxWords = 5) => LongestStart(text, maxWords, out _) > 0;
}
