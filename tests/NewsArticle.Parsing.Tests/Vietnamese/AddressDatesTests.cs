using System.Globalization;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests.Vietnamese;

public class AddressDatesTests
{
    public static IEnumerable<object[]> Cases() => CaseTable.Rows("Vietnamese/AddressDates.cases.tsv", 3);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_table_holds(string path, string expected, string why)
    {
        var reading = AddressDates.Read(path);

        (reading?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "null").Should().Be(expected, why);
        (reading is null || (!reading.Value.HasTime && reading.Value.Value.Offset == TimeSpan.FromHours(7))).Should().BeTrue("the hour is the draft's");
    }
}
