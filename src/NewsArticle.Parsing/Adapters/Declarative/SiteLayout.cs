using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>A place with the slot of the selector set that holds its findings.</summary>
internal sealed record LayoutPlace(Place Place, int Slot);

/// <summary>A field of a layout: its alternatives, best first.</summary>
internal sealed record LayoutField(ArticlePart Part, IReadOnlyList<IReadOnlyList<LayoutPlace>> Alternatives);

/// <summary>One layout of a site, compiled. Own is what the site's file itself speaks of. Immutable.</summary>
internal sealed record SiteLayout(string Name, IReadOnlyList<SelectorText> Signs, IReadOnlyList<LayoutField> Fields, SelectorSet Selectors, IReadOnlySet<ArticlePart> Own)
{
    /// <summary>What every page of the layout is, where the layout tells.</summary>
    public ArticleKind? Kind { get; init; }

    /// <summary>Whether nobody has compared the layout with a page: then what it does not find may still be there.</summary>
    public bool IsOnlyDescribed { get; init; }
}
