using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;

namespace NewsArticle.Parsing.Tests.Json;

public class ArticleJsonPropertyTests
{
    private static readonly SchemaChecker Schema = new(ArticleJson.Schema);

    [Property(Arbitrary = [typeof(ArticleGenerators)])]
    public void Any_result_reads_back_equal(ArticleResult result)
    {
        var written = ArticleJson.Serialize(result);

        var read = ArticleJson.Deserialize(written);

        read.Should().BeEquivalentTo(result, options => options.RespectingRuntimeTypes().WithStrictOrdering());
        ArticleJson.Serialize(read).Should().Be(written);
    }

    [Property(Arbitrary = [typeof(ArticleGenerators)])]
    public void Any_result_is_written_as_the_schema_says_and_safe_for_a_script_element(ArticleResult result)
    {
        var written = ArticleJson.Serialize(result);

        Schema.Check(written).Should().BeEmpty();
        written.IndexOfAny(['<', '>', '&', '\u2028', '\u2029']).Should().Be(-1);
    }

    [Property]
    public void Any_text_is_a_result_or_a_JsonException(NonNull<string> text) => ReadOrRefuse(text.Get);

    [Property(Arbitrary = [typeof(ArticleGenerators)])]
    public void A_written_result_that_was_damaged_is_a_result_or_a_JsonException(ArticleResult result, NonNegativeInt at, char instead)
    {
        var written = ArticleJson.Serialize(result).ToCharArray();
        written[at.Get % written.Length] = instead;
        ReadOrRefuse(new(written));
    }

    private static void ReadOrRefuse(string json)
    {
        try
        {
            ArticleJson.Deserialize(json).Should().NotBeNull();
        }
        catch (JsonException)
        {
        }
    }
}
