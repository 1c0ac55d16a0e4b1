namespace NewsArticle.Parsing.Content;

/// <summary>An editorial picture of the article: no advertisement, icon, avatar or thumbnail of a related item.</summary>
public sealed record ArticleImage
{
    /// <summary>The address of the real file (a lazy-loading placeholder resolved), absolute where the page's address is known; null where none is usable.</summary>
    public Uri? Url { get; init; }

    /// <summary>The caption without its credit, or null.</summary>
    public string? Caption { get; init; }

    /// <summary>Who took or owns the picture, without the label ("Ảnh:", "Nguồn:"), or null.</summary>
    public string? Credit { get; init; }

    /// <summary>The picture's alternative text as the page gives it, or null.</summary>
    public string? Alt { get; init; }

    /// <summary>The width in pixels as the markup states it, or null.</summary>
    public int? Width { get; init; }

    /// <summary>The height in pixels as the markup states it, or null.</summary>
    public int? Height { get; init; }
}
