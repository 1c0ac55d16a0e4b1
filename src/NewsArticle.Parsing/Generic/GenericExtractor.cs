using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Generic.Drift;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>Finds the parts of an article on a page that nobody described, or those that a description does not speak of.</summary>
internal static class GenericExtractor
{
    public static void Complete(PageContext page, TreeStats stats, ArticleMap map, DateContext dates = default)
    {
        var tree = page.Tree;
        tree.Work.Begin("drift");
        using var names = new NamedElements(tree);
        LayoutDoubts.Check(page, stats, names, map, dates);
        tree.Work.Begin("container");
        if (!map.Has(ArticlePart.Body) && (ContainerFinder.Find(tree, stats, names) ?? PictureFrameFinder.Find(page, stats, names)) is { } container)
        {
            map.Mark(ArticlePart.Body, container, Locators.Of(container), null, EvidenceSource.Generic);
        }

        var body = map.First(ArticlePart.Body)?.Element;
        tree.Work.Begin("headline");
        if (IsOpen(map, ArticlePart.Headline) && HeadlineFinder.Find(page, stats, names, body) is { } headline)
        {
            map.Mark(ArticlePart.Headline, headline, Locators.Of(headline), TreeText.Of(tree, headline), EvidenceSource.Generic);
        }

        var title = map.First(ArticlePart.Headline)?.Element;
        tree.Work.Begin("time");
        if (IsOpen(map, ArticlePart.PublishedAt))
        {
            TimeFinder.Mark(tree, stats, map, title, body);
        }

        // What a site speaks of and did not find is not on this page: it is not guessed.
        var parts = new GenericPage(page, stats, names, title, body);
        tree.Work.Begin("lead");
        if (IsOpen(map, ArticlePart.Lead))
        {
            LeadElementFinder.Mark(parts, map);
        }

        tree.Work.Begin("trail, tags");
        if (IsOpen(map, ArticlePart.Section))
        {
            TrailFinder.Mark(parts, map);
        }

        if (IsOpen(map, ArticlePart.Tags))
        {
            TagFinder.Mark(parts, map);
        }

        tree.Work.Begin("byline");
        BylineFinder.Mark(parts, map);
        tree.Work.Begin("related boxes");
        RelatedBoxFinder.Mark(parts, map);
        tree.Work.Begin("frames");
        if (IsOpen(map, ArticlePart.Drop))
        {
            FrameFinder.Mark(parts, map);
        }
    }

    /// <summary>Whether nobody who knows the site has spoken of a part.</summary>
    public static bool IsOpen(ArticleMap map, ArticlePart part)
    {
        if (map.IsSettled(part))
        {
            return false;
        }

        foreach (var mark in map.Marks)
        {
            if (mark.Part == part && mark.Source == EvidenceSource.Site)
            {
                return false;
            }
        }

        return true;
    }
}
