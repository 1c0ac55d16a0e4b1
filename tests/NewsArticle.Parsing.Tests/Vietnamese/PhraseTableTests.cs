using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests.Vietnamese;

/// <summary>Phrases are found whatever stands between their letters, by their letters and the tones of their words.</summary>
public class PhraseTableTests
{
    private static readonly PhraseTable Table = new("PV|tin ảnh|ảnh", "tin ảnh mới|B+|tiền phong");

    [Theory]
    [InlineData("PV", 0)]
    [InlineData("p.v", 0)]
    [InlineData(" P. V. ", 0)]
    [InlineData("TIN - ẢNH", 0)]
    [InlineData("tin ảnh mới", 1)]
    [InlineData("b+", 1)]
    [InlineData("Tiền  Phong", 1)]
    [InlineData("Tiến Phong", -1)]
    [InlineData("tin", -1)]
    [InlineData("tin ảnh m", -1)]
    [InlineData("tin ảnh mới nhất", -1)]
    [InlineData("b", -1)]
    [InlineData("...", -1)]
    [InlineData("", -1)]
    public void A_whole_text_is_found(string text, int entry) => Table.Find(text).Should().Be(entry);

    [Theory]
    [InlineData("Tin, ảnh: An Bình", 8, 0)]
    [InlineData("Tin ảnh mới nhất", 11, 1)]
    [InlineData("Tin ảnh mớ", 7, 0)]
    [InlineData("(P.V) viết", 4, 0)]
    [InlineData("B+ ra mắt", 2, 1)]
    [InlineData("Tinh ảnh", 0, -1)]
    [InlineData("Ảnhtin", 0, -1)]
    [InlineData("một tin ảnh", 0, -1)]
    [InlineData("", 0, -1)]
    public void The_longest_start_ends_with_a_word(string text, int length, int entry)
    {
        Table.LongestStart(text, 4, out var value).Should().Be(length);
        value.Should().Be(entry);
    }

    [Fact]
    public void A_start_has_no_more_words_than_asked_for() => Table.LongestStart("Tin ảnh mới", 2, out _).Should().Be(7);

    [Fact]
    public void A_text_far_longer_than_any_phrase_is_none() => Table.Find("PV" + new string(' ', 400)).Should().Be(-1);
}
