namespace NewsArticle.Parsing.Vietnamese;

/// <summary>A time that was read.</summary>
/// <param name="Value">The time, with the offset as printed; Vietnam's (+07:00) where none was. Midnight where no time was printed.</param>
/// <param name="HasTime">Whether a time of day was printed.</param>
/// <param name="HasZone">Whether an offset was printed, or the number is an instant by itself.</param>
/// <param name="Rule">Which rule read it.</param>
/// <param name="Rest">The text around it, without separators and labels: the author in "Hà Nguyễn - 05/06/2026 08:03".</param>
internal readonly record struct DateReading(DateTimeOffset Value, bool HasTime, bool HasZone, string Rule, string Rest);

/// <summary>What a reading may lean on.</summary>
/// <param name="Reference">The time that "3 giờ trước" counts from; without it relative times stay unread, for no clock is asked.</param>
internal readonly record struct DateContext(DateTimeOffset? Reference);
