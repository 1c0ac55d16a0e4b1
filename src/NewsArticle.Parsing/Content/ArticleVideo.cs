namespace NewsArticle.Parsing.Content;

/// <summary>A video that belongs to the article.</summary>
public sealed record ArticleVideo
{
    /// <summary>The address of the file, stream or player, absolute where the page's address is known; null where only a script knows it.</summary>
    public Uri? Url { get; init; }

    /// <summary>The caption without its credit, or null.</summary>
    public string? Caption { get; init; }

    /// <summary>Who made the video, without the label ("Video:", "Nguồn:"), or null.</summary>
    public string? Credit { get; init; }

    /// <summary>The address of the still picture shown before it plays, or null.</summary>
    public Uri? Poster { get; init; }
}
