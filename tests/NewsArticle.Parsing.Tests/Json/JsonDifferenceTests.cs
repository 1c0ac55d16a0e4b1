using System.Text.Json;
using NewsArticle.Parsing.Json;

namespace NewsArticle.Parsing.Tests.Json;

public class JsonDifferenceTests
{
    [Theory]
    [InlineData("""{}""", """{"a":1}""", "nothing is expected")]
    [InlineData("""{"a":"x"}""", """{"a":"x","b":"y"}""", "what is not expected is not compared")]
    [InlineData("""{"a":[{"b":1},{}]}""", """{"a":[{"b":1,"c":2},{"b":3}]}""", "nor inside lists")]
    [InlineData("""{"a":null,"b":[]}""", """{"a":null,"b":[]}""", "nothing is a value")]
    [InlineData("""{"a":"Đắk"}""", """{"a":"\u0110ắk"}""", "however it is escaped")]
    public void What_is_as_expected_is_no_difference(string expected, string actual, string reason) => Of(expected, actual).Should().BeEmpty(reason);

    [Theory]
    [InlineData("""{"a":"x"}""", """{"a":"y"}""", "  a:", "another text")]
    [InlineData("""{"a":"x"}""", """{"a":null}""", "  a:", "nothing in place of a text")]
    [InlineData("""{"a":null}""", """{"a":"x"}""", "  a:", "a text in place of nothing")]
    [InlineData("""{"a":"1"}""", """{"a":1}""", "  a:", "a number in place of a text")]
    [InlineData("""{"headlin":"x"}""", """{"headline":"x"}""", "  headlin:", "a misspelt member")]
    [InlineData("""{"a":[{"b":1}]}""", """{"a":[{"b":2}]}""", "  a[0].b:", "the member inside the list is named")]
    [InlineData("""{"a":[]}""", """{"a":[1]}""", "  a: 0 items", "a longer list")]
    [InlineData("""{"a":[1,2]}""", """{"a":[1]}""", "  a: 2 items", "a shorter list")]
    [InlineData("""{"a":{"b":{"c":1}}}""", """{"a":{"b":{}}}""", "  a.b.c:", "a member that is missing deep inside")]
    public void What_is_not_as_expected_is_named(string expected, string actual, string beginning, string reason) =>
        Of(expected, actual).Should().ContainSingle(reason).Which.Should().StartWith(beginning);

    [Fact]
    public void Of_lists_that_are_not_equally_long_only_the_differing_middle_is_shown() =>
        Of("""["one","two","four"]""", """["one","two","three","four"]""").Should().ContainSingle().Which.Should()
            .Contain("found    [2] \"three\"").And.NotContain("one").And.NotContain("two").And.NotContain("four");

    [Fact]
    public void Every_differing_member_has_a_line_of_its_own() =>
        Of("""{"a":1,"b":[1,2],"c":3}""", """{"a":2,"b":[1,3],"c":3}""").Should().HaveCount(2);

    private static IReadOnlyList<string> Of(string expected, string actual)
    {
        using var one = JsonDocument.Parse(expected);
        using var other = JsonDocument.Parse(actual);
        return JsonDifference.Of(one.RootElement, other.RootElement);
    }
}
