namespace NewsArticle.Parsing.Metadata;

/// <summary>One step of a breadcrumb.</summary>
internal readonly record struct JsonLdCrumb(int Position, string Name, string? Url);
