using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// Finds the boxes of pieces that belong to this story: named so, under a heading that says so, or nothing but titles right after the
/// body. Lists that fill themselves are left alone outside the body, and taken out of it inside.
/// </summary>
internal static class RelatedBoxFinder
{
    private const int MaxAfter = 1500;
    private const int MaxBox = 6000;
    private const int MaxTitles = 30;
    private const int MaxNodes = 2000;
    private const int MaxHeading = 40;
    private const int MaxRight = 60;
    private const int MaxPassed = 100;

    public static void Mark(GenericPage page, ArticleMap map)
    {
        if (page.Headline is null && page.Body is null)
        {
            return;
        }

        // What a site says of its boxes inside the article or behind it is all there is.
        var inline = GenericExtractor.IsOpen(map, ArticlePart.RelatedInline);
        var end = GenericExtractor.IsOpen(map, ArticlePart.RelatedEnd);
        var (first, last) = (inline ? page.Start : page.BodyEnd, end ? page.BodyEnd + MaxAfter : page.BodyEnd);
        if (inline || end)
        {
            MarkNamed(page, map, first, last);
            MarkHeaded(page, map, first, last);
        }

        if (end)
        {
            MarkFollowing(page, map);
        }
    }

    private static void MarkNamed(GenericPage page, ArticleMap map, int first, int last)
    {
        var end = 0;
        foreach (var box in page.Names.With(NameSigns.Related | NameSigns.Automatic))
        {
            if (box.Order >= last)
            {
                return;
            }

            var inside = page.IsInBody(box);
            var tied = page.Names.Says(box, NameSigns.Related);
            if (box.Order < Math.Max(first, end) || !IsBox(page, map, box) || (!inside && (!tied || page.Names.IsInside(box, NameSigns.Aside | NameSigns.Automatic))))
            {
                continue;
            }

            var part = box.Order < page.BodyEnd ? ArticlePart.RelatedInline : ArticlePart.RelatedEnd;
            if (!tied || IsAutomatic(page, box))
            {
                part = ArticlePart.RelatedList;
            }

            if (inside || part != ArticlePart.RelatedList)
            {
                map.Mark(part, box, Locators.Of(box), null, EvidenceSource.Generic);
            }

            end = box.End;
        }
    }

    /// <summary>A box of titles: it holds at least one, is no part of the article's frame, and is not mostly running text.</summary>
    private static bool IsBox(GenericPage page, ArticleMap map, ElementNode box)
    {
        var text = page.Stats.Text(box);
        if (text is 0 or > MaxBox || box.End - box.Order > MaxNodes || !StandsAlone(page, box) || page.HoldsArticle(box) || map.TryGetPart(box, out _) || page.Stats.LinkText(box) * 6 < text)
        {
            return false;
        }

        // A system that names the body's own frame "related" must not lose the body: a box inside is the smaller part.
        return (!page.IsInBody(box) || text * 2 < page.Stats.Text(page.Body!)) && Titles(page, map, box) is > 0 and <= MaxTitles;
    }

    /// <summary>nhandan names the links in its running text "cms-relate": a link is a box only where nothing else stands in its line.</summary>
    private static bool StandsAlone(GenericPage page, ElementNode box) =>
        TagKinds.IsBlock(box.Tag) || (box.ParentElement is { } line && page.Stats.LinkText(line) == page.Stats.Text(line));

    private static int Titles(GenericPage page, ArticleMap map, ElementNode box)
    {
        var titles = 0;
        page.Tree.Work.Walk(box.End - box.Order);
        for (var index = box.Order; index < box.End; index++)
        {
            if (page.Tree.Nodes[index] is not ElementNode element)
            {
                continue;
            }

            if (map.TryGetPart(element, out var part) && part != ArticlePart.Body)
            {
                // plo's site file names the items in a box of its own: the box around them is not another.
                index = element.End - 1;
            }
            else if (element.Tag == Tag.A && page.Stats.Text(element) > 0)
            {
                titles += LinkTargets.IsTitle(TreeText.Of(page.Tree, element), element.Attribute("href")) ? 1 : 0;
                index = element.End - 1;
            }
        }

        return titles;
    }

