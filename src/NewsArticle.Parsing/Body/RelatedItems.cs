using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Adds related items to the findings: each address once, never the page itself.</summary>
internal static class RelatedItems
{
    public static void Add(RelatedPiece piece, Uri? page, PageFindings findings, DropAccount account)
    {
        var url = UrlRules.Absolute(piece.Href, page);
        if (url is null && piece.Href.Length > 0)
        {
            account.Drop(piece.Title, DropReason.EmptyLink);
            return;
        }

        var known = url is not null && !findings.RelatedAddresses.Add(UrlRules.DocumentKey(url));
        if (known || (url is not null && page is not null && UrlRules.SameDocument(url, page)))
        {
            account.Drop(piece.Title, DropReason.Repeated);
            return;
        }

        var reading = RelatedRules.Read(piece.Title, piece.Href, piece.Classes);
        findings.Related.Add(new() { Title = reading.Title, Url = url, Kind = reading.Kind, Placement = piece.Placement, Teaser = piece.Teaser });
    }
}
