using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Turns the paragraphs that only lead to other pieces into related items.</summary>
internal static class RelatedFinder
{
    /// <param name="pieces">The pieces.</param>
    /// <param name="end">Where the article ends: items after it belong to a block at the end.</param>
    /// <param name="account">Takes headings and lead-ins.</param>
    public static void Take(List<Piece> pieces, int end, DropAccount account)
    {
        var result = new List<Piece>(pieces.Count);
        RelatedPlacement? underHeading = null;
        for (var index = 0; index < pieces.Count; index++)
        {
            if (pieces[index] is not TextPiece text)
            {
                result.Add(pieces[index]);
                continue;
            }

            var placement = underHeading ?? (index < end ? RelatedPlacement.Inline : RelatedPlacement.End);
            if (text.Links.Count > 0 && (text.Has(TextStyle.Links) || RelatedRules.StartsWithLeadIn(text.Text)))
            {
                AddItems(text, placement, result);
                if (!TextRules.Same(text.Text, string.Join(' ', text.Links.Select(link => link.Text))))
                {
                    account.Drop(text.Text, DropReason.LeadIn);
                }

                continue;
            }

            if (RelatedRules.IsBlockHeading(text.Text) || RelatedRules.IsLeadIn(text.Text))
            {
                underHeading = index < end ? RelatedPlacement.Inline : RelatedRules.PlacementOf(text.Text);
                account.Drop(text.Text, DropReason.LeadIn);
                continue;
            }

            if (RelatedRules.IsFurniture(text.Text))
            {
                account.Drop(text.Text, DropReason.Furniture);
                continue;
            }

            underHeading = null;
            result.Add(text);
        }

        pieces.Clear();
        pieces.AddRange(result);
    }

    private static void AddItems(TextPiece text, RelatedPlacement placement, List<Piece> result)
    {
        foreach (var link in text.Links)
        {
            // One link cut in two by the editor's formatting is one item.
            if (result.Count > 0 && result[^1] is RelatedPiece previous && previous.Href == link.Href)
            {
                if (!TextRules.Same(previous.Title, link.Text))
                {
                    result[^1] = new RelatedPiece(previous.Title + " " + link.Text, link.Href, previous.Classes, placement);
                }

                continue;
            }

            result.Add(new RelatedPiece(link.Text, link.Href, link.Classes, placement));
        }
    }
}
