using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing;

/// <summary>What came of reading one input: the outcome, the article if there is one, why each field has its value, and what was odd.</summary>
public sealed record ArticleResult
{
    /// <summary>What became of the input.</summary>
    public required ArticleOutcome Outcome { get; init; }

    /// <summary>The article; null unless <see cref="Outcome"/> is <see cref="ArticleOutcome.Article"/>, or <see cref="ArticleOutcome.OverLimit"/> with enough read before the limit.</summary>
    public Article? Article { get; init; }

    /// <summary>What the page is instead of an article; null for an article, and where a site's sign tells only that it is none. JSON gives it in words, among the diagnostics.</summary>
    public NonArticleKind? NonArticle { get; init; }

    /// <summary>The evidence behind each field; all null where there is no article.</summary>
    public ArticleFields Fields { get; init; } = new();

    /// <summary>What was odd about the page, in the order it was found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The texts of the article's container that stand nowhere in the article, with the reason for each; empty unless <see cref="ArticleParserOptions.ListDropped"/> is set.</summary>
    public IReadOnlyList<DroppedText> Dropped { get; init; } = [];

    /// <summary>The address that the input was read with, or null.</summary>
    public Uri? Url { get; init; }

    /// <summary>The site, known even where the page is no article; null where nothing was read.</summary>
    public SiteInfo? Site { get; init; }
}
