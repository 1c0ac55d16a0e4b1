using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Body;
using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// Finds the body of a piece that has hardly any running text: a reader's photographs with a line each, a film under a lead. Asked only
/// where no element holds enough text to be a body. The headline has to be an h1 and the page's title, and the pictures have to lead
/// nowhere: those of a section's front page are links.
/// </summary>
internal static class PictureFrameFinder
{
    private const int MinWords = 5;
    private const int MaxSteps = 5;

    public static ElementNode? Find(PageContext page, TreeStats stats, NamedElements names)
    {
        if (HeadlineFinder.Find(page, stats, names, null) is not { Tag: Tag.H1 } headline || !IsTitle(page, TreeText.Of(page.Tree, headline)))
        {
            return null;
        }

        var frame = headline.ParentElement;
        for (var steps = 0; frame is not null && frame.Tag is not (Tag.Body or Tag.Html) && steps < MaxSteps; frame = frame.ParentElement, steps++)
        {
            if (Pictures(page, frame, headline.End) is ( > 0, var first, var last))
            {
                return stats.LinkText(frame) * 2 > stats.Text(frame) ? null : Behind(page, frame, headline, first, last);
            }
        }

        return null;
    }

    private static bool IsTitle(PageContext page, string headline)
    {
        var folded = TextRules.Fold(headline);
        return Words.Count(headline) >= MinWords && page.Metadata.All(MetaKey.Headline).Concat(page.Metadata.All(MetaKey.Title))
            .Any(value => TextRules.Fold(TextRules.Decode(value.Raw)).StartsWith(folded, StringComparison.Ordinal));
    }

    /// <summary>The part behind the headline that holds all the pictures; the frame of both where the pictures stand beside the headline one by one.</summary>
    private static ElementNode Behind(PageContext page, ElementNode frame, ElementNode headline, int first, int last) =>
        ChildAround(page, frame, first, last) is { Tag: Tag.Div or Tag.Article or Tag.Section } inner && inner.Order >= headline.End ? inner : frame;

    private static ElementNode? ChildAround(PageContext page, ElementNode frame, int first, int last)
    {
        page.Tree.Work.Walk(frame.End - frame.Order);
        foreach (var child in frame.Children)
        {
            if (child is ElementNode element && element.Order <= first && element.End > last)
            {
                return element;
            }
        }

        return null;
    }

    private static (int Count, int First, int Last) Pictures(PageContext page, ElementNode frame, int from)
    {
        var (count, first, last) = (0, 0, 0);
        page.Tree.Work.Walk(Math.Max(0, frame.End - from));
        for (var index = from; index < frame.End; index++)
        {
            if (page.Tree.Nodes[index] is not ElementNode element)
            {
                continue;
            }

            if (TagKinds.IsMedia(element) || element.Tag == Tag.Iframe || (TagKinds.IsPicture(element) && ImageReader.Read(element, page.Url) is not null))
            {
                (count, first, last) = (count + 1, count == 0 ? index : first, index);
            }
            else if (TagKinds.IsUnread(element.Tag) || element.Tag is Tag.A or Tag.Nav or Tag.Aside or Tag.Footer or Tag.Ol)
            {
                // The posts of a thread are an ordered list (XenForo, vBulletin).
                index = element.End - 1;
            }
        }

        return (count, first, last);
    }
}
