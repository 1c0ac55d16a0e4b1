using System.Collections.Concurrent;

namespace NewsArticle.Parsing.Tests;

/// <summary>The same page gives the same result: again, on other threads, from a string, from bytes and from a stream, and through JSON.</summary>
public class SameResultTests
{
    private static readonly ArticleJsonOptions WithEvidence = ArticleJsonOptions.Default with { Evidence = true };

    [Theory]
    [MemberData(nameof(ParsedPages.Rows), MemberType = typeof(ParsedPages))]
    public async Task String_bytes_and_stream_give_the_same_result(string name)
    {
        var page = ParsedPages.Of(name);
        var expected = Json(page.Result);

        Json(ArticleParser.Default.Parse(page.Html, page.Url)).Should().Be(expected, "reading it again changes nothing");
        Json(ArticleParser.Default.Parse(page.Bytes, page.Url)).Should().Be(expected);
        using var stream = new MemoryStream(page.Bytes);
        Json(await ArticleParser.Default.ParseAsync(stream, page.Url)).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(ParsedPages.Rows), MemberType = typeof(ParsedPages))]
    public void A_result_survives_JSON(string name)
    {
        var result = ParsedPages.Of(name).Result with { Dropped = [] };

        var read = ArticleJson.Deserialize(ArticleJson.Serialize(result));

        read.Should().BeEquivalentTo(result with { Fields = new() }, options => options.RespectingRuntimeTypes().WithStrictOrdering());
    }

    [Fact]
    public void Eight_threads_read_all_pages_as_one_does()
    {
        var names = ParsedPages.Names;
        var expected = names.ToDictionary(name => name, name => Json(ParsedPages.Of(name).Result), StringComparer.Ordinal);
        var different = new ConcurrentQueue<string>();
        var threads = Enumerable.Range(0, 8).Select(number => new Thread(() =>
        {
            // Each thread begins at another page, so that different pages are read at the same time.
            for (var index = 0; index < names.Count; index++)
            {
                var page = ParsedPages.Of(names[(index + (number * names.Count / 8)) % names.Count]);
                if (Json(ArticleParser.Default.Parse(page.Bytes, page.Url)) != expected[page.Name])
                    different.Enqueue(page.Name);
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        different.Should().BeEmpty();
    }

    /// <summary>The result as JSON, but for the diagnostic that only bytes can have.</summary>
    private static string Json(ArticleResult result) => ArticleJson.Serialize(
        result with { Diagnostics = [.. result.Diagnostics.Where(diagnostic => diagnostic.Code != DiagnosticCode.WrongCharset)] }, WithEvidence);
}
