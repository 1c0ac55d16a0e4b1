using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>A site or family that a file describes.</summary>
internal sealed class DeclarativeSite(string name, string? siteName, IReadOnlyList<SiteLayout> layouts, SelectorSet selectors, IReadOnlyList<Selector> recognise)
    : SiteAdapter
{
    private const int MaxTexts = 100;

    private readonly SelectorSet? _recognise = recognise.Count > 0 ? new([recognise]) : null;

    public override string Name => name;

    public override string? SiteName => siteName;

    /// <summary>What tells a page of this family on a host that no file describes; empty where nothing does.</summary>
    public IReadOnlyList<Selector> Recognise => recognise;

    public IReadOnlyList<SiteLayout> Layouts => layouts;

    public override bool OwnsHost(string host) => Host.Belongs(host, name);

    public override bool OwnsPage(PageContext page) => _recognise?.Match(page.Tree)[0] is not null;

    public override string? Locate(PageContext page, ArticleMap map)
    {
        // A site of which the name alone is known has promised nothing.
        if (layouts.Count == 0)
        {
            return null;
        }

        var (layout, found) = Match(page.Tree);
        if (layout is null)
        {
            var signs = string.Join("; ", layouts.Select(each => string.Join(" and ", each.Signs)));
            map.Diagnostics.Add(new(DiagnosticCode.LayoutDrift, $"The page carries the sign of no layout of {name}: {signs}."));
            return null;
        }

        var called = layout.Name.Length > 0 ? $"Layout '{layout.Name}' of {name}" : name;
        map.Description = (called, layout);
        foreach (var field in layout.Fields)
        {
            // A family speaks for many: what its places do not hold may stand elsewhere on this member's page. The same goes for
            // places that nobody tried on a page, and for headline and time, which every page has: they have moved. A list left empty says
            // "none" whoever wrote it.
            var everywhere = field.Part is ArticlePart.Headline or ArticlePart.PublishedAt;
            if (field.Part == ArticlePart.Body || field.Alternatives.Count == 0 || (layout.Own.Contains(field.Part) && !layout.IsOnlyDescribed && !everywhere))
            {
                map.Settle(field.Part);
            }

            Fill(field, called, found, page.Tree, map);
        }

        if (layout.Kind is { } kind)
        {
            map.Kind = (kind.Article, string.Join(" and ", layout.Signs));
        }

        return layout.Name.Length > 0 ? layout.Name : null;
    }

    /// <summary>The layout that reads a page, or null where none does, and what each selector of the site found.</summary>
    public (SiteLayout? Layout, List<ElementNode>?[] Found) Match(PageTree tree)
    {
        var found = selectors.Match(tree);
        return (Choose(found), found);
    }

    /// <summary>The newest layout whose signs the page carries and whose body is there; where no body is, the newest whose signs are.</summary>
    private SiteLayout? Choose(List<ElementNode>?[] found)
    {
        SiteLayout? first = null;
        foreach (var layout in layouts)
        {
            if (!layout.IsOn(found))
            {
                continue;
            }

            if (layout.HasBody(found))
            {
                return layout;
            }

            first ??= layout;
        }

        return first;
    }

    private static void Fill(LayoutField field, string called, List<ElementNode>?[] found, PageTree tree, ArticleMap map)
    {
        var part = field.Part;
        var filled = false;
        foreach (var alternative in field.Alternatives)
        {
            filled |= alternative.Count > 1 && part is ArticlePart.PublishedAt or ArticlePart.ModifiedAt
                ? MarkJoined(part, alternative, found, tree, map)
                : MarkEach(part, alternative, found, tree, map);

            // The lists of what stands aside are taken together; of all else the first alternative that is there speaks.
            if (filled && part < ArticlePart.Caption)
            {
                return;
            }
        }

        if (!filled && field.Alternatives.Count > 0 && part is ArticlePart.Headline or ArticlePart.PublishedAt or ArticlePart.Body)
        {
            map.Diagnostics.Add(part == ArticlePart.Body
                ? new(DiagnosticCode.LayoutDrift, $"{called}: no body at {field.Locators}.", "body")
                : new(DiagnosticCode.FieldMissing, $"{called}: nothing at {field.Locators}.", PartNames.Of(part)));
        }
    }

    private static bool MarkEach(ArticlePart part, IReadOnlyList<LayoutPlace> places, List<ElementNode>?[] found, PageTree tree, ArticleMap map)
    {
        var any = false;
        foreach (var (place, slot) in places)
        {
            any |= found[slot] is { } elements && Mark(part, place, elements, tree, map);
        }

        return any;
    }

    /// <summary>MASTERCMS prints the clock and the day in elements of their own: together they are one time.</summary>
    private static bool MarkJoined(ArticlePart part, IReadOnlyList<LayoutPlace> places, List<ElementNode>?[] found, PageTree tree, ArticleMap map)
    {
        var texts = new List<string>();
        ElementNode? first = null;
        foreach (var (place, slot) in places)
        {
            foreach (var element in (found[slot] ?? []).Take(MaxTexts))
            {
                if (TextOf(place, element, tree) is { Length: > 0 } text)
                {
                    texts.Add(text);
                    first ??= element;
                    break;
                }
            }
        }

        if (first is not null)
        {
            map.Mark(part, first, string.Join(" + ", places.Select(entry => entry.Place.Locator)), string.Join(' ', texts));
        }

        return first is not null;
    }

    private static string TextOf(Place place, ElementNode element, PageTree tree)
    {
        var text = place.Attribute is { } attribute ? element.Attribute(attribute).Trim().ToString() : TreeText.Of(tree, element);
        return place.Readings.Aggregate(text, (value, reading) => reading.Apply(value));
    }

    private static bool Mark(ArticlePart part, Place place, List<ElementNode> elements, PageTree tree, ArticleMap map)
    {
        var any = false;
        string? first = null;
        // What is read as text may nest, so that reading all of a hostile page's matches would read the page as often as it is deep.
        foreach (var element in part >= ArticlePart.Body ? elements : elements.Take(MaxTexts))
        {
            if (part >= ArticlePart.Body)
            {
                map.Mark(part, element, place.Locator, null);
                any = true;
                continue;
            }

            var text = TextOf(place, element, tree);
            if (text.Length == 0)
            {
                continue;
            }

            if (IsSingle(part) && first is not null)
            {
                if (text != first)
                {
                    map.Diagnostics.Add(new(DiagnosticCode.Ambiguous, $"'{place.Locator}' matches different values.", PartNames.Of(part)));
                    return true;
                }

                continue;
            }

            first ??= text;
            any = true;
            // What is marked inside a lead (place stamp, related links) or a byline (24h 2012 prints the readers' marks in it) is no part of
            // it: its text is read when all is marked.
            map.Mark(part, element, place.Locator, part is ArticlePart.Lead or ArticlePart.Byline && place.Attribute is null ? null : text, readings: place.Readings);
        }

        return any;
    }

    private static bool IsSingle(ArticlePart part) =>
        part is ArticlePart.Headline or ArticlePart.Kicker or ArticlePart.Lead or ArticlePart.Dateline or ArticlePart.PublishedAt or ArticlePart.ModifiedAt;
}
