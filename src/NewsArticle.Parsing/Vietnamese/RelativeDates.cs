namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Times told from the moment of the visit: "3 giờ trước", "Hôm qua, 08:15", "Vừa xong" (aggregators, listings).</summary>
internal static class RelativeDates
{
    // "1 giờ 20 phút": more parts than this nobody prints, and an endless run of them must not be walked from each of its places.
    private const int MostParts = 3;

    private static readonly (string Word, int Days)[] DayWords =
        [("hôm nay", 0), ("hôm qua", -1), ("hôm kia", -2), ("ngày hôm qua", -1), ("ngày hôm nay", 0), ("nay", 0), ("qua", -1), ("today", 0), ("yesterday", -1)];

    // In front of "nay" and "qua", which without them are words like any other.
    private static readonly WordList Halves = new("sáng", "trưa", "chiều", "tối", "đêm", "khuya");

    private static readonly WordList JustNow = new("vừa xong", "vừa mới", "ngay bây giờ", "vài giây trước", "just now");

    private static readonly WordList Intros = new("khoảng", "cách đây", "hơn", "gần");

    private static readonly WordList Past = new("trước", "ago");

    private static readonly (string Word, int Amount)[] Numbers = [("một", 1), ("hai", 2), ("ba", 3), ("nửa", 0)];

    private static readonly (string Word, Unit Unit)[] Units =
    [
        ("giây", Unit.Second), ("phút", Unit.Minute), ("giờ", Unit.Hour), ("tiếng", Unit.Hour), ("ngày", Unit.Day), ("hôm", Unit.Day),
        ("tuần", Unit.Week), ("tháng", Unit.Month), ("năm", Unit.Year), ("h", Unit.Hour), ("p", Unit.Minute), ("'", Unit.Minute),
        ("seconds", Unit.Second), ("second", Unit.Second), ("minutes", Unit.Minute), ("minute", Unit.Minute), ("hours", Unit.Hour), ("hour", Unit.Hour),
        ("days", Unit.Day), ("day", Unit.Day), ("weeks", Unit.Week), ("week", Unit.Week), ("months", Unit.Month), ("month", Unit.Month), ("years", Unit.Year), ("year", Unit.Year),
    ];

    private enum Unit
    {
        Second,
        Minute,
        Hour,
        Day,
        Week,
        Month,
        Year,
    }

    public static DateReading? Read(ReadOnlySpan<char> text, DateTimeOffset reference)
    {
        // Room for every span that can be taken away, so that no printed number can throw.
        if (reference.Year is < 1900 or > 9000)
            return null;

        var now = reference.ToOffset(TimeSpan.FromHours(7));
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(Scan.At(text, i - 1)) || !char.IsLetterOrDigit(text[i]))
                continue;

            if (TrySpan(text, i, now, out var end, out var value, out var exact))
                return exact ? Reading(text, i, end, value) : WithClock(text, new PrintedDay(i, end, value.Year, value.Month, value.Day, ""), "date.relative-day");

            var length = Scan.AnyWord(text, i, JustNow);
            if (length > 0)
                return Reading(text, i, i + length, now);

