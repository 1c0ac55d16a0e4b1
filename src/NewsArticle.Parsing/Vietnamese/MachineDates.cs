using System.Globalization;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Times that only machines write: Unix seconds, compact figures, the American form of .NET servers. ISO 8601 and RFC 1123 read like printed ones.</summary>
internal static class MachineDates
{
    /// <summary>
    /// True where the text is of such a form, also where it is nonsense in it and <paramref name="reading"/> is null. Wrappings that machines put around
    /// other forms are taken off the text.
    /// </summary>
    public static bool TryRead(ref ReadOnlySpan<char> text, out DateReading? reading)
    {
        reading = null;

        // "/Date(1538199625000)/" is how older .NET services write JSON.
        if (text.StartsWith("/Date(", StringComparison.Ordinal))
        {
            var close = text.IndexOf(')');
            text = close < 0 ? text[6..] : text[6..close];
        }

        // A content attribute that holds the JSON of a string.
        if (text is ['"', .. var quoted, '"'])
            text = quoted;

        // PHP prints its clock with a fraction.
        if (Scan.Digits(text, 0, 10) == 10 && Scan.At(text, 10) == '.' && !text[11..].ContainsAnyExceptInRange('0', '9'))
            text = text[..10];

        if (!text.IsEmpty && text.Length <= 14 && !text.ContainsAnyExceptInRange('0', '9'))
        {
            reading = text.Length switch
            {
                10 or 13 => Unix(text),
                8 => Compact(text, default),
                14 => Compact(text[..8], text[8..]),
                _ => null,
            };
            return true;
        }

        return TryBasicIso(text, out reading) || TryAmerican(text, out reading);
    }

    private static DateReading? Unix(ReadOnlySpan<char> digits)
    {
        var number = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var value = digits.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number);

        // Smaller numbers than a full run of digits are counters, ids or unset fields.
        return digits[0] == '0' || value.Year >= 2200 ? null : new DateReading(value.ToOffset(TimeSpan.FromHours(7)), true, true, "date.unix", "");
    }

    private static DateReading? Compact(ReadOnlySpan<char> date, ReadOnlySpan<char> time, PrintedZone? zone = null)
    {
        var day = new PrintedDay(0, 8, Scan.Value(date[..4]), Scan.Value(date[4..6]), Scan.Value(date[6..8]), "");
        PrintedClock? clock = time.IsEmpty ? null : new PrintedClock(8, 14, Scan.Value(time[..2]), Scan.Value(time[2..4]), Scan.Value(time[4..6]), 0);
        if (!day.IsReal || clock is { IsReal: false } || zone is { IsReal: false })
            return null;

        return new DateReading(AbsoluteDates.Value(day, clock, zone), clock is not null, zone is not null, clock is null ? "date.compact" : "date.compact-time", "");
    }

    // "20260307T080600Z"
    private static bool TryBasicIso(ReadOnlySpan<char> text, out DateReading? reading)
    {
        reading = null;
        if (Scan.Digits(text, 0, 8) != 8 || Scan.At(text, 8) is not ('T' or 't') || Scan.Digits(text, 9, 6) != 6)
            return false;

        PrintedZone? zone = Zones.TryRead(text, 15, true, out var printed) ? printed : null;
        if ((zone?.End ?? 15) == text.Length)
            reading = Compact(text[..8], text[9..15], zone);

        return true;
    }

    /// <summary>
    /// "3/7/2026 8:06:00 AM" (Tuổi Trẻ's feed) is the American form of a server that was never told of Vietnam: unpadded, with seconds and AM or PM.
    /// Whatever is padded or has no seconds is read day first, unless only month first is a day at all.
    /// </summary>
    private static bool TryAmerican(ReadOnlySpan<char> text, out DateReading? reading)
    {
        reading = null;
        var at = 0;
        if (!Scan.Number(text, ref at, 1, 2, out var month) || Scan.At(text, at++) != '/' ||
            !Scan.Number(text, ref at, 1, 2, out var dayOfMonth) || Scan.At(text, at++) != '/' || !Scan.Number(text, ref at, 4, 4, out var year))
            return false;

        var day = new PrintedDay(0, at, year, month, dayOfMonth, "date.american");
        var clockAt = DateFillers.Forward(text, at);
        var dayFirst = new PrintedDay(0, at, year, dayOfMonth, month, "");
        if (!day.IsReal)
            return false;

        if (!Clocks.TryRead(text, clockAt, out var clock))
        {
            // "8/22/2023" alone can only be of a machine.
            if (dayFirst.IsReal || at < text.Length)
                return false;

            reading = new DateReading(AbsoluteDates.Value(day, null, null), false, false, "date.american-day", "");
            return true;
        }

        if (dayFirst.IsReal && !IsServerForm(text[..at], text[clock.Start..clock.End]))
            return false;

        PrintedZone? zone = Zones.TryRead(text, clock.End, true, out var printed) ? printed : null;
        if (clock.IsReal && zone is not { IsReal: false })
            reading = new DateReading(AbsoluteDates.Value(day, clock, zone), true, zone is not null, "date.american", AbsoluteDates.Rest(default, text[(zone?.End ?? clock.End)..]));

        return true;
    }

    private static bool IsServerForm(ReadOnlySpan<char> date, ReadOnlySpan<char> clock) =>
        date[0] != '0' && !date.Contains("/0", StringComparison.Ordinal) && clock[0] != '0' && clock.Count(':') == 2 &&
        (clock.EndsWith("AM", StringComparison.OrdinalIgnoreCase) || clock.EndsWith("PM", StringComparison.OrdinalIgnoreCase));
}
