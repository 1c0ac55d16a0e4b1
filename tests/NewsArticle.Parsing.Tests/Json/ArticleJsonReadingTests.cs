using System.Text;
using System.Text.Json;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Tests.Json;

public class ArticleJsonReadingTests
{
    private const string Bare = """{"kind":"article","site":{"host":null,"name":null,"adapter":"generic"}}""";

    [Theory]
    [MemberData(nameof(SampleArticles.Names), MemberType = typeof(SampleArticles))]
    public void What_was_written_reads_back_as_the_same_result(string name)
    {
        var result = SampleArticles.ByName(name);

        var read = ArticleJson.Deserialize(ArticleJson.Serialize(result, new() { Evidence = true }));

        read.Should().BeEquivalentTo(result with { Fields = new() }, options => options.RespectingRuntimeTypes().WithStrictOrdering());
    }

    [Fact]
    public void A_picture_of_the_body_is_the_instance_in_the_list_of_pictures()
    {
        var article = ArticleJson.Deserialize(ArticleJson.Serialize(SampleArticles.FullResult)).Article!;

        article.Body.OfType<ImageBlock>().Single().Image.Should().BeSameAs(article.Images[0]);
        article.Body.OfType<VideoBlock>().Single().Video.Should().BeSameAs(article.Videos[0]);
    }

    [Fact]
    public void Bytes_may_begin_with_a_byte_order_mark() =>
        ArticleJson.Deserialize([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Bare)]).Article.Should().NotBeNull();

    [Fact]
    public void Properties_in_any_order_and_unknown_ones_are_read()
    {
        var json = """{"later":[1],"body":[{"text":"Đoạn.","level":1,"type":"paragraph","new":{}}],"site":{"adapter":"generic"},"kind":"article"}""";

        ArticleJson.Deserialize(json).Article!.Body.Should().Equal(new ParagraphBlock("Đoạn."));
    }

    [Theory]
    [InlineData("/a/b.jpg", false, "a path, which Unix takes for a file")]
    [InlineData("//bao.example/a.jpg", false, "an address without its scheme")]
    [InlineData("a.jpg", false, "a bare name")]
    [InlineData("?trang=2", false, "only a query")]
    [InlineData("https://bao.example/%E1%BA%A3nh?a=%2F#x", true, "escapes stay as they are")]
    [InlineData("HTTPS://Bao.Example:443/a", true, "scheme and host in lower case, the usual port left out")]
    public void Addresses_keep_what_they_are(string address, bool absolute, string reason)
    {
        var uri = new Uri(address, absolute ? UriKind.Absolute : UriKind.Relative);
        var written = ArticleJson.Serialize(SampleArticles.NotArticle with { Url = uri });

        var read = ArticleJson.Deserialize(written).Url!;

        read.IsAbsoluteUri.Should().Be(absolute, reason);
        ArticleJson.Serialize(SampleArticles.NotArticle with { Url = read }).Should().Be(written, reason);
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("null", "no result")]
    [InlineData("[]", "no object")]
    [InlineData("{", "cut off")]
    [InlineData("""{"kind":"article"}""", "an article without its site")]
    [InlineData("""{"kind":"article","site":{"host":"bao.example"}}""", "a site without its adapter")]
    [InlineData("""{"kind":"Article","site":{"adapter":"generic"}}""", "a kind is written in camelCase")]
    [InlineData("""{"kind":"list","site":{"adapter":"generic"}}""", "no kind")]
    [InlineData("""{"kind":1}""", "a number for a kind")]
    [InlineData("""{"url":7}""", "a number for an address")]
    [InlineData("""{"publishedAt":"2026-02-03T07:05:00"}""", "a time without offset would depend on the machine")]
    [InlineData("""{"publishedAt":"2026-02-03"}""", "so would a day")]
    [InlineData("""{"publishedAt":"hôm qua"}""", "no time")]
    [InlineData("""{"publishedAt":"2026-02-03T99:05:00+07:00"}""", "no such hour")]
    [InlineData("""{"body":[{"text":"a"}]}""", "a block without type")]
    [InlineData("""{"body":[{"type":"poem","text":"a"}]}""", "no type of block")]
    [InlineData("""{"body":[{"type":"paragraph"}]}""", "a paragraph without text")]
    [InlineData("""{"body":[{"type":"list"}]}""", "a list without items")]
    [InlineData("""{"body":[{"type":"list","items":[null]}]}""", "an item that is not there")]
    [InlineData("""{"body":[{"type":"table","rows":[null]}]}""", "a row that is not there")]
    [InlineData("""{"body":[null],"kind":"article","site":{"adapter":"generic"}}""", "a block that is not there")]
    [InlineData("""{"tags":[null],"kind":"article","site":{"adapter":"generic"}}""", "a tag that is not there")]
    [InlineData("""{"authors":[{"role":"author"}],"kind":"article","site":{"adapter":"generic"}}""", "an author without name")]
    [InlineData("""{"authors":[{"name":"A","role":"author, editor"}]}""", "two roles in one")]
    [InlineData("""{"authors":[{"name":"A","role":0}]}""", "a role by number")]
    [InlineData("""{"diagnostics":[{"code":"notText"}]}""", "a diagnostic without message")]
    public void What_is_not_of_this_form_is_refused(string json, string reason)
    {
        var text = () => ArticleJson.Deserialize(json);
        var bytes = () => ArticleJson.Deserialize(Encoding.UTF8.GetBytes(json));

        text.Should().Throw<JsonException>(reason);
        bytes.Should().Throw<JsonException>(reason);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var read = () => ArticleJson.Deserialize([.. """{"lead":"a"""u8, 0xFF, .. "\"}"u8]);

        read.Should().Throw<JsonException>();
    }
}
