using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>What the title, address and markup of a related item say.</summary>
/// <param name="Title">The title without lead-in, format label kept.</param>
/// <param name="Kind">What it leads to.</param>
/// <param name="Rule">What told the kind, such as "related.label".</param>
internal readonly record struct RelatedReading(string Title, RelatedKind Kind, string Rule);
