using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Reads the elements that play something: frames of other pages, video and audio.</summary>
internal static class PlayerReader
{
    /// <summary>A film or foreign content; null where the frame has no address.</summary>
    public static Piece? ReadFrame(ElementNode frame, Uri? page)
    {
        var url = UrlRules.Absolute((frame.HasAttribute("src") ? frame.Attribute("src") : frame.Attribute("data-src")).ToString(), page);
        return url is null ? null : Embeds.IsVideo(url) ? new VideoPiece(url, null, null) : new BlockPiece(new EmbedBlock(url));
    }

    public static Piece ReadMedia(PageTree tree, ElementNode media, Uri? page)
    {
        var source = media.Attribute("src");
        for (var index = media.Order + 1; source.IsEmpty && index < media.End; index++)
        {
            tree.Work.Walk(1);
            source = tree.Nodes[index] is ElementNode { Tag: Tag.Source } child ? child.Attribute("src") : default;
        }

        var url = UrlRules.Absolute(source.ToString(), page);
        return media.Name.EndsWith("audio", StringComparison.Ordinal)
            ? new BlockPiece(new AudioBlock(url))
            : new VideoPiece(url, UrlRules.Absolute(media.Attribute("poster").ToString(), page), null);
    }
}
