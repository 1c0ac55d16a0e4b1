namespace NewsArticle.Parsing;

/// <summary>A text of the article's container that stands nowhere in the article.</summary>
/// <param name="Text">The text, white space collapsed.</param>
/// <param name="Reason">Why it was left out: "Site", "Hidden", "Furniture", "Repeated" and so on.</param>
public sealed record DroppedText(string Text, string Reason);
