using NewsArticle.Parsing.Adapters.Declarative;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Adapters;

/// <summary>
/// Where the parts of one page's article are: what an adapter fills. An adapter says where, never how: what it marks is read by the
/// same rules for dates, bylines, captions and text as every other page.
/// </summary>
public sealed class ArticleMap
{
    private const int MarkedBits = 1024;

    private readonly Dictionary<ElementNode, ArticlePart> _parts = [];

    // A bit for each place of the page, a thousand places on the same again: most elements that are asked for are no part, and this says so without a look into the table.
    private readonly ulong[] _marked = new ulong[MarkedBits / 64];
    private uint _settled;

    internal ArticleMap()
    {
    }

    internal List<MarkedPart> Marks { get; } = [];

    internal List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>What the page is, null for no article at all, where its layout tells; and the layout's sign.</summary>
    internal (ArticleKind? Article, string Sign)? Kind { get; set; }

    /// <summary>The layout that filled the map, and what messages call it; null where code did.</summary>
    internal (string Name, SiteLayout Layout)? Description { get; set; }

    /// <summary>Marks an element as a part of the article.</summary>
    /// <param name="part">Which part it is.</param>
    /// <param name="element">The element.</param>
    /// <param name="locator">How it was found, for the evidence; the element's name where null.</param>
    public void Mark(ArticlePart part, PageElement element, string? locator = null) =>
        Mark(part, element.Node, locator ?? element.Name, null);

    /// <summary>States the value of a part that does not stand in an element of its own, such as an attribute.</summary>
    /// <param name="part">Which part it is; not <see cref="ArticlePart.Body"/>, <see cref="ArticlePart.Drop"/> or a related part.</param>
    /// <param name="text">What the page says, unread: "22/08/2023 12:17".</param>
    /// <param name="locator">Where it says so, for the evidence.</param>
    /// <exception cref="ArgumentException"><paramref name="part"/> can only be an element.</exception>
    public void State(ArticlePart part, string text, string locator)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(locator);
        if (part >= ArticlePart.Body)
        {
            throw new ArgumentException($"{part} can only be an element.", nameof(part));
        }

        Marks.Add(new(part, null, locator, text, EvidenceSource.Site));
    }

    internal void Mark(ArticlePart part, ElementNode element, string locator, string? text, EvidenceSource source = EvidenceSource.Site, IReadOnlyList<Reading>? readings = null)
    {
        Marks.Add(new(part, element, locator, text, source) { Readings = readings ?? [] });
        // What is marked twice keeps its first meaning: the alternatives of a field are tried best first.
        if (_parts.TryAdd(element, part))
        {
            _marked[(element.Order % MarkedBits) / 64] |= 1UL << (element.Order % 64);
        }
    }

    /// <summary>Takes back what was marked as a part: it turned out to be something else.</summary>
    internal void Unmark(ArticlePart part)
    {
        foreach (var mark in Of(part))
        {
            Forget(mark);
        }

        Marks.RemoveAll(mark => mark.Part == part);
    }

    /// <summary>Takes back marks, all at once.</summary>
    internal void Unmark(IEnumerable<MarkedPart> marks)
    {
        var taken = new HashSet<MarkedPart>(marks, ReferenceEqualityComparer.Instance);
        foreach (var mark in taken)
        {
            Forget(mark);
        }

        Marks.RemoveAll(taken.Contains);
    }

    private void Forget(MarkedPart mark)
    {
        if (mark.Element is { } element && _parts.TryGetValue(element, out var meaning) && meaning == mark.Part)
        {
            _parts.Remove(element);
        }
    }

    internal bool TryGetPart(ElementNode element, out ArticlePart part)
    {
        part = default;
        return MayBePart(element.Order) && _parts.TryGetValue(element, out part);
    }

    /// <summary>False where the element at a place of the page is no part.</summary>
    internal bool MayBePart(int order) => (_marked[(order % MarkedBits) / 64] & (1UL << (order % 64))) != 0;

    internal List<MarkedPart> Of(ArticlePart part) => Marks.FindAll(mark => mark.Part == part);

    /// <summary>The first mark of a part, or null.</summary>
    internal MarkedPart? First(ArticlePart part)
    {
        foreach (var mark in Marks)
        {
            if (mark.Part == part)
            {
                return mark;
            }
        }

        return null;
    }

    /// <summary>States that the site has spoken of a part: what it did not find is not there, and nobody guesses.</summary>
    internal void Settle(ArticlePart part) => _settled |= 1u << (int)part;

    internal bool IsSettled(ArticlePart part) => (_settled & (1u << (int)part)) != 0;

    internal bool Has(ArticlePart part) => First(part) is not null;
}
