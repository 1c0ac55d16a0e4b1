namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// The day in a page's address. In an id it is the time when the draft was opened (minutes before publication at Tuổi Trẻ and Dân trí, a night before at
/// CafeF): good for the day, give or take one, where nothing else tells it.
/// </summary>
internal static class AddressDates
{
    // A longer run of figures than a channel, a time and its fractions is no time.
    private const int LongestRun = 20;

    public static DateReading? Read(ReadOnlySpan<char> path)
    {
        // From the end: the id stands behind a title that may speak of another year.
        var end = path.Length;
        while (end > 0)
        {
            if (!char.IsAsciiDigit(path[end - 1]))
            {
                end--;
                continue;
            }

            var start = end - 1;
            while (start > 0 && char.IsAsciiDigit(path[start - 1]))
                start--;

            if (TryRun(path[start..end], Scan.At(path, start - 1) == '/', out var day) || TryFolders(path, start, end, out day))
                return new DateReading(AbsoluteDates.Value(day, null, null), false, false, "date.address", "");

            end = start;
        }

        return null;
    }

    private static bool TryRun(ReadOnlySpan<char> run, bool opensFolder, out PrintedDay day)
    {
        day = default;
        if (run.Length > LongestRun)
            return false;

        // "20260307075519174" (Dân trí, Tuổi Trẻ, old VCCorp); a folder "/20150323/", and "/20260307-title" (RFI), is of figures alone.
        if (run.Length >= 14 || (run.Length == 8 && opensFolder))
            day = Day(Scan.Value(run[..4]), run[4..]);

        if (IsTime(day, run.Length >= 14 ? run[8..14] : default))
            return true;

        // "188260719224558711": VCCorp's channel of three figures, and the year without its century.
        if (run.Length is < 15 or > 18)
            return false;

        day = Day(2000 + Scan.Value(run.Slice(3, 2)), run[5..]);
        return IsTime(day, run.Slice(9, 6));
    }

    // "/2026/03/07/".
    private static bool TryFolders(ReadOnlySpan<char> path, int start, int end, out PrintedDay day)
    {
        day = default;
        if (end - start > 2 || start < 8 || path[start - 1] != '/' || Scan.At(path, end) is not ('/' or '\0'))
            return false;

        var month = path[..(start - 1)];
        var slash = month.LastIndexOf('/');
        if (month.Length - slash - 1 is < 1 or > 2 || slash < 5 || month[slash - 5] != '/' || Scan.Digits(month, slash - 4, 4) != 4 || Scan.Digits(month, slash + 1, 2) != month.Length - slash - 1)
            return false;

        day = new PrintedDay(0, 0, Scan.Value(month.Slice(slash - 4, 4)), Scan.Value(month[(slash + 1)..]), Scan.Value(path[start..end]), "");
        return IsTime(day, default);
    }

    private static PrintedDay Day(int year, ReadOnlySpan<char> monthAndDay) => new(0, 0, year, Scan.Value(monthAndDay[..2]), Scan.Value(monthAndDay.Slice(2, 2)), "");

    /// <summary>Whether it is a day since there are papers online, and a clock.</summary>
    private static bool IsTime(PrintedDay day, ReadOnlySpan<char> clock) =>
        day.IsReal && day.Year is >= 1997 and < 2100 &&
        (clock.IsEmpty || (Scan.Value(clock[..2]) < 24 && Scan.Value(clock.Slice(2, 2)) < 60 && Scan.Value(clock.Slice(4, 2)) < 60));
}
