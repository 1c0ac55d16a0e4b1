using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Body;

/// <summary>The names that papers give to the elements that say who made a story.</summary>
internal static class MakerNames
{
    private static readonly string[] Words = ["author", "byline", "tacgia", "tac-gia", "tac_gia", "nguon", "source", "soucre", "credit", "signature", "pen-name", "penname", "pseudonym"];

    public static bool Is(ElementNode element) => Names(element.Attribute("class")) || Names(element.Attribute("id")) || Names(element.Attribute("itemprop"));

    private static bool Names(ReadOnlySpan<char> value)
    {
        if (!value.IsEmpty)
        {
            foreach (var word in Words)
            {
                if (value.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
