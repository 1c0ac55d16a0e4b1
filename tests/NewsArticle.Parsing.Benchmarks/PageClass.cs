namespace NewsArticle.Parsing.Benchmarks;

/// <summary>Pages by size: fixed costs show on the small ones, the tree's on the large ones.</summary>
public enum PageClass
{
    All,
    Small,
    Medium,
    Large,
}
