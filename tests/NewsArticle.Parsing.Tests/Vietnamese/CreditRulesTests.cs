using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests.Vietnamese;

public class CreditRulesTests
{
    public static IEnumerable<object[]> Cases => CaseTable.Rows("Vietnamese/CreditRules.cases.tsv", 4);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_caption_and_its_credit_part_as_the_table_says(string printed, string caption, string credit, string why)
    {
        var reading = CreditRules.Split(printed);

        (reading.Caption ?? "").Should().Be(caption, why);
        (reading.Credit ?? "").Should().Be(credit, why);
        reading.Rule.Should().StartWith("credit.");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_caption_without_its_credit_has_no_second_one(string printed, string caption, string credit, string why)
    {
        credit.Should().NotBeNull();

        CreditRules.Split(CreditRules.Split(printed).Caption).Caption.Should().Be(caption.Length == 0 ? null : caption, why);
    }

    [Theory]
    [InlineData("Ảnh: ")]
    [InlineData("(")]
    [InlineData("Ảnh minh họa ")]
    [InlineData(". Nguồn")]
    public void A_megabyte_is_read(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));

        CreditRules.Split(text).Rule.Should().NotBeEmpty();
    }
}
