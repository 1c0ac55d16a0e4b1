namespace NewsArticle.Parsing.Tree;

/// <summary>An attribute as a pair of slices of the page; the name is lower case, entities in the value are decoded.</summary>
internal readonly record struct AttributeSlice(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value);
