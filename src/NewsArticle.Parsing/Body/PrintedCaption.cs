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
            tree.Work.Walk(1);
            credit = tree.Nodes[index] is ElementNode inner && CaptionNames.IsCredit(inner) ? inner : null;
        }

        return credit is not null && CreditOf(tree, credit) is { } name
            ? new(TextRules.CleanOrNull(TreeText.Of(tree, element, inner => inner == credit)), name)
            : new(TextRules.CleanOrNull(TreeText.Of(tree, element)), null);
    }

    /// <summary>What an element that is named for the credit says, without "Ảnh:"; null where it is empty or too long for one.</summary>
    public static string? CreditOf(PageTree tree, ElementNode element) =>
        TreeText.Of(tree, element) is { Length: > 0 and <= MaxCredit } printed ? CreditRules.Split(printed).Credit ?? printed.Trim(' ', '(', ')', '-', ':') : null;

    /// <summary>A caption told in several paragraphs, each of which may name a photographer at its end (dantri's photo stories).</summary>
    public static PrintedCaption Joined(IEnumerable<string> paragraphs, string? credit)
    {
        var captions = new List<string>();
        List<string> credits = credit is null ? [] : [credit];
        foreach (var paragraph in paragraphs)
        {
            var reading = CreditRules.Split(paragraph);
            captions.AddRange(reading.Caption is { } caption ? [caption] : []);
            credits.AddRange(reading.Credit is { } named && !credits.Contains(named) ? [named] : []);
        }

        return new(captions.Count > 0 ? string.Join(' ', captions) : null, credits.Count > 0 ? string.Join(", ", credits) : null);
    }
}
