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
        for (var index = first; index < last; index++)
        {
            if (tree.Nodes[index] is not ElementNode element || TagKinds.IsUnread(element.Tag) || stats.Text(element) is < 6 or > MaxLength || !(HasDigits(tree, element) || element.Tag == Tag.Time) || IsClock(element))
            {
                continue;
            }

            var text = TreeText.Of(tree, element);
            if (DateRules.Read(text, default) is not { } reading && !TryAttribute(element, out reading))
            {
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

    /// <summary>No date is printed with fewer figures; most of the short texts around a headline have none, and are not made into strings.</summary>
    private static bool HasDigits(PageTree tree, ElementNode element)
    {
        var digits = 0;
        for (var index = element.Order + 1; index < element.End; index++)
        {
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

    private static bool IsClock(ElementNode element)
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
