using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests.Vietnamese;

/// <summary>What tells two texts apart early says what their whole keys would.</summary>
public class TextComparisonTests
{
    private static readonly string[] Pieces =
    [
        "a", "A", "â", "Â", "\u0302", "\u0323", "o", "ò", "oà", "òa", "ð", "đ", "Đ", "d", "x", "q", "uý", "úy", " ", "  ", ".", "-", "–", "\u200B", "\u0001", "\u00A0",
        "%", "ſ", "s", "\u212A", "k", "1", "\u034F", "ß", "İ", "i", "|", "*",
    ];

    [Theory]
    [InlineData("Thời sự", "Kinh tế", false)]
    [InlineData("Trang chủ", "Trang nhất", false)]
    [InlineData("  THỜI sự", "thời trang", false)]
    [InlineData("minh hoạ", "minh họa", true)]
    [InlineData("khỏe, đẹp", "Khoẻ – đẹp.", true)]
    [InlineData("toàn", "tòan", true)]
    [InlineData("Thời sự", "Thời sự quốc tế", false)]
    [InlineData("a\u200B\u0302", "â", true)]
    [InlineData("a\u0302", "â", true)]
    [InlineData("ðen", "đen", true)]
    [InlineData("ma", "má", false)]
    [InlineData("hoa", "hòa", false)]
    [InlineData("ho à", "hoà", false)]
    [InlineData("", "a", false)]
    public void Texts_are_the_same_where_a_reader_would_say_so(string a, string b, bool same) => TextRules.Same(a, b).Should().Be(same);

    [Fact]
    public void Texts_are_told_apart_as_their_keys_are()
    {
        var random = new Random(7);
        var same = 0;
        for (var round = 0; round < 200_000; round++)
        {
            string[] left = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pieces[random.Next(Pieces.Length)])];
            var right = left.ToArray();
            right[random.Next(right.Length)] = Pieces[random.Next(Pieces.Length)];
            var (a, b) = (string.Concat(left), string.Concat(right));
            var haveOneKey = TextRules.Fold(a) == TextRules.Fold(b);
            TextRules.Same(a, b).Should().Be(haveOneKey, $"so the keys of \"{a}\" and \"{b}\" say");
            if (haveOneKey)
            {
                same++;
                TextRules.Opening(a).Should().Be(TextRules.Opening(b), $"\"{a}\" and \"{b}\" have one key");
            }
        }

        same.Should().BeGreaterThan(1_000, "otherwise nothing was compared");
    }
}
