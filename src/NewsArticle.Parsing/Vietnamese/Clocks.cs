namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Times of day: 08:15, 8h15, 08g15, "8 giờ 15 phút", 16:54' (bnews), seconds and their fractions, and the half of the day behind them.</summary>
internal static class Clocks
{
    public static bool StartsAt(ReadOnlySpan<char> text, int at)
    {
        var digits = Scan.Digits(text, at, 2);
        return digits is 1 or 2 && Scan.At(text, at + digits) is ':' or 'h' or 'H' or 'g' && char.IsAsciiDigit(Scan.At(text, at + digits + 1));
    }

    /// <summary>Whether a time of day stands here; it may be nonsense such as 25:61.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out PrintedClock clock)
    {
        clock = default;
        var end = at;
        if (!StartsFresh(text, at) || !Scan.Number(text, ref end, 1, 2, out var hour))
            return false;

        var second = 0;
        var ticks = 0;
        if (!TryMinutes(text, ref end, out var minute, out var colon))
            return false;

        if (colon)
        {
            TrySeconds(text, ref end, out second, out ticks);
            if (Scan.At(text, end) == ':')
                return false;
        }

        if (Scan.At(text, end) is '\'' or '\u2019' or '\u2032')
            end++;

        hour = DayHalves.Apply(text, ref end, hour);
        clock = new PrintedClock(at, end, hour, minute, second, ticks);
        return true;
    }

    // In "10:15:20" no clock begins at 15. In "202608:52" the span of a date is glued before the clock's, and four of the figures are its year.
    private static bool StartsFresh(ReadOnlySpan<char> text, int at)
    {
        var before = Scan.At(text, at - 1);
        return !(before is ':' or '.' && char.IsAsciiDigit(Scan.At(text, at - 2))) &&
            (!char.IsAsciiDigit(before) || (at >= 5 && Scan.At(text, at - 5) is '/' or '-' or '.'));
    }

    private static bool TryMinutes(ReadOnlySpan<char> text, ref int end, out int minute, out bool colon)
    {
        minute = 0;
        var sign = Scan.Blanks(text, end);
        colon = Scan.At(text, sign) == ':';
        if (colon)
        {
            var at = sign == end ? sign + 1 : Scan.Blanks(text, sign + 1);
            var length = Scan.Digits(text, at, 4);

            // "08:5207/03/2026": the date's span glued behind the clock's.
            if (length == 2 || (length is 3 or 4 && NumericDays.TryRead(text, at + 2, out _)))
            {
                minute = Scan.Value(text.Slice(at, 2));
                end = at + 2;
                return true;
            }

            return false;
        }

        var head = Scan.Word(text, sign, "giờ") ? 3 : sign == end && Scan.At(text, sign) is 'h' or 'H' or 'g' ? 1 : 0;
        if (head == 0)
            return false;

        var next = sign + head;
        if (head == 1 && char.IsLetter(Scan.At(text, next)))
            return false;

        if (head == 3)
            next = Scan.Blanks(text, next);

        var digits = Scan.Digits(text, next, 2);
        if (digits is 1 or 2 && !IsDayAt(text, next))
        {
            minute = Scan.Value(text.Slice(next, digits));
            end = next + digits;
            var word = Scan.Blanks(text, end);
            if (Scan.Word(text, word, "phút"))
                end = word + 4;
            else if (Scan.Word(text, end, "ph"))
                end += 2;
            else if (Scan.Word(text, end, "p"))
                end++;
            return true;
        }

        end = sign + head;
        return digits is 0 or 1 or 2;
    }

    // "8 giờ 12/05/2020": the figure behind the hour opens the day.
    private static bool IsDayAt(ReadOnlySpan<char> text, int at) => NumericDays.TryRead(text, at, out _) || WordedDays.TryRead(text, at, out _);

    private static void TrySeconds(ReadOnlySpan<char> text, ref int end, out int second, out int ticks)
    {
        second = 0;
        ticks = 0;
        var at = end + 1;
        if (Scan.At(text, end) != ':' || !Scan.Number(text, ref at, 2, 2, out second))
        {
            second = 0;
            return;
        }

        end = at;
        if (Scan.At(text, at) != '.' || !char.IsAsciiDigit(Scan.At(text, at + 1)))
            return;

        var unit = (int)TimeSpan.TicksPerSecond;
        for (at++; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            unit /= 10;
            ticks += unit * (text[at] - '0');
        }

        end = at;
    }
}
