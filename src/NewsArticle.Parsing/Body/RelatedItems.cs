using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Adds related items to the findings: each address once, never the page itself.</summary>
internal static class RelatedItems
{
    public static void Add(RelatedPiece piece, Uri? page, string? headline, PageFindings findings, DropAccount account)
    {
        var url = UrlRules.Absolute(piece.Href, page);
        if (url is null && piece.Href.Length > 0)
        {
            Drop(piece, DropReason.EmptyLink, account);
            return;
        }

        var known = url is not null && !findings.RelatedAddresses.Add(UrlRules.DocumentKey(url));
        // afamily 2014 lists the story among its neighbours, under its address in another ending.
        if (known || (url is not null && page is not null && UrlRules.SameDocument(url, page)) || TextRules.Same(piece.Title, headline))
        {
            Drop(piece, DropReason.Repeated, account);
            return;
        }

        if (RelatedRules.IsFurniture(piece.Title))
        {
            // "Theo dõi Báo X trên Google News", set as a link at the end of the text.
            Drop(piece, DropReason.Furniture, account);
            return;
        }

        var reading = RelatedRules.Read(piece.Title, piece.Href, piece.Classes);
        if (reading.Title != piece.Title)
        {
            account.Drop(piece.Title, DropReason.RelatedDetail);
        }

        findings.Related.Add(new() { Title = reading.Title, Url = url, Kind = reading.Kind, Placement = piece.Placement ?? RelatedPlacement.Inline, Teaser = piece.Teaser });
    }

    private static void Drop(RelatedPiece piece, DropReason reason, DropAccount account)
    {
        account.Drop(piece.Title, reason);
        account.Drop(piece.Teaser ?? "", reason);
    }
}
