using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Body;

/// <summary>Reads the links of a box that holds related items. An item printed as picture and title gives its address twice: the title counts.</summary>
internal static class LinkReader
{
    public static List<Piece> Read(PageTree tree, ElementNode box, ArticlePart part, DropAccount account)
    {
        var placement = part switch
        {
            ArticlePart.RelatedInline => RelatedPlacement.Inline,
            ArticlePart.RelatedEnd => RelatedPlacement.End,
            _ => RelatedPlacement.List,
        };
        var items = new List<Piece>();
        var read = box.Order;
        for (var index = box.Order; index < box.End; index++)
        {
            if (tree.Nodes[index] is ElementNode { Tag: Tag.A } link && link.HasAttribute("href"))
            {
                DropBetween(tree, read, index, account);
                read = link.End;
                var title = TreeText.Of(tree, link);
                if (title.Length > 0)
                {
                    items.Add(new RelatedPiece(title, link.Attribute("href").ToString(), link.HasAttribute("class") ? link.Attribute("class").ToString() : null, placement));
                }

                index = link.End - 1;
            }
        }

        DropBetween(tree, read, box.End, account);
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
