namespace NewsArticle.Parsing.Tree;

/// <summary>An attribute as a pair of ranges of the page's text; the name is lower case, entities in the value are decoded.</summary>
internal readonly record struct AttributeSlice(TextRange Name, TextRange Value);
