namespace NewsArticle.Parsing.Vietnamese.Encodings;

/// <summary>One word of a text as an encoding reads it; the buffer is the caller's and used again for each word.</summary>
internal ref struct LegacyWord(Span<char> buffer)
{
    private readonly Span<char> _buffer = buffer;
    private int _length;

    /// <summary>Where the word begins and ends in the source.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Whether it is written with more than letters of ASCII.</summary>
    public bool IsTelling { get; private set; }

    /// <summary>Whether reading changed anything.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Whether a letter in it is none of the encoding's, or it is longer than any word.</summary>
    public bool IsForeign { get; private set; }

    public readonly ReadOnlySpan<char> Letters => _buffer[.._length];

    /// <summary>Reads the next word from a place on. False where there is none.</summary>
    public bool Next(ReadOnlySpan<char> text, int at, LegacyEncoding? encoding)
    {
        _length = 0;
        IsTelling = IsChanged = IsForeign = false;
        Start = at;
        while (at < text.Length)
        {
            var c = text[at];
            var letter = c;
            var taken = encoding is null ? 0 : encoding.Read(text, at, out letter);
            var known = taken > 0;
            if (!known)
                (letter, taken) = (c, 1);

            if (!char.IsLetter(letter) && !Composer.IsMark(letter) && !(encoding is null && IsLetterOfOtherFonts(letter)))
            {
                if (_length > 0)
                    break;

                at += taken;
                Start = at;
                continue;
            }

            IsChanged |= known && (taken > 1 || letter != c);
            IsForeign |= (!known && c > '\u007F' && encoding is not null) || _length == _buffer.Length;
            IsTelling |= encoding is { IsAscii: true } ? IsTellingAscii(text.Slice(at, taken)) : text.Slice(at, taken).ContainsAnyExceptInRange('\0', '\u007F');
            if (_length < _buffer.Length)
                _buffer[_length++] = letter;

            at += taken;
        }

        End = at;
        return _length > 0;
    }

    /// <summary>Whether it is one syllable of Vietnamese.</summary>
    public readonly bool IsSyllable()
    {
        if (IsForeign || _length < 2)
            return false;

        if (Composer.IsNeeded(Letters))
            return Syllables.IsSyllable(Composer.Compose(Letters.ToString()));

        if (Letters[^1] is not ('k' or 'K'))
            return Syllables.IsSyllable(Letters);

        // Names of the Highlands end in a letter that no other syllable ends in: Đắk Lắk.
        Span<char> ended = stackalloc char[_length];
        Letters.CopyTo(ended);
        ended[^1] = 'c';
        return Syllables.IsSyllable(ended);
    }

    // "s§m", "l®i": in the middle of words these are no signs. Quotes and the middle dot stand beside words in any text.
    private static bool IsLetterOfOtherFonts(char c) =>
        c is (>= '\u00A1' and <= '\u00BF' and not ('\u00AB' or '\u00BB' or '\u00B7')) or '\u00D7' or '\u00F7' or '\u2020' or '\u2021' or '\u2030' or '\u2039' or '\u203A';

    private static bool IsTellingAscii(ReadOnlySpan<char> source) =>
        source.Length > 1 && (source[0] is 'd' or 'D' || ViqrEncoding.IsTelling(source[1]) || (source.Length > 2 && ViqrEncoding.IsTelling(source[2])));
}
