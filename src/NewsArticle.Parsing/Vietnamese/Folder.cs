using System.Buffers;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// The comparison key of a text: one page prints "minh hoạ" in the caption and "minh họa" in its alt, straight and curly quotes,
/// a hyphen here and a dash there, and means the same.
/// </summary>
internal static class Folder
{
    private const char Nothing = '\0';
    private const int OpeningLength = 20;
    private const int MaxLonger = 16;
    private const int MaxMarks = 256;

    // What stands in nearly every text of a page, worked out once; whole bodies are folded.
    private static readonly LetterTable<Folded> Table = new(FoldOne);

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

        // What differs so much in length is never the same text, and folding a page of letters for each short line of another would be quadratic.
        if (Math.Abs(a.Length - b.Length) > (MaxLonger * Math.Min(a.Length, b.Length)) + MaxMarks)
            return false;

        if (Composer.IsNeeded(a))
            a = Cleaner.Clean(a);

        if (Composer.IsNeeded(b))
            b = Cleaner.Clean(b);

        // Nearly all that is compared differs in its first letters.
        if (!HaveSameLetters(a, b))
            return false;

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

    /// <summary>A number that texts with one key have in common, from their first letters alone: it tells which need no key.</summary>
    public static ulong Opening(ReadOnlySpan<char> text)
    {
        if (Composer.IsNeeded(text))
            text = Cleaner.Clean(text);

        var hash = 14695981039346656037UL;
        var count = 0;
        for (var at = 0; NextLetter(text, ref at) is not Nothing and var letter && count < OpeningLength; count++)
            hash = (hash ^ letter) * 1099511628211UL;
        return hash;
    }

    /// <summary>Whether the keys would be one but for the places of their tones and blanks.</summary>
    private static bool HaveSameLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int left = 0, right = 0;
        while (true)
        {
            var letter = NextLetter(a, ref left);
            if (letter != NextLetter(b, ref right))
                return false;
            if (letter == Nothing)
                return true;
        }
    }

    private static char NextLetter(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length)
        {
            var letter = Table[text[at++]].WithoutTone;
            if (letter is not (Nothing or ' '))
                return letter;
        }

        return Nothing;
    }

    private static int FoldInto(ReadOnlySpan<char> text, Span<char> target)
    {
        var length = 0;
        var pending = false;
        var before = TonePlacement.Part.None;
        var pair = 0;
        foreach (var c in text)
        {
            var folded = Table[c];
            if (folded.Letter == Nothing)
                continue;

            if (folded.Letter == ' ')
            {
                pending = length > 0;
                continue;
            }

            // Whether a syllable is closed shows at what comes next.
            if (pair > 0)
                TonePlacement.Unify(target, pair, closed: !pending && char.IsLetter(folded.Letter));

            if (pending)
            {
                target[length++] = ' ';
                before = TonePlacement.Part.None;
            }

            pending = false;
            pair = TonePlacement.IsPair(before, folded.Part) ? length : 0;
            before = folded.Part;
            target[length++] = folded.Letter;
        }

        if (pair > 0)
            TonePlacement.Unify(target, pair, closed: false);
        return length;
    }

    /// <summary>The folded letter, a blank for what parts words, <see cref="Nothing"/> for what is left out.</summary>
    // A mark that no letter took is an accident of typing, and would be taken by another letter when a key is folded again.
    private static Folded FoldOne(char c)
    {
        var letter = Letters.IsInvisible(c) || c is >= '\u0300' and < '\u0370' ? Nothing
            : IsSeparator(c) ? ' '
            : Lower(c);
        return new(letter, LetterMarks.WithoutTone(letter, out _), TonePlacement.PartOf(letter));
    }

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

    private readonly record struct Folded(char Letter, char WithoutTone, TonePlacement.Part Part);
}
