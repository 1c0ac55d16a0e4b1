using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// The clock in a page's head, "Hôm nay, Thứ Bảy 07/03/2026 10:15": never the time of publication, but what "3 giờ trước" beside the headline was told from.
/// Looked for only where such a time has nothing else to lean on, and once a page.
/// </summary>
internal sealed class VisitClock(PageTree tree)
{
    private const int MaxLength = 60;

    // Any will do: it lets the rules read what they refuse as a time of publication.
    private static readonly DateContext Any = new(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.FromHours(7)));

    private (DateTimeOffset? Value, bool IsKnown) _found;

    /// <summary>The moment that the clock shows, or null.</summary>
    public DateTimeOffset? Value => _found.IsKnown ? _found.Value : (_found = (Find(), true)).Value;

    /// <summary>Whether an element or one around it is named as a clock.</summary>
    public static bool IsNamed(PageTree tree, ElementNode element)
    {
        for (ElementNode? at = element; at is not null && at.Tag != Tag.Body; at = at.ParentElement)
        {
            tree.Work.Walk(1);
            if (NamesClock(at))
            {
                return true;
            }
        }

        return false;
    }

    private DateTimeOffset? Find()
    {
        tree.Work.Walk(tree.Nodes.Length);
        var namedUntil = 0;
        foreach (var node in tree.Nodes)
        {
            if (node is not ElementNode element)
            {
                continue;
            }

            // Down the page it is known what an element stands in: climbing from each would pass the same ancestors again and again.
            if (element.Order >= namedUntil && element.Tag is not (Tag.Html or Tag.Body) && NamesClock(element))
            {
                namedUntil = element.End;
            }

            // The innermost element that holds the whole clock: few nodes, and found after those around it.
            if (element.End - element.Order > 8 || TagKinds.IsUnread(element.Tag) || TreeText.Of(tree, element) is not { Length: > 5 and <= MaxLength } text)
            {
                continue;
            }

            if ((element.Order < namedUntil || DateRules.StartsWithHeaderClock(text)) && DateRules.Read(text, Any) is { HasTime: true } reading && !DateRules.IsRelative(reading.Rule))
            {
                return reading.Value;
            }
        }

        return null;
    }

    private static bool NamesClock(ElementNode element)
    {
        var id = element.Attribute("id");
        return id.Contains("clock", StringComparison.OrdinalIgnoreCase) || id.Contains("current", StringComparison.OrdinalIgnoreCase)
            || element.Attribute("class").Contains("clock", StringComparison.OrdinalIgnoreCase);
    }
}
