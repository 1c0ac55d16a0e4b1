namespace NewsArticle.Parsing.Adapters.Testing;

/// <summary>One selector of the layout that a page was read with.</summary>
/// <param name="Field">The field of the site file that it stands in: "relatedInline", or "sign".</param>
/// <param name="Selector">The selector, with the attribute that is read: <c>meta[name="pubdate"] @content</c>.</param>
/// <param name="Matches">How many elements of the page it matches.</param>
/// <param name="First">The beginning of the text of the first one; empty where it has none.</param>
public sealed record SiteTestSelector(string Field, string Selector, int Matches, string First);
