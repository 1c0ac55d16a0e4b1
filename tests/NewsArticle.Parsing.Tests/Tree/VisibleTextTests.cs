using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Tests.Tree;

/// <summary>How much of a text is more than white space, whatever its length and wherever the white space is.</summary>
public class VisibleTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("\n", 0)]
    [InlineData("a b", 2)]
    [InlineData(" abc", 3)]
    [InlineData("ab \u00a0c", 3)]
    [InlineData("ab\tcd e", 5)]
    [InlineData("\n  \u1EA3nh ", 3)]
    [InlineData("\n\n\n\n    a", 1)]
    [InlineData("tin m\u1EDBi h\u00F4m nay", 12)]
    [InlineData(" abcdefghijklm ", 13)]
    [InlineData("abcdefghijklmnop", 16)]
    [InlineData(" abcdefghijklmnop", 16)]
    [InlineData("                a                b", 2)]
    [InlineData("abcdefghijklmnopqrstuvwxyz abcde", 31)]
    [InlineData("abcdefghijklmnop abcdefghijklmno a", 32)]
    public void What_is_more_than_white_space_counts(string text, int visible) => VisibleText.Count(text).Should().Be(visible);

    [Fact]
    public void Each_place_counts_once()
    {
        var wrong = new List<(int Length, int Place)>();
        for (var length = 1; length <= 70; length++)
        {
            for (var place = 0; place < length; place++)
            {
                var text = new string(' ', place) + "x" + new string('\n', length - place - 1);
                if (VisibleText.Count(text) != 1)
                    wrong.Add((length, place));
            }
        }

        wrong.Should().BeEmpty();
    }
}
