using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests.Vietnamese;

public class CaptionRulesTests
{
    public static IEnumerable<object[]> Cases => CaseTable.Rows("Vietnamese/CaptionRules.cases.tsv", 5);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_table_holds(string rule, string first, string second, string expected, string why)
    {
        var actual = rule switch
        {
            "same" => CaptionRules.IsSame(first, second) ? "yes" : "no",
            "better" => CaptionRules.Better(first, second),
            "alt" => CaptionRules.FromAlt(first, second) ?? "",
            "looks" => CaptionRules.LooksLikeCaption(first, Enum.Parse<CaptionShape>(second)) ? "yes" : "no",
            _ => throw new InvalidDataException(rule),
        };

        actual.Should().Be(expected, why);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Sameness_does_not_depend_on_the_order(string rule, string first, string second, string expected, string why)
    {
        if (rule == "same")
            CaptionRules.IsSame(second, first).Should().Be(expected == "yes", why);
    }

    [Fact]
    public void Two_megabytes_are_compared()
    {
        var one = string.Concat(Enumerable.Repeat("Chợ quê ", 125_000));

        CaptionRules.IsSame(one, one + "!").Should().BeTrue();
        CaptionRules.IsSame(one, one + "x").Should().BeTrue();
        CaptionRules.FromAlt(one, "Tết").Should().BeNull();
    }
}
