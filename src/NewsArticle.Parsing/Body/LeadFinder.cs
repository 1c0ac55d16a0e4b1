using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Finds the lead where it has no element of its own: the first paragraph, told by its bold letters or by the page's description.</summary>
internal static class LeadFinder
{
    private const int MinLength = 40;
    private const int MaxLength = 900;
    private const int MaxSubHeading = 80;

    /// <summary>Takes the lead out of the pieces, with what stands before it and says nothing of its own.</summary>
    public static void Take(List<Piece> pieces, BodyContext context, PageFindings findings, DropAccount account)
    {
        var taken = new HashSet<Piece>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < pieces.Count; index++)
        {
            if (pieces[index] is not TextPiece text)
            {
                continue;
            }

            if (TextRules.Same(text.Text, context.Headline) || TextRules.Same(text.Text, context.Lead) || RelatedRules.IsFurniture(text.Text))
            {
                account.Drop(text.Text, RelatedRules.IsFurniture(text.Text) ? DropReason.Furniture : DropReason.Repeated);
                taken.Add(text);
                continue;
            }

            if (text.Has(TextStyle.Links))
            {
                continue;
            }

            if (context.Lead is null && Rule(text, context) is { } rule && (!context.IsPlainText || IsFollowed(pieces, index)))
            {
                MarkReader.AddLead(text.Text, context.Source, text.Locator ?? context.Locator, context.SiteName, rule, findings);
                taken.Add(text);
            }

            break;
        }

        if (taken.Count > 0)
        {
            pieces.RemoveAll(taken.Contains);
        }
    }

    private static string? Rule(TextPiece text, BodyContext context)
    {
        if (text.Text.Length is < MinLength or > MaxLength || text.List != 0)
        {
            return null;
        }

        if (context.IsPlainText)
        {
            return "lead.first-line";
        }

        if ((text.Has(TextStyle.Bold) || text.HeadingLevel > 1) && (!IsSubHeading(text.Text) || IsDescription(text.Text, context.Description)))
        {
            return "lead.first-bold-paragraph";
        }

        // baodaklak: only the lead's first sentence is bold; the page's description says that more belongs to it.
        return IsDescription(text.Text, context.Description) && (text.BoldStart > 0 || text.Has(TextStyle.Italic)) ? "lead.first-sentence-bold" : null;
    }

    /// <summary>nhandan opens a body that has its lead elsewhere with a sub-heading: short, and no sentence that ends.</summary>
    private static bool IsSubHeading(string text) => text.Length <= MaxSubHeading && char.IsLetterOrDigit(text[^1]);

    /// <summary>A paragraph that nothing follows is the article itself.</summary>
    private static bool IsFollowed(List<Piece> pieces, int index) =>
        pieces.FindIndex(index + 1, piece => piece switch
        {
            TextPiece text => !BylineRules.IsSignOff(text.Text, SignOffShape.Last | SignOffShape.WholeBold),
            RelatedPiece => false,
            _ => true,
        }) >= 0;

    /// <summary>The description is the lead, cut at some point or run on into the first paragraph.</summary>
    private static bool IsDescription(string text, string? description)
    {
        if (string.IsNullOrEmpty(description))
        {
            return false;
        }

        var said = TextRules.Fold(description);
        var printed = TextRules.Fold(text);
        var shared = Math.Min(Math.Min(said.Length, printed.Length), 80);
        return shared >= 20 && said.AsSpan(0, shared).SequenceEqual(printed.AsSpan(0, shared));
    }
}
