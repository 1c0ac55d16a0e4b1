namespace NewsArticle.Parsing.Vietnamese;

/// <summary>The half of the day that is printed behind a clock: AM/PM, SA/CH, sáng … đêm.</summary>
internal static class DayHalves
{
    private static readonly (string Word, Half Half)[] Words =
    [
        ("a.m.", Half.Morning), ("p.m.", Half.Evening), ("a.m", Half.Morning), ("p.m", Half.Evening), ("am", Half.Morning), ("pm", Half.Evening),
        ("sáng", Half.Morning), ("trưa", Half.Noon), ("chiều", Half.Afternoon), ("tối", Half.Evening12), ("đêm", Half.Night), ("khuya", Half.Night),
    ];

    private enum Half
    {
        Morning,
        Noon,
        Afternoon,
        Evening,
        Evening12,
        Night,
    }

    /// <summary>Moves behind the word if there is one, and gives the hour on the clock of 24.</summary>
    public static int Apply(ReadOnlySpan<char> text, ref int end, int hour)
    {
        var at = Scan.Blanks(text, end);
        if (!TryWord(text, at, out var half, out var length))
            return hour;

        end = at + length;

        // CafeF, NLĐ and 24h print a clock of 24 hours and AM or PM behind it: "00:01 AM", "16:16 PM".
        if (hour is 0 or > 12)
            return hour;

        return half switch
        {
            Half.Morning => hour % 12,
            Half.Noon => hour <= 3 ? hour + 12 : hour,
            Half.Night => hour == 12 ? 0 : hour >= 6 ? hour + 12 : hour,
            // "12 giờ tối" is midnight, "12:30 PM" and "12:30 chiều" are noon.
            Half.Evening12 => hour == 12 ? 0 : hour + 12,
            _ => hour == 12 ? 12 : hour + 12,
        };
    }

    private static bool TryWord(ReadOnlySpan<char> text, int at, out Half half, out int length)
    {
        // Windows prints SA and CH in capitals; in small letters they are the start of anything.
        if (text[at..].StartsWith("SA", StringComparison.Ordinal) || text[at..].StartsWith("CH", StringComparison.Ordinal))
        {
            half = text[at] == 'S' ? Half.Morning : Half.Afternoon;
            length = 2;
            return !char.IsLetter(Scan.At(text, at + 2));
        }

        foreach (var (word, value) in Words)
        {
            if (!Scan.Word(text, at, word))
                continue;

            half = value;
            length = word.Length;
            return true;
        }

        half = default;
        length = 0;
        return false;
    }
}
