using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Generic;

/// <summary>Says in a few letters which element was meant, in the form of a selector.</summary>
internal static class Locators
{
    public static string Of(ElementNode element)
    {
        var id = element.Attribute("id");
        if (!id.IsEmpty)
        {
            return $"{element.Name}#{id}";
        }

        var classes = element.Attribute("class");
        return ClassList.Next(ref classes, out var word) ? $"{element.Name}.{word}" : element.Name;
    }
}
