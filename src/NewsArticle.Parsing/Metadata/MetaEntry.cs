namespace NewsArticle.Parsing.Metadata;

/// <summary>A name that is read, what it means, and how evidence calls it.</summary>
internal readonly record struct MetaEntry(string Name, MetaKey Key, EvidenceSource Source, string Locator);
