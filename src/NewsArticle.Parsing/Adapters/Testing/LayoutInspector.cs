using NewsArticle.Parsing.Adapters.Declarative;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Adapters.Testing;

/// <summary>What each selector of a site's layout matches on a page.</summary>
internal static class LayoutInspector
{
    private const int MaxFirst = 80;

    public static (SiteLayout? Layout, IReadOnlyList<SiteTestSelector> Selectors) Inspect(DeclarativeSite site, ArticleInput page)
    {
        if (page.Text is { } text)
        {
            return Inspect(site, text.AsMemory());
        }

        var decoded = TextDecoder.Decode(page.Bytes.Span, page.Charset);
        var inspected = Inspect(site, decoded.Text);
        decoded.Return();
        return inspected;
    }

    /// <summary>Why selectors of the layout match by accident, a line each.</summary>
    public static IEnumerable<string> Complaints(SiteLayout layout) =>
        from field in layout.Fields
        from place in field.Alternatives.SelectMany(alternative => alternative)
        let complaint = place.Place.Selector.Compiled.Select(FragileSelectors.Complaint).FirstOrDefault(complaint => complaint is not null)
        where complaint is not null
        select $"{PartNames.Of(field.Part)}: '{place.Place.Selector.Text}' {complaint}.";

    private static (SiteLayout? Layout, IReadOnlyList<SiteTestSelector> Selectors) Inspect(DeclarativeSite site, ReadOnlyMemory<char> html)
    {
        using var tree = PageTree.Parse(html, ParseLimits.Default);
        var (layout, found) = site.Match(tree);
        if (layout is null)
        {
            return (null, []);
        }

        var signs = layout.Signs.Zip(layout.SignSlots, (sign, slot) => Entry("sign", sign, null, found[slot], tree));
        var places = layout.Fields.SelectMany(field => field.Alternatives.SelectMany(alternative => alternative)
            .Select(entry => Entry(PartNames.Of(field.Part), entry.Place.Locator, entry.Place.Attribute, found[entry.Slot], tree)));
        return (layout, [.. signs, .. places]);
    }

    private static SiteTestSelector Entry(string field, string locator, string? attribute, List<ElementNode>? found, PageTree tree)
    {
        var text = found is null ? "" : attribute is null ? TreeText.Of(tree, found[0]) : found[0].Attribute(attribute).ToString();
        return new(field, locator, found?.Count ?? 0, text.Length > MaxFirst ? string.Concat(text.AsSpan(0, MaxFirst - 1), "…") : text);
    }
}
