namespace NewsArticle.Parsing.Resolution;

/// <summary>
/// Who wins: the one table. What a reader of the page sees beats what the page says to machines, because the metadata of these papers
/// lies often (site names as authors, titles cut for search engines, wrong zones); a described site beats a guess.
/// </summary>
internal static class Precedence
{
    /// <summary>Printed text first, then metadata from the most structured to the least.</summary>
    private static readonly EvidenceSource[] PrintedFirst =
    [
        EvidenceSource.PlainText, EvidenceSource.Site, EvidenceSource.Generic, EvidenceSource.JsonLd, EvidenceSource.OpenGraph, EvidenceSource.Microdata, EvidenceSource.Meta,
        EvidenceSource.Address,
    ];

    /// <summary>For what is hardly ever printed: JSON-LD is written by the same program that stores the change, the meta tags often repeat the publication.</summary>
    private static readonly EvidenceSource[] StructuredFirst =
    [
        EvidenceSource.PlainText, EvidenceSource.Site, EvidenceSource.JsonLd, EvidenceSource.OpenGraph, EvidenceSource.Microdata, EvidenceSource.Meta, EvidenceSource.Generic,
        EvidenceSource.Address,
    ];

    /// <summary>For what is told only by the page's place in the site.</summary>
    private static readonly EvidenceSource[] AddressFirst =
    [
        EvidenceSource.PlainText, EvidenceSource.Site, EvidenceSource.Address, EvidenceSource.JsonLd, EvidenceSource.OpenGraph, EvidenceSource.Microdata, EvidenceSource.Meta,
        EvidenceSource.Generic,
    ];

    public static IReadOnlyList<EvidenceSource> Headline => PrintedFirst;

    public static IReadOnlyList<EvidenceSource> Kicker => PrintedFirst;

    public static IReadOnlyList<EvidenceSource> Lead => PrintedFirst;

    public static IReadOnlyList<EvidenceSource> Dateline => PrintedFirst;

    public static IReadOnlyList<EvidenceSource> Section => PrintedFirst;

    public static IReadOnlyList<EvidenceSource> PublishedAt => PrintedFirst;

    public static IReadOnlyList<EvidenceSource> ModifiedAt => StructuredFirst;

    public static IReadOnlyList<EvidenceSource> Byline => PrintedFirst;

    public static IReadOnlyList<EvidenceSource> Authors => PrintedFirst;

    public static IReadOnlyList<EvidenceSource> Source => PrintedFirst;

    public static IReadOnlyList<EvidenceSource> Tags => PrintedFirst;

    public static IReadOnlyList<EvidenceSource> Kind => AddressFirst;

    public static IReadOnlyList<EvidenceSource> Language => StructuredFirst;

    public static IReadOnlyList<EvidenceSource> CanonicalUrl => StructuredFirst;
}
