using NewsArticle.Parsing.Adapters.Declarative;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Adapters;

/// <summary>One entry of an <see cref="ArticleMap"/>: an element, a stated text, or an element whose text was cut to a part of it.</summary>
internal sealed record MarkedPart(ArticlePart Part, ElementNode? Element, string Locator, string? Text, EvidenceSource Source)
{
    /// <summary>How the element's text is cut, where it is read only after everything is marked.</summary>
    public IReadOnlyList<Reading> Readings { get; init; } = [];
}
