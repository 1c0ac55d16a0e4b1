namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Small steps over a span; every one looks a bounded way ahead, so that scanning a long text stays linear.</summary>
internal static class Scan
{
    public static int Blanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;

        return at;
    }

    /// <summary>How many digits stand here, counting no further than <paramref name="most"/> + 1.</summary>
    public static int Digits(ReadOnlySpan<char> text, int at, int most)
    {
        var length = 0;
        while (length <= most && at + length < text.Length && char.IsAsciiDigit(text[at + length]))
            length++;

        return length;
    }

    /// <summary>Reads a number of <paramref name="least"/> to <paramref name="most"/> digits and moves behind it. A longer run of digits is no number of that kind.</summary>
    public static bool Number(ReadOnlySpan<char> text, ref int at, int least, int most, out int value)
    {
        value = 0;
        var length = Digits(text, at, most);
        if (length < least || length > most)
            return false;

        value = Value(text.Slice(at, length));
        at += length;
        return true;
    }

    public static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
            value = (value * 10) + (digit - '0');

        return value;
    }

    public static char At(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    /// <summary>Whether a whole word stands here, in any case.</summary>
    public static bool Word(ReadOnlySpan<char> text, int at, string word) =>
        at <= text.Length && text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(At(text, at + word.Length));

    /// <summary>The length of the longest of the words that stands here whole, or 0.</summary>
    public static int AnyWord(ReadOnlySpan<char> text, int at, WordList words)
    {
        var best = 0;
        foreach (var word in words.Beginning(At(text, at)))
        {
            if (word.Length > best && Word(text, at, word))
                best = word.Length;
        }

        return best;
    }

    /// <summary>The length of the longest of the words that ends here whole, or 0.</summary>
    public static int AnyWordBefore(ReadOnlySpan<char> text, int end, WordList words)
    {
        var best = 0;
        foreach (var word in words.Ending(At(text, end - 1)))
        {
            if (word.Length > best && text[..end].EndsWith(word, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(At(text, end - word.Length - 1)))
                best = word.Length;
        }

        return best;
    }
}
