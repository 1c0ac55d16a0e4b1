namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Days with a month by name: "ngày 22 tháng 8 năm 2023", "13 thg 6, 2025", "Tháng Ba 7, 2026", "July 7, 2026", "07 Mar 2026".</summary>
internal static class WordedDays
{
    /// <summary>Whether such a day stands here; it may be nonsense.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out PrintedDay day)
    {
        day = default;
        var first = Scan.At(text, at);
        return char.IsAsciiDigit(first) ? TryDayFirst(text, at, out day) : first is 't' or 'T' or (>= 'A' and <= 'S') or (>= 'a' and <= 's') && TryMonthFirst(text, at, out day);
    }

    /// <summary>"22 tháng 8" without a year: only a reference time can say of which.</summary>
    public static bool TryShort(ReadOnlySpan<char> text, int at, int year, out PrintedDay day)
    {
        day = default;
        var end = at;
        if (char.IsAsciiDigit(Scan.At(text, at - 1)) || !Scan.Number(text, ref end, 1, 2, out var dayOfMonth))
            return false;

        end = MonthWords.VietnameseAt(text, Scan.Blanks(text, end), out var month);
        if (end < 0)
            return false;

        day = new PrintedDay(at, end, year, month, dayOfMonth, "date.day-month");
        return true;
    }

    private static bool TryDayFirst(ReadOnlySpan<char> text, int at, out PrintedDay day)
    {
        day = default;
        var end = at;
        if (char.IsAsciiDigit(Scan.At(text, at - 1)) || !Scan.Number(text, ref end, 1, 2, out var dayOfMonth))
            return false;

        // "7th July", but "22Th8" is a month.
        if (IsOrdinal(text, end) && !char.IsAsciiDigit(Scan.At(text, end + 2)))
            end += 2;

        end = Filler(text, end, "-/,");
        var rule = "date.month-word";
        var next = MonthWords.VietnameseAt(text, end, out var month);
        if (next < 0)
        {
            rule = "date.month-english";
            next = MonthWords.EnglishAt(text, end, out month);
        }

        if (next < 0 || !TryYear(text, ref next, out var year))
            return false;

        day = new PrintedDay(at, next, year, month, dayOfMonth, rule);
        return true;
    }

    private static bool TryMonthFirst(ReadOnlySpan<char> text, int at, out PrintedDay day)
    {
        day = default;
        if (char.IsLetter(Scan.At(text, at - 1)))
            return false;

        var rule = "date.month-word";
        var end = MonthWords.VietnameseAt(text, at, out var month);
        if (end < 0)
        {
            rule = "date.month-english";
            end = MonthWords.EnglishAt(text, at, out month);
        }

        if (end < 0 || Scan.At(text, end) != ' ')
            return false;

        end = Scan.Blanks(text, end);
        if (!Scan.Number(text, ref end, 1, 2, out var dayOfMonth))
            return false;

        if (IsOrdinal(text, end))
            end += 2;

        if (!TryYear(text, ref end, out var year))
            return false;

        day = new PrintedDay(at, end, year, month, dayOfMonth, rule);
        return true;
    }

    private static bool TryYear(ReadOnlySpan<char> text, ref int at, out int year)
    {
        var end = Filler(text, at, ",-/");
        if (Scan.Word(text, end, "năm"))
            end = Scan.Blanks(text, end + 3);

        // Without any gap the figures belong to the month: "tháng 122023".
        if (end == at || !Scan.Number(text, ref end, 4, 4, out year))
        {
            year = 0;
            return false;
        }

        at = end;
        return true;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> text, int at) =>
        Scan.Word(text, at, "st") || Scan.Word(text, at, "nd") || Scan.Word(text, at, "rd") || Scan.Word(text, at, "th");

    private static int Filler(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> marks)
    {
        at = Scan.Blanks(text, at);
        if (marks.Contains(Scan.At(text, at)))
            at++;

        return Scan.Blanks(text, at);
    }
}
