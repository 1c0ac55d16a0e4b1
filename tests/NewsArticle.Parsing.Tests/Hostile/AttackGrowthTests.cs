using NewsArticle.Parsing.Hostile.Attacks;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Tests.Hostile;

/// <summary>
/// Four times the attack costs about four times the work, counted and not timed: quadratic would be sixteen. The times and the memory of larger ones are measured by the benchmarks
/// (<c>--attacks</c>).
/// </summary>
public class AttackGrowthTests
{
    private const int Length = 1 << 16;
    private const int Factor = 6;

    // Buffers double, and what is counted before the attack begins is a constant.
    private const long SlackOfWork = 20_000;

    // Nodes are used again for the next page, but not those of a page of many thousands: a page that needs none anew is no measure for one that does.
    private const long SlackOfMemory = 256 * Length;

    // The work of each node may grow with how deep it stands, and that is bounded. At its usual bound only pages of a megabyte would show that no more than the depth counts.
    private static readonly ParseLimits Shallow = ParseLimits.Default with { MaxDepth = 64 };

    public static TheoryData<string> Cases => [.. AttackCase.All.Select(attack => attack.Name)];

    [Fact]
    public void Each_attack_has_a_name_of_its_own() => AttackCase.All.Should().OnlyHaveUniqueItems(attack => attack.Name);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Four_times_the_page_is_no_more_than_its_share_of_work(string name)
    {
        var attack = AttackCase.All.Single(one => one.Name == name);
        var (small, large) = (Cost(attack, Length / 4), Cost(attack, Length));

        large.Work.Should().BeLessThan((Factor * small.Work) + SlackOfWork, "the smaller page needs {0}", small.Work);
        large.Memory.Should().BeLessThan((Factor * small.Memory) + SlackOfMemory, "the smaller page needs {0} bytes", small.Memory);
    }

    private static (long Work, long Memory) Cost(AttackCase attack, int length)
    {
        var page = attack.Page(length);
        var (least, work) = (long.MaxValue, new WorkMeter());
        for (var attempt = 0; attempt < 2; attempt++)
        {
            work = new();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = attack.Read(page, Shallow, work);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Promises.Check(result);
        }

        return (work.Building + work.Reading, least);
    }
}
