using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>A place with the slot of the selector set that holds its findings.</summary>
internal sealed record LayoutPlace(Place Place, int Slot);

/// <summary>A field of a layout: its alternatives, best first.</summary>
internal sealed record LayoutField(ArticlePart Part, IReadOnlyList<IReadOnlyList<LayoutPlace>> Alternatives);

/// <summary>One layout of a site, compiled. The first slots of the selector set are the signs. Immutable.</summary>
internal sealed record SiteLayout(string Name, IReadOnlyList<string> Signs, IReadOnlyList<LayoutField> Fields, SelectorSet Selectors)
{
    /// <summary>What the selectors found, or null where the page does not carry all the layout's signs.</summary>
    public List<ElementNode>?[]? TryMatch(PageTree tree)
    {
        var found = Selectors.Match(tree);
        for (var sign = 0; sign < Signs.Count; sign++)
        {
            if (found[sign] is null)
            {
                return null;
            }
        }

        return found;
    }
}
