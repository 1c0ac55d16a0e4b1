namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Months by name: "tháng 8", "thg 6", "Th8" (WordPress themes), "Tháng Tám", and English ones in machine dates.</summary>
internal static class MonthWords
{
    // The longer spelling first where one opens with the other.
    private static readonly (string Word, int Month)[] Vietnamese =
    [
        ("mười một", 11), ("mười hai", 12), ("mười", 10), ("giêng", 1), ("một", 1), ("hai", 2), ("ba", 3), ("tư", 4), ("bốn", 4),
        ("năm", 5), ("sáu", 6), ("bảy", 7), ("bẩy", 7), ("tám", 8), ("chín", 9), ("chạp", 12),
    ];

    private static readonly (string Word, int Month)[] English =
    [
        ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7), ("august", 8), ("september", 9),
        ("october", 10), ("november", 11), ("december", 12), ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7),
        ("aug", 8), ("sept", 9), ("sep", 9), ("oct", 10), ("nov", 11), ("dec", 12),
    ];

    /// <summary>The end of "tháng 8" or "Th8" that stands here, or -1.</summary>
    public static int VietnameseAt(ReadOnlySpan<char> text, int at, out int month)
    {
        month = 0;
        var rest = text[at..];
        var head = rest.StartsWith("tháng", StringComparison.OrdinalIgnoreCase) ? 5
            : rest.StartsWith("thg", StringComparison.OrdinalIgnoreCase) ? 3
            : rest.StartsWith("th", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(Scan.At(rest, 2)) ? 2
            : 0;
        if (head == 0)
            return -1;

        var end = at + head;
        if (Scan.At(text, end) == '.')
            end++;

        end = Scan.Blanks(text, end);
        if (Scan.Number(text, ref end, 1, 2, out month))
            return end;

        foreach (var (word, number) in Vietnamese)
        {
            if (!Scan.Word(text, end, word))
                continue;

            month = number;
            return end + word.Length;
        }

        return -1;
    }

    /// <summary>The end of "July" or "Jul." that stands here, or -1.</summary>
    public static int EnglishAt(ReadOnlySpan<char> text, int at, out int month)
    {
        month = 0;
        if (!char.IsAsciiLetter(Scan.At(text, at)))
            return -1;

        foreach (var (word, number) in English)
        {
            if (!Scan.Word(text, at, word))
                continue;

            month = number;
            var end = at + word.Length;
            return Scan.At(text, end) == '.' ? end + 1 : end;
        }

        return -1;
    }
}
