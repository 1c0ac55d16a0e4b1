namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>For each part of the article the places to look, best first.</summary>
internal sealed class FieldMap : Dictionary<ArticlePart, IReadOnlyList<Alternative>>;

/// <summary>One alternative: places whose findings are put together in the order written.</summary>
internal sealed record Alternative(IReadOnlyList<Place> Places);

/// <summary>One place: a selector, the attribute to read in place of the text, and what to do to the text.</summary>
internal sealed record Place(SelectorText Selector, string? Attribute, IReadOnlyList<Reading> Readings)
{
    public string Locator => Attribute is null ? Selector.Text : $"{Selector.Text} @{Attribute}";
}
