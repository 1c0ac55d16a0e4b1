using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Reads the elements that hold a picture together with its caption: figures, two-row tables, boxes named for it, and paragraphs.</summary>
internal sealed class FrameReader(PageTree tree, TreeStats stats, Uri? url)
{
    private const int MaxCaption = 600;
    private const int MaxParagraphCaption = 250;
    private const int MaxTableRowsPerPicture = 3;

    /// <summary>No frame's caption is longer, whatever its pictures; each part of it is compared with all before it.</summary>
    private const int MaxJoined = 6000;

    /// <summary>The pictures of a frame; a piece without pictures where it holds only icons; null where the element is no frame.</summary>
    public PicturePiece? TryRead(ElementNode element)
    {
        if (TagKinds.IsPicture(element))
        {
            // A picture that a script fills in later has no address, but its alt tells which of the next texts is its caption.
            return new(ImageOf(element) is { } single && (single.Url is not null || single.Alt is not null) ? [single] : [], null, framed: false);
        }

        if (stats.Images(element) == 0 || !IsFrame(element))
        {
            return null;
        }

        var images = new List<ArticleImage>();
        tree.Work.Walk(element.End - element.Order);
        for (var index = element.Order + 1; index < element.End; index++)
        {
            if (tree.Nodes[index] is ElementNode inner)
            {
                if (TagKinds.IsUnread(inner.Tag))
                {
                    index = inner.End - 1;
                }
                else if (TagKinds.IsPicture(inner) && ImageOf(inner) is { } image)
                {
                    images.Add(image);
                }
            }
        }

        var caption = Caption(element);
        if (caption.Text is null)
        {
            images.RemoveAll(image => image.Url is null);
        }

        return images.Count == 0 && caption.Text is not null ? null : new(images, caption.Text, framed: element.Tag != Tag.P) { Credit = caption.Credit };
    }

    private bool IsFrame(ElementNode element)
    {
        var text = stats.Text(element);
        var images = stats.Images(element);
        if (text > Math.Min(MaxCaption * images, MaxJoined) || (images > 1 && text > 0 && element.Tag is Tag.Figure or Tag.Table or Tag.Div && HasTextBetweenPictures(element)))
        {
            return false;
        }

        return element.Tag switch
        {
            Tag.Figure => stats.Paragraphs(element) <= 3 * images,
            Tag.Picture => true,
            Tag.Table => Rows(element) <= MaxTableRowsPerPicture * images && stats.Paragraphs(element) <= 3 * images && stats.LinkText(element) * 2 <= text,
            Tag.P => text <= MaxParagraphCaption && images <= 2 && stats.LinkText(element) * 2 <= text,
            Tag.Div or Tag.Center or Tag.Li => text <= MaxCaption && stats.Paragraphs(element) <= 2 && stats.LinkText(element) * 2 <= text && (IsNamedForPictures(element) || IsPictureWithCaption(stats, element)),
            _ => false,
        };
    }

    /// <summary>A box without a telling name (nhandan 2019: "media content-box") that holds one picture, a caption named so, and no other text.</summary>
    public static bool IsPictureWithCaption(TreeStats stats, ElementNode box)
    {
        if (stats.Images(box) != 1)
        {
            return false;
        }

        foreach (var child in box.Children)
        {
            if (child is ElementNode element && CaptionNames.IsCaption(element))
            {
                return stats.Text(element) == stats.Text(box);
            }
        }

        return false;
    }

    /// <summary>VCCorp's Photo objects, and the boxes that their names call photo, picture or image of the article.</summary>
    private static bool IsNamedForPictures(ElementNode element)
    {
        if (element.Attribute("type").Equals("Photo", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var classes = element.Attribute("class");
        while (ClassList.Next(ref classes, out var word))
        {
            if (word is "photo" or "picture" or "image" or "img" or "figure" || word.StartsWith("wp-caption", StringComparison.Ordinal)
                || word.EndsWith("-photo", StringComparison.Ordinal) || word.EndsWith("-image", StringComparison.Ordinal) || word.EndsWith("_image", StringComparison.Ordinal)
                || word.StartsWith("image-", StringComparison.Ordinal) || word.StartsWith("photo-", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>zingnews 2012 holds all pictures of a story in one table, galleries in one figure, each picture with its caption below: they are many frames.</summary>
    private bool HasTextBetweenPictures(ElementNode frame)
    {
        var text = false;
        var picture = false;
        for (var index = frame.Order + 1; index < frame.End; index++)
        {
            tree.Work.Walk(1);
            if (tree.Nodes[index] is TextNode run)
            {
                text |= picture && TextRules.Clean(run.Text).Length > 0;
            }
            else if (tree.Nodes[index] is ElementNode element)
            {
                if (TagKinds.IsPicture(element))
                {
                    // The lens that opens the picture large is an icon, not a second picture.
                    if (text && ImageOf(element) is not null)
                    {
                        return true;
                    }

                    picture = true;
                }
                else if (TagKinds.IsUnread(element.Tag))
                {
                    index = element.End - 1;
                }
            }
        }

        return false;
    }

    private int Rows(ElementNode table)
    {
        var rows = 0;
        tree.Work.Walk(table.End - table.Order);
        for (var index = table.Order + 1; index < table.End; index++)
        {
            rows += tree.Nodes[index] is ElementNode { Tag: Tag.Tr } ? 1 : 0;
        }

        return rows;
    }

    /// <summary>The caption element's text where there is one; otherwise all text of the frame. Copies of the same caption count once.</summary>
    private PrintedCaption Caption(ElementNode frame)
    {
        var caption = default(PrintedCaption);
        tree.Work.Walk(frame.End - frame.Order);
        for (var index = frame.Order + 1; index < frame.End; index++)
        {
            if (tree.Nodes[index] is ElementNode inner && IsCaption(inner))
            {
                var (text, credit) = PrintedCaption.Of(tree, inner);
                index = inner.End - 1;
                caption = new(Join(caption.Text, text), caption.Credit ?? credit);
            }
            else if (tree.Nodes[index] is ElementNode beside && beside.AttributeCount > 0 && CaptionNames.IsCredit(beside))
            {
                // VCCorp's editor has a box of its own for the photographer, beside the caption ("PhotoCMS_Author").
                caption = caption with { Credit = caption.Credit ?? PrintedCaption.CreditOf(tree, beside) };
                index = beside.End - 1;
            }
        }

        return caption.Text is null ? PrintedCaption.Of(tree, frame) : caption;
    }

    private static string? Join(string? caption, string? text) =>
        caption is null || text is null ? caption ?? text
        : CaptionRules.IsSame(caption, text) ? CaptionRules.Better(caption, text)
        : caption + " " + text;

    private static bool IsCaption(ElementNode element) =>
        element.Tag == Tag.Figcaption
        || (TagKinds.IsBlock(element.Tag) && element.Tag is not (Tag.Figure or Tag.Table or Tag.Tbody or Tag.Tr) && CaptionNames.IsCaption(element));

    private ArticleImage? ImageOf(ElementNode image) => ImageReader.Read(image, url);
}
