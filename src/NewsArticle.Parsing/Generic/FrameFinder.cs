using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Generic;

/// <summary>Finds what stands in the body's container and is none of the article: comments, players, polls, advertisements, calls to share.</summary>
internal static class FrameFinder
{
    /// <summary>A frame that holds so much of the container's text is the article under a misleading name.</summary>
    private const int MostOfBody = 3;

    public static void Mark(GenericPage page, ArticleMap map)
    {
        if (page.Body is not { } body)
        {
            return;
        }

        var end = 0;
        foreach (var frame in page.Names.With(NameSigns.Comments | NameSigns.Widget | NameSigns.Aside))
        {
            if (frame.Order < end || !page.IsInBody(frame) || !TagKinds.IsBlock(frame.Tag) || page.HoldsArticle(frame) || HoldsPart(page, map, frame)
                || page.Stats.Text(frame) * MostOfBody > page.Stats.Text(body) || page.Stats.Images(frame) > 0)
            {
                continue;
            }

            map.Mark(ArticlePart.Drop, frame, Locators.Of(frame), null, EvidenceSource.Generic);
            end = frame.End;
        }
    }

    private static bool HoldsPart(GenericPage page, ArticleMap map, ElementNode frame)
    {
        for (var index = frame.Order; index < frame.End; index++)
        {
            if (page.Tree.Nodes[index] is ElementNode element && map.TryGetPart(element, out _))
            {
                return true;
            }
        }

        return false;
    }
}
