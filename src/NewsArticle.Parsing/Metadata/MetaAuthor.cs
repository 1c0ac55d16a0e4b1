namespace NewsArticle.Parsing.Metadata;

/// <summary>An author that the metadata names; one name may still hold several people ("A, B").</summary>
internal readonly record struct MetaAuthor(string Name, MetaAuthorType Type, EvidenceSource Source, string Locator);

internal enum MetaAuthorType
{
    Unknown,
    Person,
    Organization,
}
