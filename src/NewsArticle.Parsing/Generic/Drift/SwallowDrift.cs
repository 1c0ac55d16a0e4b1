using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Body;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Generic.Drift;

/// <summary>
/// Doubts what somebody only described as no running text: an advertisement, a box of related items or a caption that holds two thirds
/// of the body's text is the article under a name that has come to mean something else.
/// </summary>
internal static class SwallowDrift
{
    /// <summary>Beside a body of two lines a box may well be the larger part.</summary>
    private const int MinText = 250;

    public static void Check(TreeStats stats, ArticleMap map, string where)
    {
        var bodies = new BodyRanges(map.Of(ArticlePart.Body).Select(mark => mark.Element!));
        var swallows = new List<MarkedPart>();
        foreach (var mark in map.Marks.Where(mark => mark.Part is ArticlePart.Caption or >= ArticlePart.RelatedInline))
        {
            if (mark.Element is not { } element || Running(stats, element) < MinText || bodies.Around(element) is not { } body || body == element
                || Running(stats, element) * 3 < Running(stats, body) * 2)
            {
                continue;
            }

            map.Diagnostics.Add(new(DiagnosticCode.LayoutDrift, $"{where}: {mark.Locator} holds most of the body's text: it was read as text.", "body"));
            swallows.Add(mark);
        }

        map.Unmark(swallows);
    }

    private static int Running(TreeStats stats, ElementNode element) => stats.Text(element) - stats.LinkText(element);
}
