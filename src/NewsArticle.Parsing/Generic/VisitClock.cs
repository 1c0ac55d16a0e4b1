using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// The clock in a page's head, "Hôm nay, Thứ Bảy 07/03/2026 10:15": never the time of publication, but what "3 giờ trước" beside the headline was told from.
/// Looked for only where such a time has nothing else to lean on.
/// </summary>
internal static class VisitClock
{
    private const int MaxLength = 60;

    // Any will do: it lets the rules read what they refuse as a time of publication.
    private static readonly DateContext Any = new(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.FromHours(7)));

    /// <summary>The moment that the clock shows, or null.</summary>
    public static DateTimeOffset? Find(PageTree tree)
    {
        foreach (var node in tree.Nodes)
        {
            // The innermost element that holds the whole clock: few nodes, and found after those around it.
            if (node is not ElementNode element || element.End - element.Order > 8 || TagKinds.IsUnread(element.Tag) || TreeText.Of(tree, element) is not { Length: > 5 and <= MaxLength } text)
            {
                continue;
            }

            if ((IsNamed(element) || DateRules.StartsWithHeaderClock(text)) && DateRules.Read(text, Any) is { HasTime: true } reading && !DateRules.IsRelative(reading.Rule))
            {
                return reading.Value;
            }
        }

        return null;
    }

    /// <summary>Whether an element or one around it is named as a clock.</summary>
    public static bool IsNamed(ElementNode element)
    {
        for (ElementNode? at = element; at is not null && at.Tag != Tag.Body; at = at.ParentElement)
        {
            var id = at.Attribute("id");
            if (id.Contains("clock", StringComparison.OrdinalIgnoreCase) || id.Contains("current", StringComparison.OrdinalIgnoreCase)
                || at.Attribute("class").Contains("clock", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
