using System.Buffers;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// The comparison key of a text: one page prints "minh hoạ" in the caption and "minh họa" in its alt, straight and curly quotes,
/// a hyphen here and a dash there, and means the same.
/// </summary>
internal static class Folder
{
    private const char Nothing = '\0';
    private const int Latin = 0x250;
    private const int Additional = 0x1E00;
    private const int AdditionalEnd = 0x1F00;

    // What stands in nearly every text of a page, worked out once; whole bodies are folded.
    private static readonly char[] Table = Build();

    public static string Fold(ReadOnlySpan<char> text)
    {
        if (Composer.IsNeeded(text))
            text = Cleaner.Clean(text);

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            return new string(buffer, 0, FoldInto(text, buffer));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    public static bool Same(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.SequenceEqual(b))
            return true;

        if (PlainDifference.IsSeen(a, b))
            return false;

        if (Composer.IsNeeded(a))
            a = Cleaner.Clean(a);

        if (Composer.IsNeeded(b))
            b = Cleaner.Clean(b);

        var buffer = ArrayPool<char>.Shared.Rent(a.Length + b.Length);
        try
        {
            var left = buffer.AsSpan(0, FoldInto(a, buffer));
            var rest = buffer.AsSpan(left.Length);
            return left.SequenceEqual(rest[..FoldInto(b, rest)]);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int FoldInto(ReadOnlySpan<char> text, Span<char> target)
    {
        var length = 0;
        var pending = false;
        var table = Table;
        foreach (var c in text)
        {
            var folded = c < Latin ? table[c]
                : c is >= (char)Additional and < (char)AdditionalEnd ? table[c - Additional + Latin]
                : FoldOne(c);
            if (folded == Nothing)
                continue;

            if (folded == ' ')
            {
                pending = length > 0;
                continue;
            }

            if (pending)
                target[length++] = ' ';

            pending = false;
            target[length++] = folded;
        }

        TonePlacement.Unify(target[..length]);
        return length;
    }

    private static char[] Build()
    {
        var table = new char[Latin + AdditionalEnd - Additional];
        for (var index = 0; index < table.Length; index++)
            table[index] = FoldOne((char)(index < Latin ? index : index - Latin + Additional));
        return table;
    }

    /// <summary>The folded letter, a blank for what parts words, <see cref="Nothing"/> for what is left out.</summary>
    // A mark that no letter took is an accident of typing, and would be taken by another letter when a key is folded again.
    private static char FoldOne(char c) =>
        Letters.IsInvisible(c) || c is >= '\u0300' and < '\u0370' ? Nothing
        : IsSeparator(c) ? ' '
        : Lower(c);

    private static bool IsSeparator(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') => false,
        // These change what is said: "5%" is not "5", "Q&A" is not "Q A".
        '%' or '&' or '@' or '#' => false,
        '|' or '`' or '\u00B4' or '<' or '>' or '^' or '~' or '\u25BA' or '\u25CF' => true,
        _ => char.IsWhiteSpace(c) || char.IsPunctuation(c) || Letters.IsDash(c),
    };

    private static char Lower(char c) => LowerCase.Of(c) switch
    {
        // Eth and the African d look like đ in print, and old fonts and OCR write them for it.
        '\u00F0' or '\u0256' => 'đ',
        var lower => lower,
    };
}
