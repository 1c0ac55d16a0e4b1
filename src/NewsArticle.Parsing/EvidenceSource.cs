namespace NewsArticle.Parsing;

/// <summary>Who said what a field's value is. Which source wins for which field stands in one table, Resolution/Precedence.cs.</summary>
public enum EvidenceSource
{
    /// <summary>The description of the site: visible text at a place that a site or family file names, or an adapter in code.</summary>
    Site,

    /// <summary>Visible text found by the generic extractor.</summary>
    Generic,

    /// <summary>A JSON-LD block.</summary>
    JsonLd,

    /// <summary>An OpenGraph or article: property.</summary>
    OpenGraph,

    /// <summary>A microdata itemprop.</summary>
    Microdata,

    /// <summary>Any other meta tag, link or the title element.</summary>
    Meta,

    /// <summary>The page's address.</summary>
    Address,

    /// <summary>A line of a page rendered to plain text.</summary>
    PlainText,
}
