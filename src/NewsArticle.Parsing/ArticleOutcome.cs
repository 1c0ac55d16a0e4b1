namespace NewsArticle.Parsing;

/// <summary>What became of the input.</summary>
public enum ArticleOutcome
{
    /// <summary>An article was read.</summary>
    Article,

    /// <summary>The page was read and is no article: a home page, a section, a search, an error page.</summary>
    NotArticle,

    /// <summary>A limit of <see cref="Input.ParseLimits"/> was reached; a diagnostic names it. What was read so far is given where that is honest.</summary>
    OverLimit,

    /// <summary>The input is empty, or no text of any known encoding.</summary>
    Unreadable,
}
