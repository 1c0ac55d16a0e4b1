namespace NewsArticle.Parsing;

/// <summary>What came of one of many inputs.</summary>
/// <param name="Index">The place of the input in its source, from 0.</param>
/// <param name="Input">The input itself; its <see cref="ArticleInput.Tag"/> is whatever the caller tied to it.</param>
/// <param name="Result">What came of it.</param>
public sealed record BatchResult(long Index, ArticleInput Input, ArticleResult Result);
