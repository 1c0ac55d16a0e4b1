using System.Text.Json;
using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Adapters.Declarative;
using NewsArticle.Parsing.Tests.Json;

namespace NewsArticle.Parsing.Tests.Adapters;

public class SiteSchemaTests
{
    private static readonly SchemaChecker Schema = new(SiteFile.Schema);

    /// <summary>What both refuse: the file, a word of the message that <see cref="SiteFile.Parse"/> gives, and why.</summary>
    public static TheoryData<string, string, string> BadFiles => new()
    {
        { "null", "site file", "no object" },
        { "[]", "site file", "no object" },
        { "{}", "describes nothing", "nothing to read with" },
        { """{"trust":"named"}""", "describes nothing", "a site without a name" },
        { """{"name":"Báo Thử","recognise":"p"}""", "describes nothing", "a sign, and nothing that it is the sign of" },
        { """{"recognise":"p"}""", "describes nothing", "a sign of a family that has no fields" },
        { """{"extend":"yyyymm"}""", "'extend'", "a misspelt property" },
        { """{"name":null,"fields":{}}""", "'name'", "null where a text is wanted" },
        { """{"name":7,"fields":{}}""", "'name'", "a number where a text is wanted" },
        { """{"name":"","fields":{}}""", "'name'", "an empty text" },
        { """{"extends":["yyyymm"]}""", "'extends'", "one family only" },
        { """{"sameAs":"baodaklak"}""", "'sameAs'", "no host" },
        { """{"sameAs":"https://baodaklak.vn/"}""", "'sameAs'", "an address, not a host" },
        { """{"sameAs":"baodaklak.vn","fields":{}}""", "'sameAs'", "the same as another, and yet something of its own" },
        { """{"sameAs":"baodaklak.vn","recognise":"p"}""", "'sameAs'", "the same" },
        { """{"sameAs":"baodaklak.vn","recognise":"p","extends":"yyyymm"}""", "'sameAs'", "the same" },
        { """{"recognise":"","fields":{}}""", "'recognise'", "an empty selector" },
        { """{"fields":null}""", "'fields'", "null" },
        { """{"fields":["h1"]}""", "'fields'", "a list of fields" },
        { """{"fields":{"title":"h1"}}""", "'fields.title'", "no such field" },
        { """{"fields":{"Headline":"h1"}}""", "'fields.Headline'", "names are in camel case" },
        { """{"fields":{"headline":null}}""", "'fields.headline'", "null in place of a place" },
        { """{"fields":{"headline":1}}""", "'fields.headline'", "a number in place of a place" },
        { """{"fields":{"headline":" "}}""", "'fields.headline'", "a blank selector" },
        { """{"fields":{"headline":["h1",1]}}""", "'fields.headline[1]'", "a number among alternatives" },
        { """{"fields":{"headline":[[]]}}""", "'fields.headline[0]'", "an alternative without places" },
        { """{"fields":{"headline":[[["h1"]]]}}""", "'fields.headline[0][0]'", "lists too deep" },
        { """{"fields":{"headline":{}}}""", "'fields.headline'", "a place without select" },
        { """{"fields":{"headline":{"attribute":"title"}}}""", "'fields.headline'", "a place without select" },
        { """{"fields":{"headline":{"select":"h1","attribute":""}}}""", "'fields.headline.attribute'", "an attribute without a name" },
        { """{"fields":{"headline":{"select":"h1","after":""}}}""", "'fields.headline.after'", "nothing to cut after" },
        { """{"fields":{"headline":{"select":"h1","regex":"a+"}}}""", "'fields.headline.regex'", "readings are a closed vocabulary" },
        { """{"fields":{"body":{"select":"p","attribute":"id"}}}""", "'fields.body.attribute'", "a body is an element" },
        { """{"fields":{"drop":[{"select":"p","strip":"x"}]}}""", "'fields.drop[0].strip'", "so is what is dropped" },
        { """{"layouts":null}""", "'layouts'", "null" },
        { """{"layouts":[]}""", "'layouts'", "no layout" },
        { """{"layouts":[null]}""", "'layouts[0]'", "null in place of a layout" },
        { """{"layouts":[{"fields":{}}]}""", "'layouts[0]' needs a 'name'", "a layout without a name" },
        { """{"layouts":[{"name":"a"},{"name":""}]}""", "'layouts[1].name'", "a layout with an empty name" },
        { """{"layouts":[{"name":"a","kind":"foto"}]}""", "'layouts[0].kind'", "no kind of article" },
        { """{"layouts":[{"name":"a","kind":"list"}]}""", "'layouts[0].kind'", "no kind" },
        { """{"layouts":[{"name":"a","trust":2026}]}""", "'layouts[0].trust'", "a number for a word" },
        { """{"layouts":[{"name":"a","signs":"p"}]}""", "'layouts[0].signs'", "a misspelt property" },
        { """{"layouts":[{"name":"a","sign":[]}]}""", "'layouts[0].sign'", "no sign at all is no list of signs" },
        { """{"layouts":[{"name":"a","sign":["p",["b"]]}]}""", "'layouts[0].sign[1]'", "signs have no alternatives but by comma" },
    };

