using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Reads the related items that a site's description names outside the body, with their teasers.</summary>
internal static class OutsideReader
{
    /// <param name="tree">The page.</param>
    /// <param name="map">The marks.</param>
    /// <param name="url">The page's address.</param>
    /// <param name="findings">Takes the items.</param>
    /// <param name="account">Takes what is left out.</param>
    /// <param name="underLead">Whether the items between headline and body are wanted, which come before those in the body, or all others.</param>
    public static void Read(PageTree tree, ArticleMap map, Uri? url, PageFindings findings, DropAccount account, bool underLead)
    {
        RelatedPiece? last = null;
        var read = 0;
        var pending = new List<RelatedPiece>();
        foreach (var mark in Wanted(map, underLead))
        {
            if (mark.Part == ArticlePart.Teaser)
            {
                // A summary inside a box was read with the box's items.
                if (last is not null && mark.Element!.Order >= read)
                {
                    last.Teaser ??= TextRules.CleanOrNull(TreeText.Of(tree, mark.Element!));
                }

                continue;
            }

            var items = LinkReader.Read(tree, map, mark.Element!, mark.Part, account);
            pending.AddRange(items);
            last = items.Count > 0 ? items[^1] : last;
            read = mark.Element!.End;
        }

        foreach (var piece in pending)
        {
            RelatedItems.Add(piece, url, findings.Headline.Count > 0 ? findings.Headline[0].Value : null, findings, account);
        }
    }

    /// <summary>The marks of related items and teasers outside all bodies, in the order of the page.</summary>
    private static MarkedPart[] Wanted(ArticleMap map, bool underLead)
    {
        var bodies = new List<ElementNode>();
        foreach (var mark in map.Marks)
        {
            if (mark.Part == ArticlePart.Body)
            {
                bodies.Add(mark.Element!);
            }
        }

        var start = bodies.Count > 0 ? bodies[0].Order : int.MaxValue;
        BodyRanges? ranges = null;
        var wanted = new List<MarkedPart>();
        var places = new List<long>();
        foreach (var mark in map.Marks)
        {
            if (mark.Part is >= ArticlePart.RelatedInline and <= ArticlePart.Teaser && mark.Element is { } element
                && (mark.Part == ArticlePart.RelatedInline && element.Order < start) == underLead && (ranges ??= new(bodies)).Around(element) is null)
            {
                // An element that is marked twice keeps the order of its marks.
                places.Add(((long)element.Order << 32) | (uint)wanted.Count);
                wanted.Add(mark);
            }
        }

        MarkedPart[] inOrder = [.. wanted];
        if (inOrder.Length > 1)
        {
            Array.Sort(places.ToArray(), inOrder);
        }

        return inOrder;
    }
}
