using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>A place with the slot of its site's selector set that holds its findings.</summary>
internal sealed record LayoutPlace(Place Place, int Slot);

/// <summary>A field of a layout: its alternatives, best first.</summary>
internal sealed record LayoutField(ArticlePart Part, IReadOnlyList<IReadOnlyList<LayoutPlace>> Alternatives)
{
    /// <summary>The field's selectors as they are written.</summary>
    public string Locators => string.Join(" | ", Alternatives.SelectMany(alternative => alternative).Select(entry => entry.Place.Locator));

    public bool IsIn(List<ElementNode>?[] found)
    {
        foreach (var alternative in Alternatives)
        {
            foreach (var place in alternative)
            {
                if (found[place.Slot] is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }
}

/// <summary>One layout of a site, compiled. Immutable.</summary>
/// <param name="Name">Its name; empty where the site has only one.</param>
/// <param name="Signs">The selectors of which a page in this layout carries all, as they are written.</param>
/// <param name="SignSlots">The slots of the signs.</param>
/// <param name="Fields">What the layout says.</param>
internal sealed record SiteLayout(string Name, IReadOnlyList<string> Signs, int[] SignSlots, IReadOnlyList<LayoutField> Fields)
{
    private readonly LayoutField? _body = Fields.FirstOrDefault(field => field.Part == ArticlePart.Body);

    /// <summary>What the site's own file speaks of; the rest its family says.</summary>
    public required IReadOnlySet<ArticlePart> Own { get; init; }

    /// <summary>What every page of the layout is, where the layout tells.</summary>
    public LayoutKind? Kind { get; init; }

    /// <summary>Whether nobody has compared the layout with a page: then what it does not find may still be there.</summary>
    public bool IsOnlyDescribed { get; init; }

    /// <summary>Whether the page carries all the layout's signs.</summary>
    public bool IsOn(List<ElementNode>?[] found) => Array.TrueForAll(SignSlots, slot => found[slot] is not null);

    /// <summary>Whether the layout finds its body, or leaves it to others to find.</summary>
    public bool HasBody(List<ElementNode>?[] found) => _body is null or { Alternatives.Count: 0 } || _body.IsIn(found);
}
