namespace NewsArticle.Parsing.Content;

/// <summary>What kind of page it is.</summary>
public enum ArticleKind
{
    /// <summary>A written article.</summary>
    Article,

    /// <summary>A picture story: the text is its captions.</summary>
    Photo,

    /// <summary>A video with a short text.</summary>
    Video,

    /// <summary>A live report with timed entries.</summary>
    Live,

    /// <summary>A long-form piece with a layout of its own.</summary>
    Emagazine,

    /// <summary>A piece whose content is a drawing.</summary>
    Infographic,

    /// <summary>A recording.</summary>
    Podcast,

    /// <summary>Questions and answers with a person.</summary>
    Interview,

    /// <summary>An opinion piece.</summary>
    Opinion,
}
