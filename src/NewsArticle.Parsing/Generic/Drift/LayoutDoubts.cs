using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic.Drift;

/// <summary>
/// Compares what a described layout found with the page itself. Most layouts are described by people who saw the page years ago: a
/// selector that by now matches something else must not ruin the article.
/// </summary>
internal static class LayoutDoubts
{
    public static void Check(PageContext page, TreeStats stats, NamedElements names, ArticleMap map, DateContext dates)
    {
        if (map.Description is not ({ } name, { } layout))
        {
            return;
        }

        BodyDrift.Check(page, stats, names, map, name, layout.IsOnlyDescribed);
        TimeDrift.Check(map, dates, name);
        if (layout.IsOnlyDescribed)
        {
            HeadlineDrift.Check(page, stats, names, map, name);
            SwallowDrift.Check(stats, map, name);
        }
    }
}
