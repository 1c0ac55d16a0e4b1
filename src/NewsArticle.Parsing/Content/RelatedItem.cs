namespace NewsArticle.Parsing.Content;

/// <summary>Another piece that the page offers beside this article.</summary>
public sealed record RelatedItem
{
    /// <summary>The title as printed, format label ("(Video)") included, lead-in (">>", "Xem thêm:") left out.</summary>
    public required string Title { get; init; }

    /// <summary>The address, absolute where the page's own is known; null in plain text.</summary>
    public Uri? Url { get; init; }

    /// <summary>What kind of piece it is, from its label, its icon or its address.</summary>
    public RelatedKind Kind { get; init; }

    /// <summary>Where on the page it stands.</summary>
    public RelatedPlacement Placement { get; init; }

    /// <summary>The summary printed under the title, or null.</summary>
    public string? Teaser { get; init; }
}
