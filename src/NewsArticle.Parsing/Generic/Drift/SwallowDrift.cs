using NewsArticle.Parsing.Adapters;
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
        var bodies = map.Of(ArticlePart.Body).Select(mark => mark.Element!).ToArray();
        foreach (var mark in map.Marks.Where(mark => mark.Part is ArticlePart.Caption or >= ArticlePart.RelatedInline).ToArray())
        {
            if (mark.Element is not { } element || Running(stats, element) < MinText || Array.Find(bodies, body => body != element && body.Contains(element)) is not { } body
                || Running(stats, element) * 3 < Running(stats, body) * 2)
            {
                continue;
            }

            map.Diagnostics.Add(new(DiagnosticCode.LayoutDrift, $"{where}: {mark.Locator} holds most of the body's text: it was read as text.", "body"));
            map.Unmark(mark);
        }
    }

    private static int Running(TreeStats stats, ElementNode element) => stats.Text(element) - stats.LinkText(element);
}
