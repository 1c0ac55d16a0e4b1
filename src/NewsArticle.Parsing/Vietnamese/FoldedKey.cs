namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// The key under which two printings of one phrase meet: letters, digits and '+' only, lower case, the tone moved to the end of its word.
/// "Sức khoẻ &amp; Đời sống" and "SỨC KHỎE ĐỜI SỐNG" have one key; "Tiền Phong" (a paper) and "Tiến Phong" (a person) have two.
/// </summary>
internal static class FoldedKey
{
    /// <summary>Longer texts are never a phrase of a table.</summary>
    public const int MaxLength = 96;

    /// <summary>Writes the key; -1 when it does not fit, which for every caller means "not in the table".</summary>
    public static int Write(ReadOnlySpan<char> text, Span<char> key)
    {
        if (text.Length > 2 * MaxLength)
            return -1;

        var length = 0;
        var tone = 0;
        foreach (var c in text)
        {
            if (LetterMarks.TryRead(c, out var letter, out var own) || c == '+')
            {
                if (length >= key.Length)
                    return -1;

                key[length++] = letter;
                if (own != 0)
                    tone = own;
            }
            else if (!CloseWord(key, ref length, ref tone))
            {
                return -1;
            }
        }

        return CloseWord(key, ref length, ref tone) ? length : -1;
    }

    /// <summary>How the key writes a word's tone: outside letters and digits, so that no digit of a name can be taken for one.</summary>
    public static char ToneMark(int tone) => (char)('\u0001' + tone);

    /// <summary>Do two short phrases have one key?</summary>
    public static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        // Nearly all that are compared begin differently.
        if (First(a) != First(b))
            return false;

        Span<char> left = stackalloc char[MaxLength];
        Span<char> right = stackalloc char[MaxLength];
        var leftLength = Write(a, left);
        var rightLength = Write(b, right);
        return leftLength > 0 && rightLength > 0 && left[..leftLength].SequenceEqual(right[..rightLength]);
    }

    /// <summary>What the key begins with.</summary>
    private static char First(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (LetterMarks.TryRead(c, out var letter, out _) || c == '+')
                return letter;
        }

        return default;
    }

    /// <summary>Writes the tone of the word that ends here; false when it does not fit.</summary>
    private static bool CloseWord(Span<char> key, ref int length, ref int tone)
    {
        if (tone == 0)
            return true;
        if (length >= key.Length)
            return false;

        key[length++] = ToneMark(tone);
        tone = 0;
        return true;
    }
}
