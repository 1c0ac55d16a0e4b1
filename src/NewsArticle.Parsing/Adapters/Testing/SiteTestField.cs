namespace NewsArticle.Parsing.Adapters.Testing;

/// <summary>One field of the article on a page that a site was tested with.</summary>
/// <param name="Name">The field as the JSON contract names it: "publishedAt".</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Value">Its value as JSON: <c>"2026-06-02T14:30:00+07:00"</c>, <c>null</c>, <c>["Xã hội"]</c>.</param>
/// <param name="Locator">The selector or key that gave the value; of a field that is missing the selectors that found nothing; null where none did.</param>
/// <param name="Differences">How the value differs from the expected one; empty where it does not, or nothing was expected.</param>
public sealed record SiteTestField(string Name, SiteTestOutcome Outcome, string Value, string? Locator, IReadOnlyList<string> Differences);
