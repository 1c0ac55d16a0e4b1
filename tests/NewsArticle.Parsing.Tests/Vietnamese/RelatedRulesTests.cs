using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests.Vietnamese;

public class RelatedRulesTests
{
    public static IEnumerable<object[]> Cases => CaseTable.Rows("Vietnamese/RelatedRules.cases.tsv", 7);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_table_holds(string rule, string text, string address, string classes, string first, string second, string why)
    {
        switch (rule)
        {
            case "title":
                var reading = RelatedRules.Read(text, address, classes);
                reading.Title.Should().Be(first, why);
                reading.Kind.ToString().Should().Be(second, why);
                break;
            case "leadin":
                YesNo(RelatedRules.IsLeadIn(text)).Should().Be(first, why);
                YesNo(RelatedRules.StartsWithLeadIn(text)).Should().Be(second, why);
                break;
            case "heading":
                YesNo(RelatedRules.IsBlockHeading(text)).Should().Be(first, why);
                RelatedRules.PlacementOf(text).ToString().Should().Be(second, why);
                break;
            case "furniture":
                YesNo(RelatedRules.IsFurniture(text)).Should().Be(first, why);
                break;
            default:
                throw new InvalidDataException(rule);
        }
    }

    [Theory]
    [InlineData(">> ")]
    [InlineData("Xem thêm: ")]
    [InlineData("(")]
    [InlineData("-")]
    public void A_megabyte_is_read(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));

        RelatedRules.Read(text, text, text);
        RelatedRules.IsLeadIn(text);
        RelatedRules.StartsWithLeadIn(text);
        RelatedRules.IsBlockHeading(text).Should().BeFalse();
        RelatedRules.IsFurniture(text).Should().BeFalse();
    }

    private static string YesNo(bool value) => value ? "yes" : "no";
}
