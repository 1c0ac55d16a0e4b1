using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>Finds the small parts that pages name in their classes alike: bylines, breadcrumbs, tags.</summary>
internal static class NamedPartFinder
{
    private const int MaxByline = 120;
    private const int MaxBar = 400;

    /// <summary>How many nodes after the body the tags may stand; what follows belongs to other stories.</summary>
    private const int MaxAfter = 2000;

    public static void Mark(PageTree tree, TreeStats stats, ArticleMap map, ElementNode? headline, ElementNode? body)
    {
        var bylineFrom = headline?.Order ?? body?.Order ?? int.MaxValue;
        var bylineTo = (body?.End ?? headline?.End ?? 0) + 80;
        var sections = !GenericExtractor.IsOpen(map, ArticlePart.Section);
        var tags = !GenericExtractor.IsOpen(map, ArticlePart.Tags);
        var byline = !GenericExtractor.IsOpen(map, ArticlePart.Byline);
        var source = !GenericExtractor.IsOpen(map, ArticlePart.Source);
        if (sections && tags && byline && source)
        {
            return;
        }

        var nodes = tree.Nodes;
        var last = body is null ? nodes.Length : Math.Min(nodes.Length, body.End + MaxAfter);
        for (var index = 0; index < last; index++)
        {
            if (nodes[index] is not ElementNode element || TagKinds.IsUnread(element.Tag) || (element.AttributeCount == 0))
            {
                continue;
            }

            var text = stats.Text(element);
            if (text is 0 or > MaxBar)
            {
                continue;
            }

            if (!byline && index >= bylineFrom && index < bylineTo && text <= MaxByline && IsNamed(element, "author", "byline", "tacgia", "tac-gia"))
            {
                var printed = TreeText.Of(tree, element);
                if (BylineRules.Read(printed, default) is not null)
                {
                    map.Mark(ArticlePart.Byline, element, Locators.Of(element), printed, EvidenceSource.Generic);
                    byline = true;
                    index = element.End - 1;
                }
            }
            else if (!source && index >= bylineFrom && index < bylineTo && text <= MaxByline && IsNamed(element, "source", "nguon"))
            {
                // VCCorp prints the paper that a story was taken from in a box named for it: "Theo X".
                var printed = TreeText.Of(tree, element);
                if (BylineRules.Read(printed, default) is { Source: { } paper })
                {
                    map.Mark(ArticlePart.Source, element, Locators.Of(element), paper, EvidenceSource.Generic);
                    source = true;
                    index = element.End - 1;
                }
            }
            else if (!sections && IsNamed(element, "breadcrumb", "bread-crumb"))
            {
                sections = MarkLinks(tree, map, element, ArticlePart.Section, body);
            }
            else if (!tags && body is not null && index > body.Order && IsNamed(element, "tag", "keyword", "tu-khoa"))
            {
                tags = MarkLinks(tree, map, element, ArticlePart.Tags, null);
                index = tags ? element.End - 1 : index;
            }
        }
    }

    private static bool MarkLinks(PageTree tree, ArticleMap map, ElementNode box, ArticlePart part, ElementNode? outside)
    {
        var any = false;
        for (var index = box.Order + 1; index < box.End; index++)
        {
            if (tree.Nodes[index] is ElementNode { Tag: Tag.A } link && (outside is null || !outside.Contains(link)) && TreeText.Of(tree, link) is { Length: > 0 and <= 60 } text)
            {
                map.Mark(part, link, Locators.Of(box) + " a", text, EvidenceSource.Generic);
                any = true;
            }
        }

        return any;
    }

    private static bool IsNamed(ElementNode element, params ReadOnlySpan<string> names)
    {
        var classes = element.Attribute("class");
        if (!ContainsAny(classes, names))
        {
            classes = default;
        }

        while (ClassList.Next(ref classes, out var word))
        {
            foreach (var name in names)
            {
                if (word.StartsWith(name, StringComparison.OrdinalIgnoreCase) || (word.Contains(name, StringComparison.OrdinalIgnoreCase) && name.Length > 4))
                {
                    return true;
                }
            }
        }

        var id = element.Attribute("id");
        var role = element.Attribute("data-role");
        var property = element.Attribute("itemprop");
        foreach (var name in names)
        {
            if (id.StartsWith(name, StringComparison.OrdinalIgnoreCase) || role.StartsWith(name, StringComparison.OrdinalIgnoreCase) || property.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (text.Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
