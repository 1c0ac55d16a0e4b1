using System.Text.Json;
using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Adapters.Declarative;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Tests.Adapters;

/// <summary>A site file from a stranger is data: it is refused with file, line and property, or costs no more than a page may.</summary>
public class HostileSiteFileTests
{
    [Theory]
    [InlineData(2001, "2000", "more selectors than an element may be tried against")]
    public void A_flood_of_selectors_is_refused(int count, string what, string reason)
    {
        var places = Enumerable.Range(0, (count + 9) / 10).Select(number => $"\"{string.Join(',', Enumerable.Range(0, 10).Select(part => $".a{number}b{part}"))}\"");
        Refused($$"""{ "fields": { "drop": [{{string.Join(',', places)}}], "body": "p" } }""").Message.Should().Contain(what, reason);
    }

    [Fact]
    public void Selectors_up_to_the_limit_are_read()
    {
        var places = Enumerable.Range(0, 199).Select(number => $"\"{string.Join(',', Enumerable.Range(0, 10).Select(part => $".a{number}b{part}"))}\"");
        SiteFile.Parse("baovidu.example", $$"""{ "fields": { "drop": [{{string.Join(',', places)}}], "body": "p" } }""").Should().NotBeNull();
    }

    [Fact]
    public void No_file_that_ships_comes_near_the_limit() =>
        BuiltInSites.Hosts.Should().NotContain(host => CountOf(host) > 1000);

    [Theory]
    [InlineData(".a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q", "16")]
    [InlineData("p:not(.a):not(.b):not(.c):not(.d):not(.e):not(.f):not(.g):not(.h):not(.i)", "16")]
    [InlineData("p:not(a b c, d e f, g h i, j k l, m n o, q r s)", "16")]
    [InlineData("p:not(:not(:not(:not(:not(:not(:not(:not(:not(:not(:not(:not(:not(:not(:not(:not(:not(b)))))))))))))))))", "no CSS selector")]
    [InlineData("[a*=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab]", "64")]
    [InlineData("a:has(b)", "has")]
    [InlineData("a ~ b", "~")]
    [InlineData("a:nth-child(2n+1)", "nth")]
    public void A_selector_that_costs_too_much_is_named_with_line_and_property(string selector, string what) =>
        Refused($"{{\n  \"fields\": {{\n    \"body\": \"{selector}\"\n  }}\n}}").Message.Should().StartWith("baovidu.example(3): ").And.Contain("fields.body").And.Contain(what);

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\\\Windows\\\\win.ini")]
    [InlineData("https://other.example/site.json")]
    [InlineData("Sites/vnexpress.net")]
    [InlineData("Schemas/site.schema")]
    [InlineData("vnexpress.net\\u0000")]
    public void No_file_is_reached_by_a_name(string name)
    {
        Refused($$"""{ "extends": "{{name}}" }""").Message.Should().Contain("extends");
        Refused($$"""{ "sameAs": "{{name}}" }""").Message.Should().Contain("sameAs");
    }

    /// <summary>A file extends families that ship and stands for sites that ship; neither can name it back.</summary>
    [Fact]
    public void A_file_cannot_extend_itself()
    {
        Refused("""{ "extends": "baovidu.example" }""").Message.Should().Contain("'baovidu.example'");
        Refused("""{ "sameAs": "baovidu.example" }""").Message.Should().Contain("'baovidu.example'");
    }

    [Theory]
    [InlineData("""{ "name": "\uD800", "fields": { "body": "p" } }""")]
    [InlineData("""{ "fields": { "body": "\uD800" } }""")]
    [InlineData("""{ "fields": { "b\uD800": "p" } }""")]
    [InlineData("""{ "fields": { "body": [[[["p"]]]] } }""")]
    [InlineData("""{ "fields": { "body": { "select": { "select": "p" } } } }""")]
    [InlineData("""{ "fields": { "body": 1e999 } }""")]
    [InlineData("""{ "fields": { "body": "p", "body": "p" } }""")]
    [InlineData("""{ "fields": { "body": "p" }, "fields": { "body": "p" } }""")]
    [InlineData("""{ "fields": { "body": "p" } } { }""")]
    [InlineData("""{ "layouts": [] }""")]
    [InlineData("""{ "layouts": [1] }""")]
    public void What_is_broken_is_refused_in_the_words_of_the_file(string json) =>
        Refused(json).InnerException.Should().Match(inner => inner == null || inner is JsonException || inner is ArgumentException);

    /// <summary>Selectors of the costliest kind on a page that they match badly: the work is counted, and grows as the page does.</summary>
    [Theory]
    [InlineData("* * * * * * * *", "<b><i>x</i></b>")]
    [InlineData("div div div div div div div p", "<div><div><div><p>x</p></div></div></div>")]
    [InlineData("b + i + b + i", "<b>x</b><i>x</i>")]
    [InlineData("p:first-child, p:last-child", "<p>x</p>")]
    [InlineData("[class*=zzzz]", "<p class='aaaa aaaa aaaa aaaa aaaa aaaa aaaa aaaa'>x</p>")]
    public void A_file_cannot_make_a_page_quadratic(string selector, string piece)
    {
        var places = string.Join(',', Enumerable.Repeat($"\"{selector}\"", 1));
        var parser = new ArticleParser(new() { Sites = SiteCatalog.Empty.With(SiteFile.Parse("baovidu.example", $$"""{ "fields": { "drop": [{{places}}], "body": "article" } }""")) });

        long Cost(int times)
        {
            var work = new WorkMeter();
            parser.Parse(ArticleInput.FromHtml($"<article>{string.Concat(Enumerable.Repeat(piece, times))}</article>", new("https://baovidu.example/a.html")), work);
            return work.Reading;
        }

        Cost(2000).Should().BeLessThan(6 * Cost(500));
    }

    /// <summary>Two thousand selectors that every element could be, on a page of a hundred thousand elements.</summary>
    [Fact]
    public void What_costs_too_much_ends_in_a_result()
    {
        var places = Enumerable.Range(0, 190).Select(number => $"\"{string.Join(',', Enumerable.Range(0, 10).Select(part => $"*:not(.a{number}b{part})"))}\"");
        var parser = new ArticleParser(new() { Sites = SiteCatalog.Empty.With(SiteFile.Parse("baovidu.example", $$"""{ "fields": { "drop": [{{string.Join(',', places)}}], "body": ".khong-co" } }""")) });

        var result = parser.Parse(string.Concat(Enumerable.Repeat("<b>a</b>", 90_000)), new("https://baovidu.example/a.html"));

        result.Outcome.Should().Be(ArticleOutcome.OverLimit);
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Limit == nameof(Parsing.Input.ParseLimits.MaxReadingWork));
    }

    [Fact]
    public void A_file_on_disk_is_read_to_its_limit_and_no_further()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "baovidu.example.json");
        File.WriteAllText(path, new string(' ', 10 * SiteFile.MaxLength));
        try
        {
            FluentActions.Invoking(() => SiteFile.Load(path)).Should().Throw<SiteFileException>().WithMessage("*longer than 65536*");
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    private static int CountOf(string host) =>
        SiteFileReader.Read(host, EmbeddedText.Read(BuiltInSites.SiteFileName(host))!, host).Layouts
            .Sum(layout => layout.Fields.Sum(field => field.Alternatives.Sum(alternative => alternative.Sum(place => place.Place.Selector.Compiled.Count))));

    private static SiteFileException Refused(string json) =>
        FluentActions.Invoking(() => SiteFile.Parse("baovidu.example", json)).Should().Throw<SiteFileException>().Which;
}
