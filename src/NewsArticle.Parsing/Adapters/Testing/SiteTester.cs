using System.Text.Json;
using NewsArticle.Parsing.Adapters.Declarative;
using NewsArticle.Parsing.Json;

namespace NewsArticle.Parsing.Adapters.Testing;

/// <summary>
/// Runs a site on saved pages and says for each field what was found, what is missing, and which selector did it. For the authors of
/// site files, in a test (<c>Assert.True(report.IsGood, report.ToString())</c>) or by hand.
/// </summary>
public static class SiteTester
{
    private static readonly string[] Names =
        ["kind", "headline", "kicker", "lead", "dateline", "section", "publishedAt", "modifiedAt", "byline", "authors", "source", "body", "images", "related", "tags"];

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a page with a site, in front of the built-in ones.</summary>
    /// <param name="site">The site: <see cref="SiteFile.Load"/>, or an adapter in code.</param>
    /// <param name="page">The page. Where it has no address, the "url" of <paramref name="expected"/> serves, else the site's home page.</param>
    /// <param name="expected">
    /// The article as a reader sees it on the page, in the JSON form (<see cref="ArticleJson.Schema"/>), or null. Only the members in it are compared,
    /// in objects inside lists too; lists have to be equally long. Comments and trailing commas are allowed.
    /// </param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">A needed argument is null.</exception>
    /// <exception cref="JsonException"><paramref name="expected"/> is no JSON object.</exception>
    public static SiteTestReport Test(SiteAdapter site, ArticleInput page, string? expected = null)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(page);
        using var wanted = expected is null ? null : JsonDocument.Parse(expected, Lenient);
        if (wanted is { RootElement.ValueKind: not JsonValueKind.Object })
        {
            throw new JsonException("The expected article has to be an object.");
        }

        page = page with { Url = page.Url ?? UrlOf(wanted) ?? (Host.IsValid(site.Name) ? new($"https://{site.Name}/") : null) };
        var result = new ArticleParser(ArticleParserOptions.Default with { Sites = SiteCatalog.BuiltIn.With(site) }).Parse(page);
        var (layout, selectors) = site is DeclarativeSite declared && !page.IsPlainText ? LayoutInspector.Inspect(declared, page) : (null, []);
        using var found = JsonDocument.Parse(ArticleJson.Serialize(result, new() { Evidence = true }));
        SiteTestField[] fields = [.. Names.Select(name => FieldOf(name, found.RootElement, wanted?.RootElement, layout, selectors))];
        return new(result)
        {
            Fields = fields,
            Selectors = selectors,
            Problems = [.. Problems(site, page.Url, result), .. fields.SelectMany(field => field.Differences), .. Others(wanted, found)],
            Advice = layout is null ? [] : [.. LayoutInspector.Complaints(layout).Distinct(StringComparer.Ordinal)],
        };
    }

    private static Uri? UrlOf(JsonDocument? expected) =>
        expected?.RootElement.TryGetProperty("url", out var url) == true && Uri.TryCreate(url.ToString(), UriKind.Absolute, out var address) ? address : null;

    private static IEnumerable<string> Problems(SiteAdapter site, Uri? url, ArticleResult result)
    {
        if (Host.Of(url) is { } host && !site.OwnsHost(host))
        {
            yield return $"{site.Name} does not read pages of {host}.";
        }
        else if (result.Site is { } read && read.Adapter != site.Name && !read.Adapter.StartsWith(site.Name + "/", StringComparison.Ordinal))
        {
            yield return $"The page was read by {read.Adapter}, not by {site.Name}.";
        }

        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.Code is DiagnosticCode.LayoutDrift or DiagnosticCode.FieldMissing or DiagnosticCode.Ambiguous or DiagnosticCode.FellBackToGeneric or DiagnosticCode.AdapterFailed)
            {
                yield return $"{diagnostic.Code}: {diagnostic.Message}";
            }
        }
    }

    /// <summary>What is expected of the page and is no field of the table: site, videos, diagnostics, and what is misspelt.</summary>
    private static IEnumerable<string> Others(JsonDocument? wanted, JsonDocument found) => wanted is null
        ? []
        : wanted.RootElement.EnumerateObject().Where(member => member.Name != "url" && !Names.Contains(member.Name, StringComparer.Ordinal))
            .SelectMany(member => found.RootElement.TryGetProperty(member.Name, out var value)
                ? JsonDifference.Of(member.Value, value, member.Name)
                : [$"'{member.Name}' is expected, and no article has such a member"]);

    private static SiteTestField FieldOf(string name, JsonElement found, JsonElement? wanted, SiteLayout? layout, IReadOnlyList<SiteTestSelector> selectors)
    {
        var value = found.GetProperty(name);
        var evidence = found.TryGetProperty("evidence", out var all) && all.TryGetProperty(name, out var own) ? own : (JsonElement?)null;
        var parts = PartsOf(name);
        var described = layout?.Fields.Where(field => field.Alternatives.Count > 0 && parts.Contains(PartNames.Of(field.Part), StringComparer.Ordinal)).ToArray() ?? [];
        var matching = selectors.FirstOrDefault(selector => selector.Matches > 0 && parts.Contains(selector.Field, StringComparer.Ordinal));
        var isThere = value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() > 0 : value.ValueKind != JsonValueKind.Null;
        var bySite = evidence is { } known ? known.GetProperty("source").GetString() == "site" : matching is not null;
        var outcome = (isThere, bySite, described.Length > 0) switch
        {
            (true, true, _) => SiteTestOutcome.Found,
            (true, false, _) => SiteTestOutcome.FoundElsewhere,
            (false, _, true) => SiteTestOutcome.Missing,
            _ => SiteTestOutcome.Absent,
        };
        var locator = isThere
            ? evidence?.GetProperty("locator").GetString() ?? matching?.Selector
            : described.Length > 0 ? string.Join(" | ", described.Select(field => field.Locators)) : null;
        var differences = wanted is { } article && article.TryGetProperty(name, out var expected) ? JsonDifference.Of(expected, value, name) : [];
        return new(name, outcome, JsonDifference.Show(value), locator, differences);
    }

    /// <summary>The fields of a site file that a field of the article comes from.</summary>
    private static string[] PartsOf(string name) => name switch
    {
        "authors" => ["byline"],
        "images" => ["caption"],
        "related" => ["relatedInline", "relatedEnd", "relatedList"],
        _ => [name],
    };
}
