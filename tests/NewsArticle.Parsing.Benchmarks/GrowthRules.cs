using System.Globalization;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>
/// How the time of each rule grows with its text: time(4n) over time(n) on hostile texts, 4n being a megabyte. Linear is 4, quadratic 16. For each rule the worst
/// text is printed, measured again until noise is ruled out.
/// </summary>
internal static class GrowthRules
{
    private const int Length = 1 << 20;
    private const double MaxRatio = 8;

    /// <summary>What takes less than this for a megabyte stops long before its end, and its ratio is that of two accidents.</summary>
    private const double LeastMilliseconds = 2;

    private const double PlainlyLinear = 5;

    private const int Attempts = 25;

    public static int Run(TextWriter output)
    {
        output.WriteLine($"{"rule",-52}{"t(4n)/t(n)",12}{"ms for 4n",12}  worst text");
        var failed = 0;
        foreach (var (name, read) in HostileRules.Rules)
        {
            // Compiled as it will stay.
            for (var round = 0; round < 40; round++)
            {
                foreach (var unit in HostileRules.Units)
                    GC.KeepAlive(read(HostileRules.Repeat(unit, 1 << 10)));
            }

            var (ratio, time, text) = HostileRules.Units.Select(unit => Measure(read, unit)).MaxBy(result => (result.Time >= LeastMilliseconds ? 1000 : 0) + result.Ratio);
            failed += ratio > MaxRatio && time >= LeastMilliseconds ? 1 : 0;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-52}{(time < LeastMilliseconds ? "-" : ratio.ToString("F1", CultureInfo.InvariantCulture)),12}{time,12:F2}  {Shown(text)}"));
        }

        output.WriteLine(failed == 0 ? "growth: pass" : $"growth: fail, {failed} rules above {MaxRatio}");
        return failed == 0 ? 0 : 1;
    }

    private static (double Ratio, double Time, string Unit) Measure(Func<string, object?> read, string unit)
    {
        var (small, large) = (HostileRules.Repeat(unit, Length / 4), HostileRules.Repeat(unit, Length));
        var (smallTime, largeTime) = (double.MaxValue, double.MaxValue);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            // Noise only ever adds to a time, and more often to a long one: what is plainly linear once is linear, the rest is measured again.
            smallTime = Math.Min(smallTime, Time(read, small));
            largeTime = Math.Min(largeTime, Time(read, large));
            if (largeTime < LeastMilliseconds || largeTime / smallTime < PlainlyLinear)
                break;
        }

        return (largeTime / smallTime, largeTime, unit);
    }

    private static double Time(Func<string, object?> read, string text)
    {
        var start = ThreadClock.Milliseconds;
        GC.KeepAlive(read(text));
        return ThreadClock.Milliseconds - start;
    }

    private static string Shown(string unit) => string.Concat(unit.Select(c => c is < ' ' or '\u00A0' or '\u200B' or (>= '\u0300' and < '\u0370') || char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : c.ToString()));
}
