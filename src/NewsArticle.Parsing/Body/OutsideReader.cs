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
        var bodies = map.Of(ArticlePart.Body).Select(mark => mark.Element!).ToArray();
        var start = bodies.Length > 0 ? bodies[0].Order : int.MaxValue;
        var ranges = new BodyRanges(bodies);
        RelatedPiece? last = null;
        var read = 0;
        var pending = new List<RelatedPiece>();
        foreach (var mark in map.Marks.Where(mark => mark.Part >= ArticlePart.RelatedInline && mark.Part <= ArticlePart.Teaser && mark.Element is not null)
            .OrderBy(mark => mark.Element!.Order))
        {
            var isUnderLead = mark.Part == ArticlePart.RelatedInline && mark.Element!.Order < start;
            if (isUnderLead != underLead || ranges.Around(mark.Element!) is not null)
            {
                continue;
            }

            if (mark.Part == ArticlePart.Teaser)
            {
                // A summary inside a box was read with the box's items.
                if (last is not null && mark.Element!.Order >= read)
                {
                    last.Teaser ??= TextRules.CleanOrNull(TreeText.Of(tree, mark.Element!));
                }

                continue;
            }

            foreach (var piece in LinkReader.Read(tree, map, mark.Element!, mark.Part, account).OfType<RelatedPiece>())
            {
                pending.Add(piece);
                last = piece;
            }

            read = mark.Element!.End;
        }

        foreach (var piece in pending)
        {
            RelatedItems.Add(piece, url, findings.Headline.Count > 0 ? findings.Headline[0].Value : null, findings, account);
        }
    }
}
