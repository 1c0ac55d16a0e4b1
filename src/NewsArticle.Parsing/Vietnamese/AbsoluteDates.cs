namespace NewsArticle.Parsing.Vietnamese;

/// <summary>A day of the calendar and the clock beside it.</summary>
internal static class AbsoluteDates
{
    // No printed clock with its zone and the words up to its day is longer.
    private const int ClockWindow = 48;

    private static readonly TimeSpan VietnamTime = TimeSpan.FromHours(7);

    /// <summary>
    /// The first day in the text with its clock; null where there is none. <paramref name="refused"/> tells that there was one and it is
    /// nonsense or the header's clock: then nothing else in the text is read either.
    /// </summary>
    public static DateReading? Read(ReadOnlySpan<char> text, DateContext context, out bool refused)
    {
        refused = false;
        PrintedClock? clock = null;
        PrintedZone? zone = null;
        if (TryFindDay(text, out var day))
        {
            FindClock(text, day, out clock, out zone);
        }
        else
        {
            if (context.Reference is not { } reference || !TryFindShortDay(text, reference.ToOffset(VietnamTime), out day))
                return null;

            FindClock(text, day, out clock, out zone);
            if (clock is null && !DateFillers.IntroducesDay(text[..day.Start]) && (day.Start > 0 || day.End < text.Length))
                return null;
        }

        refused = true;
        if (!day.IsReal || clock is { IsReal: false } || zone is { IsReal: false })
            return null;

        var start = Math.Min(day.Start, clock?.Start ?? day.Start);
        var end = Math.Max(Math.Max(day.End, clock?.End ?? 0), zone?.End ?? 0);
        var left = DateFillers.TrimEnd(text[..start]);
        if (DateFillers.TakeHeaderClock(ref left) && context.Reference is null)
            return null;

        // The first second of Unix is a field that was never set.
        var value = Value(day, clock, zone);
        if (clock is not null && value.UtcTicks == DateTime.UnixEpoch.Ticks)
            return null;

        return new DateReading(value, clock is not null, zone is not null, Rule(day.Rule, clock is not null), Rest(left, text[end..]));
    }

    public static DateTimeOffset Value(PrintedDay day, PrintedClock? clock, PrintedZone? zone)
    {
        var offset = zone is { } printed ? TimeSpan.FromMinutes(printed.Minutes) : VietnamTime;
        var value = new DateTimeOffset(day.Year, day.Month, day.Day, clock?.Hour ?? 0, clock?.Minute ?? 0, clock?.Second ?? 0, offset);
        return value.AddTicks(clock?.Ticks ?? 0);
    }

    /// <summary>What is left of a text on both sides of a date.</summary>
    public static string Rest(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = DateFillers.TrimSeparators(left);
        right = DateFillers.TrimSeparators(DateFillers.TrimStart(right));
        return left.IsEmpty ? right.ToString() : right.IsEmpty ? left.ToString() : string.Concat(left, " ", right);
    }

    /// <summary>The clock nearest to a day, in front of it or behind it, and the offset printed with them.</summary>
    public static void FindClock(ReadOnlySpan<char> text, PrintedDay day, out PrintedClock? clock, out PrintedZone? zone)
    {
        zone = null;
        clock = null;
        var at = DateFillers.Forward(text, day.End);
        if (Clocks.TryRead(text, at, out var after))
            clock = after;

        // "Tin 24h 12/05/2020 10:15": what is no time of day gives way to what is one.
        if (TryClockBefore(text, day, out var before, out var zoneBetween) && (before.IsReal || clock is not { IsReal: true }) &&
            (clock is null || day.Start - (zoneBetween?.End ?? before.End) <= after.Start - day.End))
        {
            clock = before;
            zone = zoneBetween;
        }

        if (zone is null && Zones.TryRead(text, Math.Max(day.End, clock?.End ?? 0), clock is not null, out var behind))
            zone = behind;
    }

    private static bool TryFindDay(ReadOnlySpan<char> text, out PrintedDay day)
    {
        day = default;
        if (!text.ContainsAnyInRange('0', '9'))
            return false;

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && NumericDays.TryRead(text, i, out day))
                return true;

            if (char.IsAsciiLetterOrDigit(text[i]) && WordedDays.TryRead(text, i, out day))
                return true;
        }

        return false;
    }

    private static bool TryFindShortDay(ReadOnlySpan<char> text, DateTimeOffset reference, out PrintedDay day)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!NumericDays.TryShort(text, i, reference.Year, out day) && !WordedDays.TryShort(text, i, reference.Year, out day))
                continue;

            // What is printed without a year lies behind the reader, not before him: in January "28/12" is last year's.
            if (day.IsReal && new DateTime(day.Year, day.Month, day.Day) > reference.Date)
                day = day with { Year = day.Year - 1 };

            return true;
        }

        day = default;
        return false;
    }

    /// <summary>The first clock from which nothing but its offset, separators and linking words leads to the day.</summary>
    private static bool TryClockBefore(ReadOnlySpan<char> text, PrintedDay day, out PrintedClock clock, out PrintedZone? zone)
    {
        for (var i = Math.Max(0, day.Start - ClockWindow); i < day.Start; i++)
        {
            zone = null;
            if (!char.IsAsciiDigit(text[i]) || !Clocks.TryRead(text, i, out clock) || clock.End > day.Start)
                continue;

            if (DateFillers.Forward(text[..day.Start], clock.End) == day.Start)
                return true;

            if (Zones.TryRead(text, clock.End, true, out var printed) && printed.End <= day.Start && DateFillers.Forward(text[..day.Start], printed.End) == day.Start)
            {
                zone = printed;
                return true;
            }
        }

        clock = default;
        zone = null;
        return false;
    }

    private static string Rule(string day, bool timed) => !timed ? day : day switch
    {
        "date.day-first" => "date.day-first-time",
        "date.year-first" => "date.year-first-time",
        "date.month-word" => "date.month-word-time",
        "date.month-english" => "date.month-english-time",
        _ => "date.day-month-time",
    };
}
