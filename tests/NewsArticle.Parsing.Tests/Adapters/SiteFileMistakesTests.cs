using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Adapters.Declarative;

namespace NewsArticle.Parsing.Tests.Adapters;

public class SiteFileMistakesTests
{
    [Theory]
    [InlineData("""{ "fields": """, null, "no end")]
    [InlineData("not json", 1, "no JSON")]
    [InlineData("null", 1, "null is no site")]
    [InlineData("[]", 1, "a list is no site")]
    [InlineData("\"x\"", 1, "a text is no site")]
    [InlineData("", null, "nothing at all")]
    public void What_is_no_JSON_object_is_refused(string json, int? line, string reason)
    {
        var error = Refused(json);
        error.Message.Should().StartWith("example.vn", reason);
        if (line is not null)
            error.Line.Should().Be(line, reason);
    }

    [Theory]
    [InlineData("{\n  \"fields\": { \"body\": \"#b\" },\n  \"headlines\": \"h1\"\n}", 3, "headlines", "an unknown property")]
    [InlineData("{\n  \"layouts\": [\n    {\n      \"name\": \"a\",\n      \"sing\": \"h1\"\n    }\n  ]\n}", 5, "sing", "an unknown property of a layout")]
    [InlineData("{\n  \"layouts\": [\n    { \"name\": \"a\", \"sign\": \"h1\", \"kind\": \"list\" }\n  ]\n}", 3, "notArticle", "an unknown kind, with those that there are")]
    [InlineData("{\n  \"layouts\": [\n    { \"name\": \"a\", \"kind\": \"notArticle\" }\n  ]\n}", 3, "sign", "no page of the site would be an article")]
    [InlineData("{\n  \"fields\": {\n    \"headlin\": \"h1\"\n  }\n}", 3, "headlin", "an unknown field")]
    [InlineData("{\n  \"fields\": {\n    \"body\": 7\n  }\n}", 3, "selector", "a number is no place")]
    [InlineData("{\n  \"fields\": {\n    \"body\": { \"select\": \"#b\", \"regex\": \".*\" }\n  }\n}", 3, "regex", "an unknown reading")]
    [InlineData("{\n  \"fields\": {\n    \"body\": { \"attribute\": \"content\" }\n  }\n}", 3, "select", "a place without a selector")]
    [InlineData("{\n  \"fields\": {\n    \"lead\": { \"select\": \"p\", \"after\": \"\" }\n  }\n}", 3, "after", "a cut at nothing")]
    [InlineData("{\n  \"fields\": {\n    \"body\": \"#a\",\n    \"body\": \"#b\"\n  }\n}", 4, "body", "a field given twice")]
    public void A_mistake_is_named_with_its_line_and_property(string json, int line, string property, string reason)
    {
        var error = Refused(json);
        error.Line.Should().Be(line, reason);
        error.Message.Should().StartWith($"example.vn({line}): ", reason).And.Contain(property, reason);
    }

    [Theory]
    [InlineData("p:nth-child(2)", ":nth-child")]
    [InlineData("h1 ~ p", "~")]
    [InlineData("div:has(p)", "has")]
    [InlineData("p::first-line", "first-line")]
    [InlineData("p:hover", "hover")]
    [InlineData("a b c d e f g h i", "8")]
    [InlineData("p[", "p[")]
    [InlineData("", "empty")]
    [InlineData(">>", ">>")]
    public void A_selector_that_is_not_supported_is_named_with_its_field(string selector, string what)
    {
        var error = Refused($$"""{ "fields": { "body": "#b", "kicker": "{{selector}}" } }""");
        error.Message.Should().StartWith("example.vn").And.Contain("kicker").And.Contain(what);
    }

    [Fact]
    public void A_sign_and_a_family_s_mark_are_held_to_the_same_rules()
    {
        Refused("""{ "layouts": [ { "name": "a", "sign": "p ~ p", "fields": { "body": "#b" } } ] }""").Message.Should().Contain("sign");
        Refused("""{ "recognise": "p ~ p", "fields": { "body": "#b" } }""").Message.Should().Contain("recognise");
    }

    [Fact]
    public void A_file_that_describes_nothing_is_refused() => Refused("{}").Message.Should().StartWith("example.vn").And.Contain("fields");

    [Fact]
    public void A_family_that_does_not_exist_is_named() => Refused("""{ "extends": "nobody" }""").Message.Should().Contain("'nobody'").And.Contain("yyyymm");

    [Fact]
    public void A_file_that_is_too_long_is_not_read() =>
        Refused($$"""{ "name": "{{new string('x', SiteFile.MaxLength)}}", "fields": { "body": "#b" } }""").Message.Should().Contain($"{SiteFile.MaxLength}");

    [Fact]
    public void Nesting_without_end_is_refused() => Refused(new string('[', 40_000)).Message.Should().StartWith("example.vn");

    [Theory]
    [InlineData("")]
    [InlineData("vn")]
    [InlineData("Example.vn")]
    [InlineData("https://example.vn")]
    [InlineData("example.vn/tin")]
    [InlineData("example.vn:8080")]
    [InlineData("two words.vn")]
    [InlineData("10.0.0.1")]
    [InlineData("../example.vn")]
    public void A_name_that_is_no_host_is_refused(string host)
    {
        var act = () => SiteFile.Parse(host, """{ "fields": { "body": "#b" } }""");
        act.Should().Throw<SiteFileException>().Which.Message.Should().Contain("host");
    }

    [Fact]
    public void A_file_is_read_from_disk_by_its_name_and_its_mistakes_name_its_path()
    {
        var folder = Directory.CreateTempSubdirectory("site-files");
        try
        {
            var good = Path.Combine(folder.FullName, "example.vn.json");
            File.WriteAllText(good, """{ "name": "Ví dụ", "fields": { "body": "#b" } }""");
            var site = SiteFile.Load(good);
            site.Name.Should().Be("example.vn");
            site.SiteName.Should().Be("Ví dụ");

            var bad = Path.Combine(folder.FullName, "other.vn.json");
            File.WriteAllText(bad, "{\n  \"x\": 1\n}");
            var act = () => SiteFile.Load(bad);
            var error = act.Should().Throw<SiteFileException>().Which;
            error.File.Should().Be(bad);
            error.Line.Should().Be(2);
            error.Message.Should().Contain("other.vn.json(2)").And.Contain("x");

            var nameless = Path.Combine(folder.FullName, "notes.json");
            File.WriteAllText(nameless, "{}");
            act = () => SiteFile.Load(nameless);
            act.Should().Throw<SiteFileException>().Which.Message.Should().Contain("host");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_sites_that_ship_are_found() => BuiltInSites.Hosts.Should().Contain(["baodaklak.vn", "baothainguyen.vn", "vnexpress.net"]);

    private static SiteFileException Refused(string json)
    {
        var act = () => SiteFile.Parse("example.vn", json);
        var error = act.Should().Throw<SiteFileException>().Which;
        error.File.Should().Be("example.vn");
        return error;
    }
}
