using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Generic;

/// <summary>Finds what stands in the body's container and is none of the article: comments, players, polls, advertisements, calls to share.</summary>
internal static class FrameFinder
{
    /// <summary>A frame that holds so much of the container's text is the article under a misleading name.</summary>
    private const int MostOfBody = 3;

    /// <summary>A paragraph is none, whatever it is called: vov 2026 writes p class="ads-detail-center".</summary>
    private static bool IsFrame(GenericPage page, ElementNode element) =>
        TagKinds.IsBlock(element.Tag) && element.Tag != Tag.P && !TagKinds.IsHeading(element.Tag) && !page.Names.Says(element, NameSigns.Content);

    public static void Mark(GenericPage page, ArticleMap map)
    {
        if (page.Body is not { } body)
        {
            return;
        }

        var end = 0;
        foreach (var frame in page.Names.With(NameSigns.Comments | NameSigns.Widget | NameSigns.Aside))
        {
            if (frame.Order < end || !page.IsInBody(frame) || !IsFrame(page, frame) || page.HoldsArticle(frame) || HoldsPart(page, map, frame)
                || page.Stats.Text(frame) * MostOfBody > page.Stats.Text(body) || page.Stats.Images(frame) > 0 || HoldsVideo(page, frame))
            {
                continue;
            }

            map.Mark(ArticlePart.Drop, frame, Locators.Of(frame), null, EvidenceSource.Generic);
            end = frame.End;
        }
    }

    /// <summary>The player of the story's own video says where the video is; those that read aloud and those of advertisers are filled by scripts.</summary>
    private static bool HoldsVideo(GenericPage page, ElementNode frame)
    {
        page.Tree.Work.Walk(frame.End - frame.Order);
        for (var index = frame.Order; index < frame.End; index++)
        {
            if (page.Tree.Nodes[index] is ElementNode { Tag: Tag.Video } video
                && (video.HasAttribute("src") || (index + 1 < video.End && page.Tree.Nodes[index + 1] is ElementNode { Tag: Tag.Source } source && source.HasAttribute("src"))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsPart(GenericPage page, ArticleMap map, ElementNode frame)
    {
        page.Tree.Work.Walk(frame.End - frame.Order);
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