    /// <summary>What only the reader can see.</summary>
    public static TheoryData<string, string, string> BadFilesForTheReader => new()
    {
        { """{"extends":"no-such-family"}""", "yyyymm", "the families that there are stand in the message" },
        { """{"sameAs":"no-such-site.example"}""", "no-such-site.example", "a site that no file describes" },
        { """{"fields":{"headline":"h1 ~ p"}}""", "'fields.headline'", "a combinator that is not supported" },
        { """{"fields":{"headline":"h1["}}""", "'fields.headline'", "no selector" },
        { """{"fields":{"body":["p",{"select":"p:nth-child(2)"}]}}""", "'fields.body[1].select'", "a pseudo-class that is not supported" },
        { """{"layouts":[{"name":"a","sign":"a:has(b)"}]}""", "'layouts[0].sign'", "the same in a sign" },
        { """{"fields":{},"recognise":"p::before"}""", "'recognise'", "the same in a family's sign" },
        { """{"fields":{"headline":"h1","headline":"h2"}}""", "'fields.headline' is given twice", "one of them would be lost" },
        { """{"fields":{},"fields":{}}""", "'fields' is given twice", "one of them would be lost" },
        { """{"fields":{}""", "closed", "not closed" },
        { """{"fields":{"headline":"\ud800"}}""", "'fields.headline'", "half a character, escaped" },
        { """{"fields":{"\ud800":"h1"}}""", "'fields'", "and in a name" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void What_the_schema_refuses_the_reader_refuses_too_and_names_it(string json, string word, string reason)
    {
        Schema.Check(json).Should().NotBeEmpty(reason);
        Refused(json, reason).Message.Should().Contain(word, reason);
    }

    [Theory]
    [MemberData(nameof(BadFilesForTheReader))]
    public void What_only_the_reader_can_see_is_named_as_well(string json, string word, string reason) =>
        Refused(json, reason).Message.Should().Contain(word, reason);

    [Theory]
    [InlineData("""{"extends":"yyyymm"}""")]
    [InlineData("""{"name":"Báo Thử","trust":"named"}""")]
    [InlineData("""{"layouts":[{"name":"a","sign":[".date","h1 + p, h2 + p"],"fields":{}}]}""")]
    [InlineData("""{"sameAs":"baodaklak.vn","name":"Báo Thử","trust":"described 2026"}""")]
    [InlineData("""{"$schema":"x","recognise":"#a > b + c","fields":{"headline":["h1",["h2.a","h2.b"],{"select":"h3","after":"|","strip":"*"}],"tags":[],"body":[["p",{"select":"div"}]]}}""")]
    [InlineData("""{"layouts":[{"name":"new","sign":"h1.new","fields":{}},{"name":"old"}]}""")]
    public void What_the_schema_takes_the_reader_takes(string json)
    {
        Schema.Check(json).Should().BeEmpty();
        SiteFile.Parse("bao.example", json).Name.Should().Be("bao.example");
    }

    [Fact]
    public void Comments_and_trailing_commas_are_allowed() =>
        SiteFile.Parse("bao.example", "{ /* moved in 2026 */ \"extends\": \"yyyymm\", // a family\n }").Should().NotBeNull();

    [Fact]
    public void A_mistake_is_reported_with_file_and_line()
    {
        var json = "{\n  \"fields\": {\n    \"headline\": \"h1\",\n    \"byline\": [\n      \".author\",\n      \"p ~ b\"\n    ]\n  }\n}";

        var error = Refused(json, "~ is not supported");

        error.Line.Should().Be(6);
        error.File.Should().Be("bao.example");
        error.Message.Should().StartWith("bao.example(6): 'fields.byline[1]': ").And.Contain("'p ~ b'");
    }

    [Fact]
    public void Half_a_character_as_it_is_in_the_text_is_refused_too() =>
        FluentActions.Invoking(() => SiteFile.Parse("bao.example", "{\"extends\":\"yyyymm\",\"name\":\"\ud800\"}")).Should().Throw<SiteFileException>();

    [Fact]
    public void The_schema_knows_every_field()
    {
        using var schema = JsonDocument.Parse(SiteFile.Schema);

        Definition(schema, "fields").GetProperty("properties").EnumerateObject().Select(field => field.Name).Should().Equal(PartNames.All);
    }

    [Fact]
    public void Every_property_is_explained_by_a_description_and_examples_that_hold()
    {
        using var schema = JsonDocument.Parse(SiteFile.Schema);
        foreach (var property in Properties(schema.RootElement))
        {
            property.Value.TryGetProperty("description", out _).Should().BeTrue(property.Name);
            if (property.Name is "layouts" or "fields")
                continue;

            foreach (var example in property.Value.GetProperty("examples").EnumerateArray())
                new SchemaChecker($$"""{"allOf":[{{property.Value.GetRawText()}}],"$defs":{{schema.RootElement.GetProperty("$defs").GetRawText()}}}""")
                    .Check(example.GetRawText()).Should().BeEmpty(property.Name);
        }
    }

    private static IEnumerable<JsonProperty> Properties(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Array)
            return schema.EnumerateArray().SelectMany(Properties);

        return schema.ValueKind != JsonValueKind.Object ? [] : schema.EnumerateObject()
            .Where(member => member.Name != "examples")
            .SelectMany(member => member.Name == "properties" && member.Value.ValueKind == JsonValueKind.Object
                ? member.Value.EnumerateObject().SelectMany(property => Properties(property.Value).Prepend(property))
                : Properties(member.Value));
    }

    private static JsonElement Definition(JsonDocument schema, string name) => schema.RootElement.GetProperty("$defs").GetProperty(name);

    private static SiteFileException Refused(string json, string reason)
    {
        var parse = () => SiteFile.Parse("bao.example", json);
        var error = parse.Should().Throw<SiteFileException>(reason).Which;
        error.Line.Should().BePositive(reason);
        error.Message.Should().NotContain("NewsArticle", "the words are those of the file");
        return error;
    }
}
