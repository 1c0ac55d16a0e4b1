using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>Finds a lead that has an element of its own between headline and body: named for it, or saying what the page's description says.</summary>
internal static class LeadElementFinder
{
    private const int MinLength = 40;
    private const int MaxLength = 900;
    private const int MaxDistance = 250;

    private static readonly string[] Names = ["sapo", "lead", "summary", "description", "desc", "chapeau", "intro", "tomtat", "tom-tat", "short_intro"];

    public static ElementNode? Find(PageContext page, TreeStats stats, ElementNode? headline, ElementNode? body)
    {
        var anchor = headline ?? body;
        if (anchor is null)
        {
            return null;
        }

        var tree = page.Tree;
        var description = page.Metadata.First(MetaKey.Description) is { } raw ? TextRules.Fold(TextRules.Decode(raw)) : "";
        var first = headline is null ? Math.Max(0, anchor.Order - 60) : anchor.End;
        var last = Math.Min(tree.Nodes.Length, body is not null && body.Order > anchor.Order ? body.Order + 40 : anchor.End + MaxDistance);
        if (body is not null && body.End > first)
        {
            // Behind the body stand the summaries of other stories.
            last = Math.Min(last, body.End);
        }

        for (var index = first; index < last; index++)
        {
            if (tree.Nodes[index] is not ElementNode element || TagKinds.IsUnread(element.Tag)
                || element.Tag is not (Tag.P or Tag.Div or Tag.H2 or Tag.H3 or Tag.H4 or Tag.Strong or Tag.Span)
                || stats.Text(element) is < MinLength or > MaxLength || stats.LinkText(element) * 2 > stats.Text(element) || element == body || (body is not null && element.Contains(body)))
            {
                continue;
            }

            var text = TextRules.Fold(TreeText.Of(tree, element));
            var shared = Math.Min(60, Math.Min(text.Length, description.Length));
            // The site's mark may stand before the lead ("TTO - "): what counts is that the description's beginning is there.
            var says = shared >= 30 && text.AsSpan(0, Math.Min(text.Length, 90)).IndexOf(description.AsSpan(0, shared)) >= 0;
            if (IsNamed(element) || (says && !(body is not null && body.Contains(element))))
            {
                return element;
            }
        }

        return null;
    }

    private static bool IsNamed(ElementNode element)
    {
        if (element.Attribute("data-role").SequenceEqual("sapo") || element.Attribute("itemprop").SequenceEqual("description"))
        {
            return true;
        }

        foreach (var name in Names)
        {
            if (element.Attribute("class").Contains(name, StringComparison.OrdinalIgnoreCase) || element.Attribute("id").Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
