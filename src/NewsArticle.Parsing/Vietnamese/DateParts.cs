namespace NewsArticle.Parsing.Vietnamese;

/// <summary>A day as printed, sense or nonsense, and where it stands.</summary>
internal readonly record struct PrintedDay(int Start, int End, int Year, int Month, int Day, string Rule)
{
    /// <summary>Nothing printed online is older than the century before: 01/01/0001 is an unset field.</summary>
    public bool IsReal => Year is >= 1900 and < 2200 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month);
}

/// <summary>A time of day as printed, and where it stands.</summary>
internal readonly record struct PrintedClock(int Start, int End, int Hour, int Minute, int Second, int Ticks)
{
    public bool IsReal => Hour is >= 0 and < 24 && Minute is >= 0 and < 60 && Second is >= 0 and < 60;
}

/// <summary>An offset as printed, and where it stands.</summary>
internal readonly record struct PrintedZone(int Start, int End, int Minutes)
{
    public bool IsReal => Minutes is >= -14 * 60 and <= 14 * 60;
}
