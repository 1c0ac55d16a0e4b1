namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// Tells two texts apart at the first letters in which their keys must differ: most of the texts that a page compares begin differently,
/// and for those no key is made.
/// </summary>
internal static class PlainDifference
{
    private const char Nothing = '\0';

    /// <summary>True only where <see cref="Folder.Same"/> would say no; false says nothing.</summary>
    public static bool IsSeen(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (left, right) = (0, 0);
        while (true)
        {
            var (one, other) = (Next(a, ref left), Next(b, ref right));
            if (one == Nothing || other == Nothing)
                return false;

            if (one != other)
                return true;
        }
    }

    /// <summary>
    /// The next letter or digit, small and without its tone, which two spellings place differently. Nothing where the text ends, or holds what
    /// this loop does not know: another letter may fold into it, or a mark may change the letter before it.
    /// </summary>
    private static char Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length)
        {
            var c = text[at++];
            if (char.IsAsciiLetterOrDigit(c) || IsLetter(c))
                return at == text.Length || IsPlain(text[at]) ? LetterMarks.WithoutTone(c, out _) : Nothing;

            if (c is not (' ' or ',' or '.' or ':' or '-' or '(' or ')' or '/' or '"' or '\''))
                return Nothing;
        }

        return Nothing;
    }

    private static bool IsPlain(char c) => c is (>= ' ' and <= '~') || IsLetter(c);

    /// <summary>A letter of Vietnamese or its neighbours in the tables, but for eth, which folds into another.</summary>
    private static bool IsLetter(char c) => c is (>= '\u00C0' and <= '\u01B0' and not ('\u00D0' or '\u00D7' or '\u00F0' or '\u00F7')) or (>= '\u1EA0' and <= '\u1EF9');
}
