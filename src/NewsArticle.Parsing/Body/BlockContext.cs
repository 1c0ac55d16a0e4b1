namespace NewsArticle.Parsing.Body;

/// <summary>What the blocks around a text say about it.</summary>
internal readonly record struct BlockContext(TextStyle Align, TextStyle Style, int Heading, bool Quote, int List, bool Ordered, bool Caption);
