using System.Text.Json;
using System.Text.Json.Nodes;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Tests.Json;

public class ArticleSchemaTests
{
    private static readonly SchemaChecker Schema = new(ArticleJson.Schema);

    [Theory]
    [MemberData(nameof(SampleArticles.Names), MemberType = typeof(SampleArticles))]
    public void What_is_written_is_as_the_schema_says(string name)
    {
        Schema.Check(ArticleJson.Serialize(SampleArticles.ByName(name))).Should().BeEmpty();
        Schema.Check(ArticleJson.Serialize(SampleArticles.ByName(name), new() { Evidence = true })).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"extra":1}""", "a property that the contract does not list")]
    [InlineData("""{"kind":"list"}""", "no kind")]
    [InlineData("""{"publishedAt":"2026-02-03T07:05:00"}""", "a time without offset")]
    [InlineData("""{"tags":null}""", "a list is empty, never null")]
    [InlineData("""{"body":[{"type":"paragraph","text":"a","url":null}]}""", "a block has only what its type has")]
    [InlineData("""{"body":[{"type":"list","items":[]}]}""", "and all of it")]
    [InlineData("""{"images":[{"url":"a"}]}""", "a picture has all of its properties")]
    public void What_breaks_the_contract_breaks_the_schema(string change, string reason)
    {
        var json = JsonNode.Parse(ArticleJson.Serialize(SampleArticles.FullResult))!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
            json[name] = value?.DeepClone();

        Schema.Check(json.ToJsonString()).Should().NotBeEmpty(reason);
    }

    [Fact]
    public void The_schema_asks_for_every_property_but_the_evidence()
    {
        using var schema = JsonDocument.Parse(ArticleJson.Schema);
        var properties = schema.RootElement.GetProperty("properties").EnumerateObject().Select(item => item.Name);

        schema.RootElement.GetProperty("required").EnumerateArray().Select(item => item.GetString()).Append("evidence").Should().Equal(properties);
    }

    [Fact]
    public void The_schema_knows_the_names_of_every_enum()
    {
        using var document = JsonDocument.Parse(ArticleJson.Schema);
        var schema = document.RootElement;

        Names(schema, "kind").Should().Equal([.. CamelCase<ArticleKind>(), "notArticle", null]);
        Names(schema, "authors", "items", "role").Should().Equal(CamelCase<AuthorRole>());
        Names(schema, "related", "items", "kind").Should().Equal(CamelCase<RelatedKind>());
        Names(schema, "related", "items", "placement").Should().Equal(CamelCase<RelatedPlacement>());
        Names(schema, "diagnostics", "items", "code").Should().Equal(CamelCase<DiagnosticCode>());
        schema.GetProperty("$defs").GetProperty("evidenceSource").GetProperty("enum").EnumerateArray().Select(item => item.GetString())
            .Should().Equal(CamelCase<EvidenceSource>());
    }

    private static IEnumerable<string?> Names(JsonElement schema, params string[] path) =>
        path.Aggregate(schema, (element, name) => name == "items" ? element.GetProperty(name) : element.GetProperty("properties").GetProperty(name))
            .GetProperty("enum").EnumerateArray().Select(item => item.GetString());

    private static IEnumerable<string> CamelCase<T>()
        where T : struct, Enum =>
        Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]);
}
