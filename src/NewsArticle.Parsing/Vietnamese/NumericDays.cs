namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Days of figures: 07/03/2026, 7-3-26, 3.5.2026, 2026-03-07.</summary>
internal static class NumericDays
{
    /// <summary>Whether a day of figures stands here. It may be nonsense: 31/02 is a day that must be refused, not a text to look further in.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out PrintedDay day)
    {
        day = default;
        if (!char.IsAsciiDigit(Scan.At(text, at)) || !StartsFresh(text, at))
            return false;

        return Scan.Digits(text, at, 4) switch
        {
            4 => TryYearFirst(text, at, out day),
            1 or 2 => TryDayFirst(text, at, out day),
            _ => false,
        };
    }

    /// <summary>A day and a month without year ("7.7", "12/5"): only a reference time can say of which year.</summary>
    public static bool TryShort(ReadOnlySpan<char> text, int at, int year, out PrintedDay day)
    {
        day = default;
        var end = at;
        if (!char.IsAsciiDigit(Scan.At(text, at)) || !StartsFresh(text, at) || !Scan.Number(text, ref end, 1, 2, out var first))
            return false;

        var separator = Scan.At(text, end);
        if (separator is not ('/' or '-' or '.'))
            return false;

        end++;
        if (!Scan.Number(text, ref end, 1, 2, out var second) || !EndsFresh(text, end, separator))
            return false;

        day = new PrintedDay(at, end, year, second, first, "date.day-month");
        return true;
    }

    private static bool TryDayFirst(ReadOnlySpan<char> text, int at, out PrintedDay day)
    {
        day = default;
        var end = at;
        if (!Scan.Number(text, ref end, 1, 2, out var first) || !Separator(text, ref end, out var separator) ||
            !Scan.Number(text, ref end, 1, 2, out var second) || !Separator(text, ref end, out var again) || again != separator)
            return false;

        var digits = Scan.Digits(text, end, 6);
        var length = digits switch
        {
            4 => 4,
            2 when separator != '.' || end + 2 - at == 8 => 2,
            // "07/03/202608:52": the spans of date and time without a blank between them.
            5 or 6 when Scan.At(text, end + digits) == ':' => 4,
            _ => 0,
        };
        if (length == 0 || !EndsFresh(text, end + length, separator))
            return false;

        var year = Scan.Value(text.Slice(end, length));
        day = new PrintedDay(at, end + length, length == 4 ? year : FullYear(year), second, first, "date.day-first");
        return true;
    }

    private static bool TryYearFirst(ReadOnlySpan<char> text, int at, out PrintedDay day)
    {
        day = default;
        var end = at;
        if (!Scan.Number(text, ref end, 4, 4, out var year))
            return false;

        var separator = Scan.At(text, end);
        if (separator is not ('/' or '-' or '.'))
            return false;

        end++;
        if (!Scan.Number(text, ref end, 1, 2, out var month) || Scan.At(text, end) != separator)
            return false;

        end++;
        if (!Scan.Number(text, ref end, 1, 2, out var dayOfMonth) || !EndsFresh(text, end, separator))
            return false;

        day = new PrintedDay(at, end, year, month, dayOfMonth, "date.year-first");
        return true;
    }

    /// <summary>"24/12/12" is of 2012; no page is older than the web, but a caption may be.</summary>
    private static int FullYear(int twoDigits) => twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;

    private static bool Separator(ReadOnlySpan<char> text, ref int at, out char separator)
    {
        var end = Scan.Blanks(text, at);
        separator = Scan.At(text, end);
        if (separator is not ('/' or '-' or '.'))
            return false;

        // "07 / 03 / 2026" is a day; "7. 3" is not, nor is "18 -12".
        var before = end > at;
        var after = Scan.At(text, end + 1) == ' ';
        if (before != after || (before && separator == '.'))
            return false;

        at = end + (after ? 2 : 1);
        return true;
    }

    private static bool StartsFresh(ReadOnlySpan<char> text, int at)
    {
        var before = Scan.At(text, at - 1);
        if (char.IsAsciiDigit(before))
        {
            // "08:5207/03/2026": the clock's span glued before the date's.
            return at >= 3 && text[at - 3] == ':' && Scan.Digits(text, at, 2) == 2;
        }

        // The minutes of a clock open no day.
        if (before == ':' && char.IsAsciiDigit(Scan.At(text, at - 2)))
            return false;

        return !(before is '/' or '-' or '.' && char.IsAsciiDigit(Scan.At(text, at - 2)) && !ClockEnds(text, at - 1));
    }

    // "08:52-07/03/2026": the figure before the hyphen is the clock's.
    private static bool ClockEnds(ReadOnlySpan<char> text, int end) =>
        text[end] == '-' && end >= 3 && char.IsAsciiDigit(text[end - 2]) && text[end - 3] is ':' or 'h' or 'g';

    private static bool EndsFresh(ReadOnlySpan<char> text, int end, char separator) =>
        !(Scan.At(text, end) == separator && char.IsAsciiDigit(Scan.At(text, end + 1)) && !Clocks.StartsAt(text, end + 1));
}