    /// <summary>Whether the box begins with a heading such as "Cùng chuyên mục", whatever its class says; "Xem thêm" alone says nothing (vnexpress 2019).</summary>
    private static bool IsAutomatic(GenericPage page, ElementNode box)
    {
        // The heading may stand right before the box (thethao247 2019).
        for (var index = Math.Max(1, box.Order - 4); index < box.End; index++)
        {
            page.Tree.Work.Walk(1);
            if (page.Tree.Nodes[index] is TextNode text && !text.Text.IsWhiteSpace() && (index > box.Order || !text.ParentElement!.Contains(box)))
            {
                if (index < box.Order && (text.Text.Length > MaxHeading || !RelatedRules.IsBlockHeading(TextRules.Clean(text.Text))))
                {
                    continue;
                }

                return text.Text.Length <= 2 * MaxHeading && TextRules.Clean(text.Text) is var first
                    && RelatedRules.IsBlockHeading(first) && RelatedRules.PlacementOf(first) == RelatedPlacement.List && !RelatedRules.IsLeadIn(first);
            }
        }

        return false;
    }

    /// <summary>"Tin liên quan" above a list that no name tells from others: the first part after the heading that holds titles.</summary>
    private static void MarkHeaded(GenericPage page, ArticleMap map, int first, int last)
    {
        var nodes = page.Tree.Nodes;
        var facts = page.Tree.Facts;
        last = Math.Min(nodes.Length, last);
        page.Tree.Work.Walk(Math.Max(0, last - first));
        for (var index = first; index < last; index++)
        {
            var fact = facts[index];
            if (fact.IsElement)
            {
                if (fact.IsUnread || fact.IsParagraph || (map.MayBePart(index) && map.TryGetPart((ElementNode)nodes[index], out var part) && part != ArticlePart.Body))
                {
                    index = nodes[index].End - 1;
                }
            }
            else if (fact.Visible is > 0 and <= MaxHeading && nodes[index] is TextNode { Text.Length: > 5 and <= MaxHeading } text && TextRules.Clean(text.Text) is var heading
                && RelatedRules.IsBlockHeading(heading) && RelatedRules.PlacementOf(heading) == RelatedPlacement.End && After(page, map, text) is { } box)
            {
                map.Mark(page.IsInBody(box) ? ArticlePart.RelatedInline : ArticlePart.RelatedEnd, box, Locators.Of(box), null, EvidenceSource.Generic);
                index = box.End - 1;
            }
        }
    }

    private static ElementNode? After(GenericPage page, ArticleMap map, TextNode heading)
    {
        var at = (Node)heading;
        for (var steps = 0; steps < 5 && at.ParentElement is { } parent && !(at is ElementNode frame && page.HoldsArticle(frame)) && parent.Tag != Tag.Body; steps++)
        {
            var (tries, passed) = (0, 0);
            // From the heading on, not from the parent's first child, and not past whatever is no box: a page may have thousands of headings side by side.
            for (var next = at.End; next < parent.End && tries < 3 && passed < MaxPassed; next = page.Tree.Nodes[next].End)
            {
                passed++;
                page.Tree.Work.Walk(1);
                if (page.Tree.Nodes[next] is not ElementNode box || page.Stats.Text(box) == 0)
                {
                    continue;
                }

                tries++;
                if (IsBox(page, map, box))
                {
                    return box;
                }
            }

            at = parent;
        }

        return null;
    }

    /// <summary>kenh14 and soha end with one title in a frame of its own: whatever follows the body at once and is nothing but titles.</summary>
    private static void MarkFollowing(GenericPage page, ArticleMap map)
    {
        var nodes = page.Tree.Nodes;
        var last = page.Body is null ? 0 : Math.Min(nodes.Length, page.BodyEnd + MaxRight);
        page.Tree.Work.Walk(Math.Max(0, last - page.BodyEnd));
        for (var index = page.BodyEnd; index < last; index++)
        {
            if (nodes[index] is TextNode text)
            {
                if (!text.Text.IsWhiteSpace())
                {
                    return;
                }
            }
            else if (nodes[index] is ElementNode element)
            {
                var isOther = page.Names.Says(element, NameSigns.Widget | NameSigns.Comments | NameSigns.Byline | NameSigns.Source | NameSigns.Tags | NameSigns.Aside | NameSigns.Automatic);
                if (TagKinds.IsUnread(element.Tag) || page.Stats.Text(element) == 0 || map.TryGetPart(element, out _) || isOther)
                {
                    index = element.End - 1;
                }
                else if (page.Stats.LinkText(element) == page.Stats.Text(element) && IsBox(page, map, element) && !page.Names.IsInside(element, NameSigns.Aside | NameSigns.Automatic))
                {
                    map.Mark(ArticlePart.RelatedEnd, element, Locators.Of(element), null, EvidenceSource.Generic);
                    index = element.End - 1;
                }
            }
        }
    }
}
