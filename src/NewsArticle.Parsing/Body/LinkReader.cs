using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Reads the links of a box that holds related items. An item printed as picture and title gives its address twice: the title counts.</summary>
internal static class LinkReader
{
    public static List<Piece> Read(PageTree tree, ArticleMap map, ElementNode box, ArticlePart part, DropAccount account)
    {
        var placement = part switch
        {
            ArticlePart.RelatedInline => RelatedPlacement.Inline,
            ArticlePart.RelatedEnd => RelatedPlacement.End,
            _ => RelatedPlacement.List,
        };
        var items = new List<Piece>();
        var others = new List<Piece>();
        var read = box.Order;
        for (var index = box.Order; index < box.End; index++)
        {
            if (tree.Nodes[index] is ElementNode { Tag: Tag.A } link && link.HasAttribute("href"))
            {
                DropBetween(tree, read, index, account);
                read = link.End;
                // tuoitre 2015 prints the number of comments inside the link.
                var title = TreeText.Of(tree, link, inner => map.TryGetPart(inner, out var inside) && inside == ArticlePart.Drop);
                if (title.Length > 0)
                {
                    (LinkTargets.IsTitle(title, link.Attribute("href")) ? items : others).Add(
                        new RelatedPiece(title, link.Attribute("href").ToString(), link.HasAttribute("class") ? link.Attribute("class").ToString() : null, placement));
                }

                index = link.End - 1;
            }
        }

        DropBetween(tree, read, box.End, account);
        if (items.Count == 0)
        {
            return others;
        }

        // A card prints its section and its topic as links too (vneconomy 2026, plo 2025): beside titles they are no pieces.
        foreach (var other in others)
        {
            account.Drop(((RelatedPiece)other).Title, DropReason.RelatedDetail);
        }

        return items;
    }

    private static void DropBetween(PageTree tree, int start, int end, DropAccount account)
    {
        for (var index = start; index < end; index++)
        {
            if (tree.Nodes[index] is TextNode text)
            {
                account.Drop(text.Text.Trim().ToString(), DropReason.RelatedDetail);
            }
        }
    }
}
