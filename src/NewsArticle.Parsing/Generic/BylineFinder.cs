using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// Finds the lines that say who made a piece and where it was taken from: named for it, or in the small print beside the headline. What
/// signs below the body is read with it.
/// </summary>
internal static class BylineFinder
{
    private const int MaxLine = 120;
    private const int MaxName = 60;
    private const int MaxAfter = 80;
    private const int MaxRight = 40;
    private const int MaxNames = 6;

    private const NameSigns Foreign = NameSigns.Related | NameSigns.Automatic | NameSigns.Comments | NameSigns.Caption;

    /// <summary>How many nodes (a picture, a title, a link) lie between authors.</summary>
    private const int MaxBetween = 30;

    public static void Mark(GenericPage page, ArticleMap map)
    {
        var byline = GenericExtractor.IsOpen(map, ArticlePart.Byline);
        var source = GenericExtractor.IsOpen(map, ArticlePart.Source);
        if ((page.Headline is null && page.Body is null) || (!byline && !source))
        {
            return;
        }

        MarkNamed(page, map, ref byline, ref source);
        if (byline)
        {
            MarkMeta(page, map, ref byline);
        }

        if (byline)
        {
            MarkLinked(page, map);
        }
    }

    private static void MarkNamed(GenericPage page, ArticleMap map, ref bool byline, ref bool source)
    {
        var end = 0;
        ElementNode? first = null;
        foreach (var element in page.Names.With(NameSigns.Byline | NameSigns.Source))
        {
            if (element.Order >= page.BodyEnd + MaxAfter)
            {
                return;
            }

            if (element.Order < end || !IsLine(page, element) || BylineRules.Read(TreeText.Of(page.Tree, element), page.Site) is not { } reading)
            {
                continue;
            }

            // A box of sources may name the author before the paper ("Theo A / VTC News", zing 2019); "Theo X" alone is a paper that nobody knows.
            if (byline && (page.Names.Says(element, NameSigns.Byline) || reading is { Authors.Count: > 0, Source: not null }))
            {
                MarkLine(page, map, element);
                byline = false;
                end = element.End;
                first = element;
            }
            else if (first is not null && IsNext(page, element, first))
            {
                // Each author has a box of the same kind, side by side.
                map.Mark(ArticlePart.Byline, element, Locators.Of(element), TreeText.Of(page.Tree, element), EvidenceSource.Generic);
                end = element.End;
            }
            else if (source && page.Names.Says(element, NameSigns.Source) && reading.Source is not null)
            {
                // VCCorp prints the paper that a story was taken from in a box named for it: "Theo X".
                map.Mark(ArticlePart.Source, element, Locators.Of(element), TreeText.Of(page.Tree, element), EvidenceSource.Generic);
                source = false;
                end = element.End;
            }
        }
    }

    private static bool IsLine(GenericPage page, ElementNode element) =>
        element.Order >= page.Start && !IsInFigure(page.Tree, element) && page.Stats.Text(element) is > 0 and <= MaxLine && !page.HoldsArticle(element) && !page.Names.IsInside(element, Foreign, page.Body);

    /// <summary>Marks a byline, its names one by one where the box folds them ("A và 1 tác giả khác", tuoitre 2026), and the crafts in the lines beside it.</summary>
    private static void MarkLine(GenericPage page, ArticleMap map, ElementNode line)
    {
        var names = new List<ElementNode>();
        page.Tree.Work.Walk(line.End - line.Order);
        for (var index = line.Order + 1; index < line.End && names.Count < MaxNames; index++)
        {
            if (page.Tree.Nodes[index] is ElementNode { Tag: Tag.A or Tag.Span or Tag.P } inner && page.Names.Says(inner, NameSigns.Name) && page.Stats.Text(inner) is > 0 and <= MaxName)
            {
                names.Add(inner);
                index = inner.End - 1;
            }
        }

        if (names.Count > 1)
        {
            foreach (var name in names)
            {
                Add(page, map, name);
            }

            return;
        }

        Add(page, map, line);
        for (var index = line.End; index < (line.ParentElement?.End ?? 0); index++)
        {
            page.Tree.Work.Walk(1);
            // zing 2019: the author, and "Đồ họa: X" in the next line of the same box.
            if (page.Tree.Nodes[index] is ElementNode beside && beside.ParentElement == line.ParentElement)
            {
                if (IsLine(page, beside) && TreeText.Of(page.Tree, beside) is var text && text.Contains(':', StringComparison.Ordinal) && BylineRules.IsSignOff(text, SignOffShape.Last)
                    && BylineRules.Read(text, page.Site) is { Authors.Count: > 0 })
                {
                    Add(page, map, beside);
                }

                index = beside.End - 1;
            }
        }
    }

