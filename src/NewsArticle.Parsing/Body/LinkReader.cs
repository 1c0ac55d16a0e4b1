using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Reads the links of a box that holds related items. An item printed as picture and title gives its address twice: the title counts.</summary>
internal static class LinkReader
{
    /// <summary>More classes than any link's icons have; adding to them without an end would copy them as often as there are icons.</summary>
    private const int MaxClasses = 1000;

    public static List<RelatedPiece> Read(PageTree tree, ArticleMap map, ElementNode box, ArticlePart part, DropAccount account)
    {
        var placement = part switch
        {
            ArticlePart.RelatedInline => RelatedPlacement.Inline,
            ArticlePart.RelatedEnd => RelatedPlacement.End,
            _ => RelatedPlacement.List,
        };
        var items = new List<RelatedPiece>();
        var others = new List<RelatedPiece>();
        var read = box.Order;
        var picture = "";
        // tuoitre 2015 prints the number of comments inside the link.
        Func<ElementNode, bool> isBeside = inside => IsIcon(inside) || (map.TryGetPart(inside, out var marked) && marked == ArticlePart.Drop);
        tree.Work.Walk(box.End - box.Order);
        for (var index = box.Order; index < box.End; index++)
        {
            if (tree.Nodes[index] is not ElementNode element)
            {
                continue;
            }

            if (element.Tag == Tag.A && element.HasAttribute("href"))
            {
                ReadBetween(tree, map, read, index, items, account);
                read = element.End;
                var (title, teaser) = LinkTitle.Of(tree, element, isBeside);
                var href = element.Attribute("href").Trim().ToString();
                if (title is not null)
                {
                    // soha 2012 left the address of a video's title empty; that of its picture is there.
                    href = href.Length > 0 ? href : picture;
                    (LinkTargets.IsTitle(title, href) ? items : others).Add(new RelatedPiece(title, href, Classes(tree, element, account), placement) { Teaser = teaser });
                }

                picture = title is null ? href : "";
                index = element.End - 1;
            }
            else if (map.TryGetPart(element, out var inner) && inner == ArticlePart.Teaser && index > box.Order && items.Count > 0)
            {
                ReadBetween(tree, map, read, index, [], account);
                read = element.End;
                items[^1].Teaser ??= TextRules.CleanOrNull(TreeText.Of(tree, element));
                index = element.End - 1;
            }
        }

        ReadBetween(tree, map, read, box.End, items, account);
        if (items.Count == 0)
        {
            return others;
        }

        // A card prints its section and its topic as links too (vneconomy 2026, plo 2025): beside titles they are no pieces.
        foreach (var other in others)
        {
            account.Drop(other.Title, DropReason.RelatedDetail);
        }

        return items;
    }

    /// <summary>An icon's words ("Infographic" on plo.vn) name the kind; they are not the title's.</summary>
    private static bool IsIcon(ElementNode element) => element.Tag == Tag.I && element.HasAttribute("class");

    /// <summary>The link's classes and those of the icons in it, which tell what it leads to.</summary>
    private static string? Classes(PageTree tree, ElementNode link, DropAccount account)
    {
        var classes = link.HasAttribute("class") ? link.Attribute("class").ToString() : null;
        tree.Work.Walk(link.End - link.Order);
        for (var index = link.Order + 1; index < link.End; index++)
        {
            if (tree.Nodes[index] is not ElementNode element || element.Tag is not (Tag.I or Tag.Span) || !element.HasAttribute("class"))
            {
                continue;
            }

            // thanhnien 2019: <span class="video-icon"><i class="triangle"></i></span>.
            classes = classes is { Length: > MaxClasses } ? classes : $"{classes} {element.Attribute("class")}";
            if (IsIcon(element))
            {
                account.Drop(tree, element, DropReason.RelatedDetail);
            }
        }

        return classes;
    }

    /// <summary>What stands between two links is the summary of the first where it is long enough to be one.</summary>
    private static void ReadBetween(PageTree tree, ArticleMap map, int start, int end, List<RelatedPiece> items, DropAccount account)
    {
        tree.Work.Walk(Math.Max(0, end - start));
        for (var index = start; index < end; index++)
        {
            if (tree.Nodes[index] is ElementNode element && (TagKinds.IsUnread(element.Tag) || map.TryGetPart(element, out var part) && part == ArticlePart.Drop))
            {
                account.Drop(tree, element, DropReason.RelatedDetail);
                index = element.End - 1;
            }
            else if (tree.Nodes[index] is TextNode text && TextRules.CleanOrNull(text.Text) is { } printed)
            {
                if (printed.Length >= LinkTitle.MinTeaser && items.Count > 0 && items[^1] is { Teaser: null } item)
                {
                    item.Teaser = printed;
                }
                else
                {
                    account.Drop(printed, DropReason.RelatedDetail);
                }
            }
        }
    }
}
