using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests.Vietnamese;

/// <summary>What tells two texts apart early never says what the whole comparison would not.</summary>
public class PlainDifferenceTests
{
    private static readonly string[] Pieces =
    [
        "a", "A", "â", "Â", "\u0302", "\u0323", "o", "ò", "oà", "òa", "ð", "đ", "Đ", "d", "x", "q", "uý", "úy", " ", "  ", ".", "-", "–", "\u200B", "\u0001", "\u00A0",
        "%", "ſ", "s", "\u212A", "k", "1", "\u034F", "ß", "İ", "i", "|", "*",
    ];

    [Theory]
    [InlineData("Thời sự", "Kinh tế", true)]
    [InlineData("Trang chủ", "Trang nhất", true)]
    [InlineData("  THỜI sự", "thời trang", true)]
    [InlineData("minh hoạ", "minh họa", false)]
    [InlineData("Thời sự", "Thời sự quốc tế", false)]
    [InlineData("a\u200B\u0302", "â", false)]
    [InlineData("ðen", "đen", false)]
    [InlineData("", "a", false)]
    public void Texts_differ_at_their_first_different_letters(string a, string b, bool seen) => PlainDifference.IsSeen(a, b).Should().Be(seen);

    [Fact]
    public void Texts_of_one_key_are_never_told_apart()
    {
        var random = new Random(7);
        var same = 0;
        for (var round = 0; round < 200_000; round++)
        {
            string[] left = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pieces[random.Next(Pieces.Length)])];
            var right = left.ToArray();
            right[random.Next(right.Length)] = Pieces[random.Next(Pieces.Length)];
            var (a, b) = (string.Concat(left), string.Concat(right));
            if (TextRules.Fold(a) == TextRules.Fold(b))
            {
                same++;
                PlainDifference.IsSeen(a, b).Should().BeFalse($"\"{a}\" and \"{b}\" have one key");
            }
        }

        same.Should().BeGreaterThan(1_000, "otherwise nothing was compared");
    }
}