    /// <summary>"p.news-info", "p.post-meta", "div.entry-meta" of soha, kenh14 and afamily: the small print begins with the maker.</summary>
    private static void MarkMeta(GenericPage page, ArticleMap map, ref bool byline)
    {
        foreach (var box in page.Names.With(NameSigns.Meta))
        {
            if (box.Order >= page.BodyEnd + MaxRight)
            {
                return;
            }

            if (!IsLine(page, box) || page.IsInBody(box) || page.Names.Says(box, NameSigns.Category | NameSigns.Tags | NameSigns.Widget | NameSigns.Trail)
                || HoldsMark(page, map, box, ArticlePart.Section))
            {
                continue;
            }

            if (BylineRules.Read(TreeText.Of(page.Tree, box), page.Site) is { Rest: null } reading && IsPerson(reading))
            {
                Add(page, map, box);
                byline = false;
                return;
            }

            foreach (var child in box.Children)
            {
                page.Tree.Work.Walk(1);
                if (child is ElementNode part && page.Stats.Text(part) is > 0 and <= MaxName && !map.TryGetPart(part, out _)
                    && BylineRules.Read(TreeText.Of(page.Tree, part), page.Site) is { Rest: null } name && IsPerson(name))
                {
                    Add(page, map, part);
                    byline = false;
                    return;
                }
            }
        }
    }

    /// <summary>Sites built of utility classes name nothing, but an author's name leads to the author's list: between headline and body, side by side.</summary>
    private static void MarkLinked(GenericPage page, ArticleMap map)
    {
        if (page.Headline is not { } headline)
        {
            return;
        }

        var last = page.Body is { } body && body.Order > headline.End ? body.Order : headline.End + MaxAfter;
        var end = 0;
        for (var index = Math.Max(0, headline.Order - MaxRight); index < Math.Min(last, page.Tree.Nodes.Length) && (end == 0 || index < end + MaxBetween); index++)
        {
            if (page.Tree.Nodes[index] is ElementNode { Tag: Tag.A } link && page.Stats.Text(link) is > 0 and <= MaxName && LinkTargets.IsAuthor(link.Attribute("href"))
                && !page.Names.IsInside(link, Foreign | NameSigns.Aside) && BylineRules.Read(TreeText.Of(page.Tree, link), page.Site) is { Authors.Count: > 0 })
            {
                Add(page, map, link);
                end = link.End;
            }
        }
    }

    /// <summary>A name of two words, a paper, or initials ("HN", kenh14 2014): one word alone may be anything.</summary>
    private static bool IsPerson(BylineReading reading) => reading.Source is not null
        || reading.Authors.Any(author => author.Name.Contains(' ', StringComparison.Ordinal) || (author.Name.Length <= 4 && author.Name.All(char.IsUpper)));

    private static bool HoldsMark(GenericPage page, ArticleMap map, ElementNode box, ArticlePart wanted)
    {
        page.Tree.Work.Walk(box.End - box.Order);
        for (var index = box.Order; index < box.End; index++)
        {
            if (page.Tree.Nodes[index] is ElementNode element && map.TryGetPart(element, out var part) && part == wanted)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(GenericPage page, ArticleMap map, ElementNode element) =>
        map.Mark(ArticlePart.Byline, element, Locators.Of(element), TreeText.Of(page.Tree, element), EvidenceSource.Generic);

    private static bool IsNext(GenericPage page, ElementNode element, ElementNode first)
    {
        var name = element.Attribute("class");
        return element.Tag == first.Tag && element.Order - first.End < MaxBetween && !name.IsEmpty && name.SequenceEqual(first.Attribute("class")) && page.Names.Says(element, NameSigns.Byline)
            && (page.Body is null || page.IsInBody(element) == page.IsInBody(first)) && (page.Body is null || element.Order < page.Body.Order == first.Order < page.Body.Order);
    }

    /// <summary>VCCorp's "PhotoCMS_Author" made the picture, not the piece.</summary>
    private static bool IsInFigure(PageTree tree, ElementNode element)
    {
        for (var at = element.ParentElement; at is not null && at.Tag != Tag.Body; at = at.ParentElement)
        {
            tree.Work.Walk(1);
            if (at.Tag == Tag.Figure)
            {
                return true;
            }
        }

        return false;
    }
}
