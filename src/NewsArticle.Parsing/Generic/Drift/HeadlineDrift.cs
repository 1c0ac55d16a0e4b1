using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic.Drift;

/// <summary>
/// Doubts a headline that somebody only described: where it shares little with what the page's metadata calls its title, and another
/// heading says just that, the selector found the site's logo or another story.
/// </summary>
internal static class HeadlineDrift
{
    public static void Check(PageContext page, TreeStats stats, NamedElements names, ArticleMap map, string where)
    {
        if (map.First(ArticlePart.Headline) is not { Text: { } printed } mark
            || (page.Metadata.First(MetaKey.Headline) ?? page.Metadata.First(MetaKey.Title)) is not { } said)
        {
            return;
        }

        var title = Words(TextRules.Decode(said));
        if (Agree(Words(printed), title))
        {
            return;
        }

        var body = map.First(ArticlePart.Body)?.Element;
        if (HeadlineFinder.Find(page, stats, names, body) is not { } heading || heading == mark.Element || TreeText.Of(page.Tree, heading) is not { } text || !Agree(Words(text), title))
        {
            return;
        }

        map.Diagnostics.Add(new(DiagnosticCode.LayoutDrift, $"{where}: {mark.Locator} is not what the page calls its title, {Locators.Of(heading)} is.", "headline"));
        map.Unmark(ArticlePart.Headline);
        map.Mark(ArticlePart.Headline, heading, Locators.Of(heading), text, EvidenceSource.Generic);
    }

    private static HashSet<string> Words(string text) => [.. TextRules.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Papers shorten and turn their titles for search engines: half of the shorter one's words are enough.</summary>
    private static bool Agree(HashSet<string> one, HashSet<string> other)
    {
        var shared = 0;
        foreach (var word in one)
        {
            shared += other.Contains(word) ? 1 : 0;
        }

        return shared > 0 && shared * 2 >= Math.Min(one.Count, other.Count);
    }
}
