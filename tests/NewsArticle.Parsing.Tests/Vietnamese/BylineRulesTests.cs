using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests.Vietnamese;

public class BylineRulesTests
{
    public static IEnumerable<object[]> Bylines => CaseTable.Rows("Vietnamese/BylineRules.cases.tsv", 6);

    public static IEnumerable<object[]> SignOffs => CaseTable.Rows("Vietnamese/SignOff.cases.tsv", 4);

    [Theory]
    [MemberData(nameof(Bylines))]
    public void A_byline_is_read_as_the_table_says(string text, string context, string byline, string authors, string source, string why)
    {
        var cells = context.Split('|');
        var reading = BylineRules.Read(text, new BylineContext(cells.ElementAtOrDefault(1), cells[0].Length > 0 ? cells[0] : null, cells.ElementAtOrDefault(2) == "meta"));

        if (byline == "!")
        {
            reading.Should().BeNull(why);
            return;
        }

        reading.Should().NotBeNull(why);
        string.Join("; ", reading!.Authors.Select(Print)).Should().Be(authors, why);
        (reading.Source ?? "").Should().Be(source, why);
        (reading.Byline ?? "").Should().Be(byline, why);
        reading.Rule.Should().StartWith("byline.");
    }

    [Theory]
    [MemberData(nameof(SignOffs))]
    public void A_sign_off_is_told_by_shape_and_place(string text, string shape, string expected, string why)
    {
        var flags = shape.Length == 0 ? SignOffShape.None : Enum.Parse<SignOffShape>(shape);

        BylineRules.IsSignOff(text, flags).Should().Be(expected == "yes", why);
    }

    [Theory]
    [InlineData("A, ")]
    [InlineData("(")]
    [InlineData("Theo ")]
    [InlineData("Ảnh: ")]
    [InlineData("a@b ")]
    [InlineData("-")]
    public void A_megabyte_of_one_thing_is_read(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));

        BylineRules.Read(text, default).Should().BeNull();
        BylineRules.IsSignOff(text, SignOffShape.Last).Should().BeFalse();
    }

    [Fact]
    public void No_printable_or_broken_text_throws()
    {
        var random = new Random(7);
        string[] pieces = ["(", ")", "Theo ", "Ảnh:", "Bài, ", "@", " - ", "/", "và ", "TTXVN", "Trần An", ".", "\uD800", "\u0301", "\0", "dịch", " từ ", "05/06", "[", "]", "1 tác giả khác"];
        for (var turn = 0; turn < 20_000; turn++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));

            var reading = BylineRules.Read(text, new BylineContext("Ví Dụ", "example.vn"));

            (reading?.Authors.All(author => author.Name.Length > 0 && author.Name == author.Name.Trim()) ?? true).Should().BeTrue(text);
        }
    }

    private static string Print(Author author) => author.Email is null ? $"{author.Name}={author.Role}" : $"{author.Name}={author.Role}<{author.Email}>";
}
