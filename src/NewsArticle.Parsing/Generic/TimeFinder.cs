using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// Finds the printed time of publication: a short text that is a date with a time, near the headline or the body. Other dates of the
/// page belong to other stories, and a clock in the page's head shows the day of the visit.
/// </summary>
internal static class TimeFinder
{
    private const int MaxLength = 90;
    private const int MaxDistance = 160;
    private const int MinDigits = 4;

    /// <summary>An author beside the time.</summary>
    private const int MaxRestInBody = 40;

    private const int MaxRelativeDistance = 40;
    private const int MaxRelativeLength = 24;

    public static void Mark(PageTree tree, TreeStats stats, ArticleMap map, ElementNode? headline, ElementNode? body)
    {
        if (headline is null && body is null)
        {
            return;
        }

        // The headline anchors the search: the time stands a few nodes before or after it, or between it and the body.
        var anchor = headline ?? body!;
        var first = Math.Max(0, anchor.Order - (MaxDistance / 2));
        var last = Math.Min(tree.Nodes.Length, (headline is null ? anchor.Order : anchor.End) + MaxDistance);
        ElementNode? best = null;
        var bestScore = int.MinValue;
        string? bestText = null;
        ElementNode? relative = null;
        string? relativeText = null;
        for (var index = first; index < last; index++)
        {
            tree.Work.Walk(1);
            if (tree.Nodes[index] is not ElementNode element || TagKinds.IsUnread(element.Tag) || stats.Text(element) is < 6 or > MaxLength || !(HasDigits(tree, element) || element.Tag == Tag.Time || IsSmallAndNamed(stats, element)) || VisitClock.IsNamed(tree, element))
            {
                continue;
            }

            var text = TreeText.Of(tree, element);
            if (DateRules.Read(text, default) is not { } reading && !TryAttribute(element, out reading))
            {
                // "3 giờ trước" beside the headline, where no element says more: the reader's own clock or the page's may.
                if (best is null && element.Order >= anchor.Order && element.Order - anchor.End < MaxRelativeDistance && (body is null || element.Order < body.Order) && DateRules.CouldBeRelative(text))
                {
                    (relative, relativeText) = relative is null ? (element, text) : (relative, relativeText);
                }

                continue;
            }

            // Inside the body "Vietnam - Weather - 08.12.2025" is a film's title (PLO), and a day in a sentence is of what it tells.
            var isInBody = body is not null && element.Order > body.Order && element.Order < body.End;
            if (isInBody && reading.Rest.Length > 0 && !(reading.HasTime && reading.Rest.Length <= MaxRestInBody))
            {
                continue;
            }

            var distance = element.Order >= anchor.End ? element.Order - anchor.End : element.Order < anchor.Order ? 2 * (anchor.Order - element.Order) : 0;
            var score = (reading.HasTime ? 400 : 0) - distance - (2 * reading.Rest.Length) + (element.Tag == Tag.Time ? 50 : 0);
            if (score > bestScore)
            {
                (best, bestScore, bestText) = (element, score, text);
            }
        }

        (best, bestText) = best is null ? (relative, relativeText) : (best, bestText);
        if (best is not null)
        {
            map.Mark(ArticlePart.PublishedAt, best, Locators.Of(best), bestText, EvidenceSource.Generic);
        }
    }

    /// <summary>"10 giờ trước" is printed from the reader's clock; the element says beside it what it was told from.</summary>
    private static bool TryAttribute(ElementNode element, out DateReading reading)
    {
        var value = element.Tag == Tag.Time ? element.Attribute("datetime") : default;
        reading = value.IsEmpty ? default : DateRules.ReadMachine(value, default) ?? default;
        return reading.Rule is not null;
    }

    /// <summary>A relative time has few figures or none; of the many small texts only those are looked at whose element is named for a time.</summary>
    private static bool IsSmallAndNamed(TreeStats stats, ElementNode element) =>
        stats.Text(element) <= MaxRelativeLength && element.Attribute("class") is { IsEmpty: false } name
        && (name.Contains("time", StringComparison.OrdinalIgnoreCase) || name.Contains("date", StringComparison.OrdinalIgnoreCase) || name.Contains("ago", StringComparison.OrdinalIgnoreCase));

    /// <summary>No date is printed with fewer figures; most of the short texts around a headline have none, and are not made into strings.</summary>
    private static bool HasDigits(PageTree tree, ElementNode element)
    {
        var digits = 0;
        for (var index = element.Order + 1; index < element.End; index++)
        {
            tree.Work.Walk(1);
            if (tree.Nodes[index] is TextNode text)
            {
                foreach (var character in text.Text)
                {
                    digits += char.IsAsciiDigit(character) ? 1 : 0;
                }

                if (digits >= MinDigits)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