            if (TryDayWord(text, i, now, out var day))
                return WithClock(text, day, "date.relative-day");
        }

        return null;
    }

    private static bool TrySpan(ReadOnlySpan<char> text, int at, DateTimeOffset now, out int end, out DateTimeOffset value, out bool exact)
    {
        value = now;
        exact = true;
        end = at;
        var parts = 0;
        while (parts < MostParts && TryAmount(text, end, out var next, out var amount, out var unit))
        {
            parts++;
            end = next;
            if (!TrySubtract(value, amount, unit, out value))
                return false;

            exact &= unit <= Unit.Hour;
            next = Scan.Blanks(text, end);
            if (Scan.AnyWord(text, next, Past) is var past && past > 0)
            {
                end = next + past;

                // "3 ngày trước khi cưới" is a story.
                if (Scan.At(text, end) == ' ' && char.IsLower(Scan.At(text, end + 1)))
                    return false;

                return true;
            }

            end = next;
        }

        // "cách đây 3 giờ" says it in front.
        if (parts == 0 || !EndsWithWord(DateFillers.TrimEnd(text[..at]), "cách đây"))
            return false;

        return true;
    }

    private static bool TryAmount(ReadOnlySpan<char> text, int at, out int end, out int amount, out Unit unit)
    {
        end = at;
        unit = default;
        if (!Scan.Number(text, ref end, 1, 4, out amount) && !TryNumberWord(text, ref end, out amount))
            return false;

        var isHalf = amount == 0 && !char.IsAsciiDigit(Scan.At(text, at));
        end = Scan.Blanks(text, end);
        foreach (var (word, value) in Units)
        {
            if (!Scan.Word(text, end, word))
                continue;

            end += word.Length;
            unit = value;

            // Half an hour is what is said; half a day says no time.
            if (isHalf)
                (amount, unit) = (30, Unit.Minute);

            return !isHalf || value == Unit.Hour;
        }

        return false;
    }

    private static bool TryNumberWord(ReadOnlySpan<char> text, ref int at, out int amount)
    {
        foreach (var (word, value) in Numbers)
        {
            // "Thứ Ba tuần trước" names a day of last week, not a span of three.
            if (!Scan.Word(text, at, word) || EndsWithWord(text[..at].TrimEnd(' '), "thứ"))
                continue;

            at += word.Length;
            amount = value;
            return true;
        }

        amount = 0;
        return false;
    }

    private static bool TrySubtract(DateTimeOffset from, int amount, Unit unit, out DateTimeOffset value)
    {
        value = from;
        if ((unit == Unit.Year && amount > 100) || (unit == Unit.Month && amount > 1200))
            return false;

        value = unit switch
        {
            Unit.Second => from.AddSeconds(-amount),
            Unit.Minute => from.AddMinutes(-amount),
            Unit.Hour => from.AddHours(-amount),
            Unit.Day => from.AddDays(-amount),
            Unit.Week => from.AddDays(-7 * amount),
            Unit.Month => from.AddMonths(-amount),
            _ => from.AddYears(-amount),
        };
        return value.Year >= 1000;
    }

    private static bool TryDayWord(ReadOnlySpan<char> text, int at, DateTimeOffset now, out PrintedDay day)
    {
        day = default;
        foreach (var (word, days) in DayWords)
        {
            if (!Scan.Word(text, at, word) || (word is "nay" or "qua" && HalfBefore(text[..at]) == 0))
                continue;

            var date = now.AddDays(days);
            day = new PrintedDay(at, at + word.Length, date.Year, date.Month, date.Day, "");
            return true;
        }

        return false;
    }

    private static int HalfBefore(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(' ');
        return Scan.AnyWordBefore(text, text.Length, Halves);
    }

    private static DateReading? WithClock(ReadOnlySpan<char> text, PrintedDay day, string rule)
    {
        AbsoluteDates.FindClock(text, day, out var clock, out var zone);
        if (clock is { IsReal: false } || zone is { IsReal: false })
            return null;

        var start = Math.Min(day.Start, clock?.Start ?? day.Start);
        var end = Math.Max(Math.Max(day.End, clock?.End ?? 0), zone?.End ?? 0);
        var left = text[..start].TrimEnd(' ');
        return new DateReading(
            AbsoluteDates.Value(day, clock, zone), clock is not null, zone is not null, clock is null ? rule : rule + "-time", Rest(left[..^HalfBefore(left)], text[end..]));
    }

    private static DateReading Reading(ReadOnlySpan<char> text, int start, int end, DateTimeOffset value) =>
        new(value, true, false, "date.relative", Rest(text[..start], text[end..]));

    private static string Rest(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = DateFillers.TrimEnd(left);
        var intro = Scan.AnyWordBefore(left, left.Length, Intros);
        return AbsoluteDates.Rest(intro > 0 ? DateFillers.TrimEnd(left[..^intro]) : left, right);
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) => text.EndsWith(word, StringComparison.OrdinalIgnoreCase);
}
