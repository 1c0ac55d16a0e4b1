using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>Finds the tags of the article: a box named so, a list behind the words "Từ khóa:", or a run of links to the lists of tags.</summary>
internal static class TagFinder
{
    private const int MaxTag = 80;
    private const int MaxBox = 1500;
    private const int MaxTags = 40;

    /// <summary>How many nodes lie between tags that have a box each.</summary>
    private const int Gap = 20;

    /// <summary>How many nodes after the body the tags may stand; what follows belongs to other stories.</summary>
    private const int MaxAfter = 2000;

    private static readonly PhraseTable Labels = new("tags|tag|từ khóa|từ khoá|các từ khóa|thẻ|chủ đề|keywords|keyword|tin tức về|xem thêm về|đọc thêm về|xem thêm các tin tức về|xem các bài viết về|chủ đề liên quan|nhãn");

    public static void Mark(GenericPage page, ArticleMap map)
    {
        var tags = Named(page);
        if (tags.Count == 0)
        {
            tags = Labelled(page);
        }

        foreach (var tag in tags)
        {
            map.Mark(ArticlePart.Tags, tag.Element, Locators.Of(tag.Box) + " " + tag.Element.Name, tag.Text, EvidenceSource.Generic);
        }
    }

    private static List<Found> Named(GenericPage page)
    {
        var tags = new List<Found>();
        var start = page.Body?.Order ?? page.Start;
        var end = 0;
        foreach (var box in page.Names.With(NameSigns.Tags))
        {
            if (box.Order > page.BodyEnd + MaxAfter || (tags.Count > 0 && box.Order > end + Gap))
            {
                break;
            }

            if (box.Order <= start || page.HoldsArticle(box) || page.Stats.Text(box) is 0 or > MaxBox || page.Names.IsInside(box, NameSigns.Aside, page.Body)
                || (page.IsInBody(box) && IsRunningText(page, box)))
            {
                continue;
            }

            var inner = new List<Found>();
            Collect(page, box, inner);
            if (inner.Count > 1 ? tags.Count > 1 && box.Order >= end : inner.Count == 0 || box.Order < end)
            {
                // A second box of tags, or a part of the box that was read.
                continue;
            }

            // A wider box of tags and buttons gives way to the narrower one in it; tags that are named one by one add up.
            if (inner.Count > 1)
            {
                tags.Clear();
            }

            tags.AddRange(inner);
            end = Math.Max(end, box.End);
        }

        return tags;
    }

    /// <summary>Words of the running text that lead to lists of tags stay where they are.</summary>
    private static bool IsRunningText(GenericPage page, ElementNode box)
    {
        var line = box.Tag is Tag.A or Tag.Span ? box.ParentElement ?? box : box;
        return page.Stats.LinkText(line) * 2 < page.Stats.Text(line);
    }

    private static void Collect(GenericPage page, ElementNode box, List<Found> tags)
    {
        var hasPlain = box.Tag is Tag.P or Tag.Ul or Tag.Div or Tag.Section;
        for (var index = box.Order; index < box.End && tags.Count < MaxTags; index++)
        {
            page.Tree.Work.Walk(1);
            if (page.Tree.Nodes[index] is not ElementNode element)
            {
                continue;
            }

            if (TagKinds.IsUnread(element.Tag) || (element != box && page.Names.Says(element, NameSigns.Widget | NameSigns.Comments | NameSigns.Related | NameSigns.Automatic | NameSigns.Source)))
            {
                index = element.End - 1;
                continue;
            }

            // zing prints a tag without a list as plain bold words among the links.
            var isTag = element.Tag == Tag.A
                ? LinkTargets.IsPage(element.Attribute("href"))
                : hasPlain && element != box && element.ParentElement == box && element.Tag is Tag.Strong or Tag.Span && page.Stats.LinkText(element) == 0;
            if (isTag && page.Stats.Text(element) is > 0 and <= MaxTag)
            {
                var text = TreeText.Of(page.Tree, element).Trim(' ', '#', ',', ';', '|', '/', '•', '-', ':');
                if (text.Length > 1 && !RelatedRules.IsFurniture(text) && !Labels.Contains(text) && !RelatedRules.IsBlockHeading(text))
                {
                    tags.Add(new(box, element, text));
                }

                index = element.End - 1;
            }
        }
    }

    /// <summary>A line that begins with "Từ khóa:", or a row of links that all lead to lists of tags (dantri 2026 writes only utility classes).</summary>
    private static List<Found> Labelled(GenericPage page)
    {
        var tags = new List<Found>();
        var nodes = page.Tree.Nodes;
        // A box that was looked at in vain is not looked at again for the next of its labels or links.
        var seen = new HashSet<ElementNode>();
        var last = Math.Min(nodes.Length, page.BodyEnd + MaxAfter);
        for (var index = (page.Body?.Order ?? page.BodyEnd) + 1; index < last; index++)
        {
            page.Tree.Work.Walk(1);
            switch (nodes[index])
            {
                case TextNode text when text.Text.Length <= 30 && Labels.Contains(text.Text.Trim(" \r\n\t:#")):
                    for (var (box, steps) = (text.ParentElement, 0); box is not null && steps < 4 && !page.HoldsArticle(box); box = box.ParentElement, steps++)
                    {
                        if (page.Stats.LinkText(box) > 0)
                        {
                            if (seen.Add(box))
                            {
                                Collect(page, box, tags);
                            }

                            break;
                        }
                    }

                    break;
                case ElementNode { Tag: Tag.A } link when LinkTargets.IsTag(link.Attribute("href")) && link.ParentElement is { } parent:
                    var row = parent.Tag == Tag.Li && parent.ParentElement is { } list ? list : parent;
                    if (!page.HoldsArticle(row) && page.Stats.LinkText(row) * 2 > page.Stats.Text(row) && page.Stats.Text(row) <= MaxBox && seen.Add(row))
                    {
                        Collect(page, row, tags);
                    }

                    break;
            }

            if (tags.Count > 0)
            {
                return tags;
            }
        }

        return tags;
    }

    private readonly record struct Found(ElementNode Box, ElementNode Element, string Text);
}
