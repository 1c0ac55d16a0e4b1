using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Turns the paragraphs that only lead to other pieces into related items.</summary>
internal static class RelatedFinder
{
    private const int MaxLeadIn = 40;
    private const int MaxTitle = 300;
    private const int MaxTeaser = 400;

    /// <param name="pieces">The pieces.</param>
    /// <param name="end">Where the article ends: items after it belong to a block at the end.</param>
    /// <param name="account">Takes headings and lead-ins.</param>
    public static void Take(List<Piece> pieces, int end, DropAccount account)
    {
        var result = new List<Piece>(pieces.Count);
        RelatedPlacement? underHeading = null;
        for (var index = 0; index < pieces.Count; index++)
        {
            if (pieces[index] is RelatedPiece item)
            {
                item.Placement ??= underHeading ?? (index < end ? RelatedPlacement.Inline : RelatedPlacement.End);
            }

            if (pieces[index] is not TextPiece text)
            {
                result.Add(pieces[index]);
                continue;
            }

            var placement = underHeading ?? (index < end ? RelatedPlacement.Inline : RelatedPlacement.End);
            if (IsOffer(text))
            {
                AddItems(text, placement, result, account);
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

            if (index >= end && text.Text.Length <= MaxTeaser && result.Count > 0 && result[^1] is RelatedPiece last)
            {
                // Below the sign-off nothing else follows a title than its summary, or its time.
                if (last.Teaser is null && text.Text.Length >= LinkTitle.MinTeaser)
                {
                    last.Teaser = text.Text;
                }
                else
                {
                    account.Drop(text.Text, DropReason.RelatedDetail);
                }

                continue;
            }

            underHeading = null;
            result.Add(text);
        }

        pieces.Clear();
        pieces.AddRange(result);
    }

    /// <summary>A text that does nothing but lead elsewhere: links alone, or links behind "Xem thêm".</summary>
    public static bool IsOffer(TextPiece text) =>
        text.Links.Count > 0 && (text.Has(TextStyle.Links) || RelatedRules.StartsWithLeadIn(text.Text) || IsLeadInAndLink(text));

    /// <summary>kenh14: "Tham khảo thêm" in one span, the title in the link behind it, no colon between.</summary>
    private static bool IsLeadInAndLink(TextPiece text)
    {
        var link = text.Links[0].Text;
        var before = text.Text.Length - link.Length;
        return text.Links.Count == 1 && before is > 0 and <= MaxLeadIn && text.Text.EndsWith(link, StringComparison.Ordinal) && RelatedRules.IsLeadIn(text.Text[..before]);
    }

    private static void AddItems(TextPiece text, RelatedPlacement placement, List<Piece> result, DropAccount account)
    {
        var start = result.Count;
        foreach (var link in text.Links)
        {
            if (result.Count == 0 || result[^1] is not RelatedPiece previous || previous.Href != link.Href)
            {
                result.Add(new RelatedPiece(link.Text, link.Href, link.Classes, placement));
            }
            else if (result.Count == start)
            {
                // A link around title and summary (zing): each stands in a block of its own.
                if (previous.Teaser is null && !TextRules.Same(previous.Title, link.Text))
                {
                    previous.Teaser = link.Text;
                }
                else
                {
                    account.Drop(link.Text, DropReason.RelatedDetail);
                }
            }
            else if (previous.Title.Length <= MaxTitle && !TextRules.Same(previous.Title, link.Text))
            {
                // One link cut in two by the editor's formatting is one item.
                result[^1] = new RelatedPiece(previous.Title + " " + link.Text, link.Href, previous.Classes, placement);
            }
        }
    }
}
