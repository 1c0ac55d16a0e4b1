using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Reads the videos of VCCorp's and e-CMS's editors: an empty box that a script fills with a player, its address in an attribute, its caption inside.</summary>
internal static class VideoObjects
{
    public static VideoPiece? TryRead(PageTree tree, ElementNode element, Uri? url)
    {
        if (element.Tag is not (Tag.Div or Tag.Figure) || AddressAttribute(element) is not { } attribute)
        {
            return null;
        }

        var caption = default(PrintedCaption);
        for (var index = element.Order + 1; index < element.End && caption.Text is null; index++)
        {
            tree.Work.Walk(1);
            if (tree.Nodes[index] is ElementNode inner && (inner.Tag == Tag.Figcaption || CaptionNames.IsCaption(inner)))
            {
                caption = PrintedCaption.Of(tree, inner);
            }
        }

        return new(Address(element, attribute, url), Address(element, "data-thumb", url), caption.Text) { Credit = caption.Credit };
    }

    private static string? AddressAttribute(ElementNode element) =>
        element.Attribute("type").Equals("VideoStream", StringComparison.OrdinalIgnoreCase) ? "data-src"
        : element.HasAttribute("data-video-src") ? "data-video-src"
        : null;

    private static Uri? Address(ElementNode element, string attribute, Uri? page) =>
        element.HasAttribute(attribute) ? UrlRules.Absolute(element.Attribute(attribute).ToString(), page) : null;
}
