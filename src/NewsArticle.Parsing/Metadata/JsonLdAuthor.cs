namespace NewsArticle.Parsing.Metadata;

/// <summary>An author as an article object names it: by name, or by the @id of another object of the page.</summary>
internal readonly record struct JsonLdAuthor(string? Name, MetaAuthorType Type, string? Id, string Locator);
