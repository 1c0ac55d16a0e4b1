using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>The text of a caption's element, and the credit where that has an element of its own inside it.</summary>
internal readonly record struct PrintedCaption(string? Text, string? Credit)
{
    private const int MaxCredit = 90;

    public static PrintedCaption Of(PageTree tree, ElementNode element)
    {
        ElementNode? credit = null;
        for (var index = element.Order + 1; index < element.End && credit is null; index++)
        {
            credit = tree.Nodes[index] is ElementNode inner && CaptionNames.IsCredit(inner) ? inner : null;
        }

        if (credit is null || TreeText.Of(tree, credit) is not { Length: > 0 and <= MaxCredit } printed)
        {
            return new(TextRules.CleanOrNull(TreeText.Of(tree, element)), null);
        }

        var text = TextRules.CleanOrNull(TreeText.Of(tree, element, inner => inner == credit));
        return new(text, CreditRules.Split(printed).Credit ?? printed.Trim(' ', '(', ')', '-', ':'));
    }
}
