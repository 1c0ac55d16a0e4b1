namespace NewsArticle.Parsing.Adapters.Testing;

/// <summary>What became of one field on a page that a site was tested with.</summary>
public enum SiteTestOutcome
{
    /// <summary>The site's description gave the value.</summary>
    Found,

    /// <summary>The page has the value, but another source gave it: the site does not describe the field, or found nothing in its places.</summary>
    FoundElsewhere,

    /// <summary>The site describes the field, and nobody found a value.</summary>
    Missing,

    /// <summary>The site does not describe the field, and nobody found a value.</summary>
    Absent,
}
