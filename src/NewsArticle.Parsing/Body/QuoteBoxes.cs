using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Body;

/// <summary>Tells the boxes that hold a quotation: blockquotes, and boxes named for it ("cms-quote", "quote-box", VCCorp's SimpleQuote).</summary>
internal static class QuoteBoxes
{
    public static bool Is(ElementNode element) =>
        element.Tag == Tag.Blockquote || (element.Tag is Tag.Div or Tag.Section or Tag.Aside && (element.Attribute("type").SequenceEqual("SimpleQuote") || IsNamed(element)));

    private static bool IsNamed(ElementNode element)
    {
        var classes = element.Attribute("class");
        while (ClassList.Next(ref classes, out var word))
        {
            if (word.StartsWith("quote", StringComparison.OrdinalIgnoreCase) || word.EndsWith("quote", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
