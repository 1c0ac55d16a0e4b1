using NewsArticle.Parsing.Benchmarks;

namespace NewsArticle.Parsing.Tests;

/// <summary>
/// No rule does more than linear work. Time is measured by the benchmarks; here the work is counted: what a rule allocates on a text four times as long. A rule that
/// copies the rest of a text at each of its places is found by it, and one that only walks there takes minutes for the megabyte.
/// </summary>
public class GrowthTests
{
    private const int Length = 1 << 15;

    // Buffers are rounded up, and a pool that was emptied is filled again.
    private const long Slack = 1 << 15;
    private const int Factor = 6;

    public static TheoryData<string> Rules => [.. HostileRules.Rules.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Four_times_the_text_is_no_more_than_its_share_of_memory(string name)
    {
        var read = HostileRules.Rules.Single(rule => rule.Name == name).Read;
        foreach (var unit in HostileRules.Units)
        {
            var (small, large) = (HostileRules.Repeat(unit, Length / 4), HostileRules.Repeat(unit, Length));
            Allocated(read, large).Should().BeLessThan((Factor * Allocated(read, small)) + Slack, "on '{0}' again and again", unit);
        }
    }

    private static long Allocated(Func<string, object?> read, string text)
    {
        var least = long.MaxValue;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(read(text));
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
