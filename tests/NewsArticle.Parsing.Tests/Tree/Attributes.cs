using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Tests.Tree;

/// <summary>The attributes of an element as strings.</summary>
internal static class Attributes
{
    public static IReadOnlyList<(string Name, string Value)> Of(ElementNode element)
    {
        var text = element.Page.Text;
        return [.. element.AttributeSlices.ToArray().Select(attribute => (text[attribute.Name].ToString(), text[attribute.Value].ToString()))];
    }
}
