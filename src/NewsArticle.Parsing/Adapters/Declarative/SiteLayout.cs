using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>A place with the slot of the selector set that holds its findings.</summary>
internal sealed record LayoutPlace(Place Place, int Slot);

/// <summary>A field of a layout: its alternatives, best first.</summary>
internal sealed record LayoutField(ArticlePart Part, IReadOnlyList<IReadOnlyList<LayoutPlace>> Alternatives);

/// <summary>One layout of a site, compiled. Slot 0 of the selector set is the sign. Immutable.</summary>
internal sealed record SiteLayout(string Name, string? Sign, IReadOnlyList<LayoutField> Fields, SelectorSet Selectors)
{
    /// <summary>What the selectors found, or null where the page does not carry the layout's sign.</summary>
    public List<ElementNode>?[]? TryMatch(PageTree tree)
    {
        var found = Selectors.Match(tree);
        return Sign is null || found[0] is not null ? found : null;
    }
}
