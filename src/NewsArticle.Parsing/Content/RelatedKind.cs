namespace NewsArticle.Parsing.Content;

/// <summary>What a related item leads to.</summary>
public enum RelatedKind
{
    /// <summary>A written article, or unknown.</summary>
    Article,

    /// <summary>A video.</summary>
    Video,

    /// <summary>A picture story.</summary>
    Photo,

    /// <summary>An infographic.</summary>
    Infographic,

    /// <summary>A podcast or other recording.</summary>
    Podcast,

    /// <summary>A long-form piece ("eMagazine", "Longform", "Mega Story").</summary>
    Emagazine,

    /// <summary>A live report ("Trực tiếp").</summary>
    Live,
}
