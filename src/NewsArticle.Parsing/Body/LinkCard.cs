using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>
/// Reads the box that offers another piece with a thumbnail: a picture that links to a page, and a title that links to the same one
/// (VCCorp's RelatedOneNews, 24h's bv-lq, vietnamnet's inner-article). Only the markup tells it from a picture with its caption.
/// </summary>
internal sealed class LinkCard(PageTree tree, TreeStats stats, ArticleMap map, Uri? page)
{
    private const int MaxNodes = 200;
    private const int MaxText = 700;
    private const int MaxLoose = 420;
    private static readonly string[] Files = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".avif"];

    /// <summary>The items of the box, or null where it is none; the account takes its text that stands in none of them.</summary>
    public List<Piece>? TryRead(ElementNode box, DropAccount account)
    {
        if (box.End - box.Order > MaxNodes || stats.Images(box) == 0 || stats.LinkText(box) == 0 || stats.Text(box) > MaxText
            || (box.Tag != Tag.A && !(TagKinds.IsBlock(box.Tag) && box.Tag is not (Tag.Figure or Tag.Td or Tag.Tr or Tag.Tbody))))
        {
            return null;
        }

        var rest = new List<(string Text, DropReason Reason)>();
        var links = new List<Link>();
        if (!Collect(box, links, rest) || links.Count == 0 || !links.TrueForAll(link => link.Title is not null))
        {
            return null;
        }

        foreach (var (text, reason) in rest)
        {
            account.Drop(text, reason);
        }

        return [.. links.Select(link => new RelatedPiece(link.Title!, link.Href, link.Classes, null) { Teaser = link.Teaser })];
    }

    /// <summary>False where a picture leads nowhere else, or where a text stands that a card does not have.</summary>
    private bool Collect(ElementNode box, List<Link> links, List<(string Text, DropReason Reason)> rest)
    {
        var loose = 0;
        tree.Work.Walk(box.End - box.Order);
        for (var index = box.Order; index < box.End; index++)
        {
            switch (tree.Nodes[index])
            {
                case ElementNode element when map.TryGetPart(element, out _):
                    // The site's description knows this box better.
                    return false;
                case ElementNode { Tag: Tag.A } element when element.HasAttribute("href"):
                    if (!AddLink(element, links, rest))
                    {
                        return false;
                    }

                    index = element.End - 1;
                    break;
                case ElementNode element when TagKinds.IsPicture(element):
                    if (ImageReader.Read(element, page) is not null)
                    {
                        return false;
                    }

                    break;
                case ElementNode { Tag: Tag.Video or Tag.Audio or Tag.Iframe or Tag.Object }:
                    return false;
                case ElementNode element when TagKinds.IsUnread(element.Tag) || element.NamespaceUri != TagTable.HtmlNamespace || IsHidden(element):
                    rest.Add((TreeText.Of(tree, element), DropReason.Unread));
                    index = element.End - 1;
                    break;
                case TextNode node when TextRules.Clean(node.Text) is { Length: > 0 } text:
                    loose += text.Length;
                    if (loose > MaxLoose || !AddText(text, links, rest))
                    {
                        return false;
                    }

                    break;
            }
        }

        return true;
    }

    private bool AddLink(ElementNode element, List<Link> links, List<(string Text, DropReason Reason)> rest)
    {
        var href = element.Attribute("href").Trim().ToString();
        if (UrlRules.Absolute(href, page) is not { } url || IsFile(url) || UrlRules.SameDocument(url, page))
        {
            return false;
        }

        var (title, teaser) = LinkTitle.Of(tree, element, static _ => false);
        var known = links.Find(link => link.Href == href);
        if (known is null)
        {
            links.Add(new(href) { Title = title, Teaser = teaser, Classes = element.HasAttribute("class") ? element.Attribute("class").ToString() : null });
        }
        else if (title is not null)
        {
            if (known.Title is null)
            {
                (known.Title, known.Teaser) = (title, teaser);
            }
            else
            {
                // "Xem ngay": the button below the teaser leads where the title does.
                rest.Add((teaser is null ? title : title + " " + teaser, DropReason.RelatedDetail));
            }
        }

        return true;
    }

    private static bool AddText(string text, List<Link> links, List<(string Text, DropReason Reason)> rest)
    {
        if (links.Count > 0 && links[^1].Title is not null)
        {
            links[^1].Teaser = links[^1].Teaser is { } teaser ? teaser + " " + text : text;
            return true;
        }

        rest.Add((text, DropReason.LeadIn));
        return RelatedRules.IsLeadIn(text) || RelatedRules.IsBlockHeading(text) || RelatedRules.IsFurniture(text);
    }

    private static bool IsHidden(ElementNode element) => element.Attribute("style") is { IsEmpty: false } style && Styles.IsHidden(style);

    private static bool IsFile(Uri url)
    {
        var path = url.IsAbsoluteUri ? url.AbsolutePath : url.OriginalString;
        return Array.Exists(Files, file => path.EndsWith(file, StringComparison.OrdinalIgnoreCase));
    }

    private sealed class Link(string href)
    {
        public string Href { get; } = href;

        public string? Title { get; set; }

        public string? Teaser { get; set; }

        public string? Classes { get; init; }
    }
}
