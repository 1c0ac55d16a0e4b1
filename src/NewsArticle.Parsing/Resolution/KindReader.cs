using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Resolution;

/// <summary>What kind of page it is, as its address and its headline's label tell: "/video/…", "[Infographic] …".</summary>
internal static class KindReader
{
    public static void Read(Uri? url, PageFindings findings)
    {
        var headline = findings.Headline.Count > 0 ? findings.Headline[0].Value : "";
        var reading = RelatedRules.Read(headline, url?.OriginalString, null);
        ArticleKind? kind = reading.Kind switch
        {
            RelatedKind.Video => ArticleKind.Video,
            RelatedKind.Photo => ArticleKind.Photo,
            RelatedKind.Infographic => ArticleKind.Infographic,
            RelatedKind.Podcast => ArticleKind.Podcast,
            RelatedKind.Emagazine => ArticleKind.Emagazine,
            RelatedKind.Live => ArticleKind.Live,
            _ => null,
        };
        if (kind is { } known)
        {
            findings.Kind.Add(known, EvidenceSource.Address, "address", url?.OriginalString ?? headline, reading.Rule);
        }
    }
}
