namespace NewsArticle.Parsing.Content;

/// <summary>Where a related item stands.</summary>
public enum RelatedPlacement
{
    /// <summary>Inside the body, or right under the lead.</summary>
    Inline,

    /// <summary>In a block after the body that editors tied to this story.</summary>
    End,

    /// <summary>In an automatic list below the article: same section, newest, most read.</summary>
    List,
}
