namespace NewsArticle.Parsing.Body;

/// <summary>What is known of the page when its body is judged.</summary>
/// <param name="Url">The page's address, or null.</param>
/// <param name="Headline">The headline, so that its repetition is known, or null.</param>
/// <param name="Lead">The lead where it has an element of its own, or null.</param>
/// <param name="Description">What the metadata calls the page's description: it tells which paragraph is the lead, and is never the lead itself.</param>
/// <param name="SiteName">The site's name, or null.</param>
/// <param name="Host">The site's host, or null.</param>
/// <param name="Source">Who found the container: what is read from it is said to come from there.</param>
/// <param name="Locator">Where the container is.</param>
internal sealed record BodyContext(
    Uri? Url,
    string? Headline,
    string? Lead,
    string? Description,
    string? SiteName,
    string? Host,
    EvidenceSource Source,
    string Locator)
{
    /// <summary>A page of plain text has no bold letters: its first paragraph is the lead.</summary>
    public bool IsPlainText => Source == EvidenceSource.PlainText;
}
