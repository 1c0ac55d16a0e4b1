namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// What is worked out once for every letter that stands in nearly every text of a page: ASCII, Latin and the additional Latin of Vietnamese. Others are worked out
/// when asked for.
/// </summary>
internal sealed class LetterTable<T>
{
    private const int Latin = 0x250;
    private const int Additional = 0x1E00;
    private const int AdditionalEnd = 0x1F00;

    private readonly T[] _known = new T[Latin + AdditionalEnd - Additional];
    private readonly Func<char, T> _value;

    public LetterTable(Func<char, T> value)
    {
        _value = value;
        for (var index = 0; index < _known.Length; index++)
            _known[index] = value((char)(index < Latin ? index : index - Latin + Additional));
    }

    public T this[char c]
    {
        get
        {
            var known = _known;
            return c < Latin ? known[c]
                : c is >= (char)Additional and < (char)AdditionalEnd ? known[c - Additional + Latin]
                : _value(c);
        }
    }
}
