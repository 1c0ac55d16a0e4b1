namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Reads the time in a short text. Where a text could be read in two ways it says so by its rule; where it is nonsense nothing is read.</summary>
internal static class DateRules
{
    private static readonly DateContext AnyMoment = new(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.FromHours(7)));

    /// <summary>Reads a printed time: "Thứ Ba, ngày 14/01/2025 - 06:01", "Hà Nguyễn - 05/06/2026 08:03", "3 giờ trước".</summary>
    public static DateReading? Read(ReadOnlySpan<char> text, DateContext context)
    {
        if (!Cleaner.IsClean(text))
            text = Cleaner.Clean(text);

        return AbsoluteDates.Read(text, context, out var refused) is { } reading ? reading
            : refused || context.Reference is not { } reference ? null
            : RelativeDates.Read(text, reference);
    }

    /// <summary>Whether what a rule read had a time of day, and is not midnight for the want of one.</summary>
    public static bool HasTime(string rule) => rule is "date.unix" or "date.american" or "date.relative" || rule.EndsWith("-time", StringComparison.Ordinal);

    /// <summary>Whether a text is nothing but a time that is told from the moment of the visit ("3 giờ trước"), with whatever moment that be.</summary>
    public static bool CouldBeRelative(ReadOnlySpan<char> text) =>
        !StartsWithHeaderClock(text) && Read(text, AnyMoment) is { Rest: "" } reading && IsRelative(reading.Rule);

    /// <summary>Whether a text opens as the clock of a page's head does.</summary>
    public static bool StartsWithHeaderClock(ReadOnlySpan<char> text) => DateFillers.StartsWithHeaderClock(text);

    /// <summary>Whether a rule counted from the reference time.</summary>
    public static bool IsRelative(string rule) => rule.StartsWith("date.relative", StringComparison.Ordinal);

    /// <summary>Whether a rule read a day of figures, whose order it had to know.</summary>
    public static bool IsOfFigures(string rule) => rule is "date.american" or "date.american-day" or "date.day-first" or "date.day-first-time";

    /// <summary>Reads a time from metadata: ISO 8601, RFC 1123, Unix seconds, the American form of a .NET server; and every printed form.</summary>
    public static DateReading? ReadMachine(ReadOnlySpan<char> text, DateContext context)
    {
        if (!Cleaner.IsClean(text))
            text = Cleaner.Clean(text);

        return MachineDates.TryRead(ref text, out var reading) ? reading : Read(text, context);
    }
}
