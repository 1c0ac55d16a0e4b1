using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>Finds the lines that pages name after the maker or the source of a piece, above and below the body.</summary>
internal static class BylineFinder
{
    private const int MaxLine = 120;
    private const int MaxAfter = 80;

    public static void Mark(GenericPage page, ArticleMap map)
    {
        if (page.Headline is null && page.Body is null)
        {
            return;
        }

        var end = 0;
        var byline = !GenericExtractor.IsOpen(map, ArticlePart.Byline);
        var source = !GenericExtractor.IsOpen(map, ArticlePart.Source);
        if (byline && source)
        {
            return;
        }

        foreach (var element in page.Names.With(NameSigns.Byline | NameSigns.Source))
        {
            if (element.Order >= page.BodyEnd + MaxAfter)
            {
                return;
            }

            if (element.Order < page.Start || element.Order < end || IsInFigure(element) || page.Stats.Text(element) is 0 or > MaxLine || page.HoldsArticle(element)
                || page.Names.IsInside(element, NameSigns.Related | NameSigns.Automatic | NameSigns.Comments | NameSigns.Caption, page.Body)
                || BylineRules.Read(TreeText.Of(page.Tree, element), page.Site) is not { } reading)
            {
                continue;
            }

            if (!byline && page.Names.Says(element, NameSigns.Byline))
            {
                map.Mark(ArticlePart.Byline, element, Locators.Of(element), TreeText.Of(page.Tree, element), EvidenceSource.Generic);
                byline = true;
                end = element.End;
            }
            else if (!source && page.Names.Says(element, NameSigns.Source) && reading.Source is not null)
            {
                // VCCorp prints the paper that a story was taken from in a box named for it: "Theo X".
                map.Mark(ArticlePart.Source, element, Locators.Of(element), TreeText.Of(page.Tree, element), EvidenceSource.Generic);
                source = true;
                end = element.End;
            }
        }
    }

    /// <summary>VCCorp's "PhotoCMS_Author" made the picture, not the piece.</summary>
    private static bool IsInFigure(ElementNode element)
    {
        for (var at = element.ParentElement; at is not null && at.Tag != Tag.Body; at = at.ParentElement)
        {
            if (at.Tag == Tag.Figure)
            {
                return true;
            }
        }

        return false;
    }
}
