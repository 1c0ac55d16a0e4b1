using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>What a byline says.</summary>
/// <param name="Byline">As printed, without trailing separators, date and interface words; null where only an agency or paper is named ("Theo AFP").</param>
/// <param name="Authors">People, pen names and desks with their roles, in printed order.</param>
/// <param name="Source">The agency or other paper, several with ", " between; null for none.</param>
/// <param name="Rule">The shape that decided, such as "byline.role-colon".</param>
/// <param name="Rest">What was left over (a date, a post, a place), or null.</param>
internal sealed record BylineReading(string? Byline, IReadOnlyList<Author> Authors, string? Source, string Rule, string? Rest);
