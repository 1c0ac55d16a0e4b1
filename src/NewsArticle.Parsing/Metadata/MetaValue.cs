namespace NewsArticle.Parsing.Metadata;

/// <summary>One value as the page wrote it. It is carried, not judged: whether it lies is the resolver's question.</summary>
internal readonly record struct MetaValue(MetaKey Key, EvidenceSource Source, string Locator, string Raw);
