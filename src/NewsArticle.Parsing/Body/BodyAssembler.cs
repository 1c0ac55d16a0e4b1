using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Judges the pieces of a body, one question after the other, and puts what is left into blocks.</summary>
internal static class BodyAssembler
{
    private const int MaxSubHeading = 150;

    /// <summary>A shorter paragraph may be a refrain.</summary>
    private const int MinCopy = 60;

    public static void Assemble(List<Piece> pieces, BodyContext context, PageFindings findings, DropAccount account)
    {
        LeadFinder.Take(pieces, context, findings, account);
        CaptionFinder.Take(pieces, context.Headline, account);
        var end = SignOffFinder.Take(pieces, context, findings, account);
        RelatedFinder.Take(pieces, end, account);
        AddBlocks(pieces, context, findings, account);
        if (findings.Body.Count > 0)
        {
            findings.BodyEvidence = new(context.Source, SafeText.Of(context.Locator), "", "body.container");
        }
    }

    private static void AddBlocks(List<Piece> pieces, BodyContext context, PageFindings findings, DropAccount account)
    {
        var foreign = new ForeignTexts(pieces, context, findings);
        var captions = new SeenCaptions();
        var copies = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < pieces.Count; index++)
        {
            switch (pieces[index])
            {
                case TextPiece { List: not 0 } item:
                    index = AddList(pieces, index, item, findings);
                    break;
                case TextPiece text when foreign.Contains(text):
                    account.Drop(text.Text, DropReason.Repeated);
                    break;
                case TextPiece { Text.Length: >= MinCopy } text when !copies.Add(text.Text):
                    // Pop-ups and print versions hold the article once more inside its own container.
                    account.Drop(text.Text, DropReason.Repeated);
                    break;
                case TextPiece text:
                    findings.Body.Add(BlockOf(text));
                    break;
                case PicturePiece picture:
                    AddPictures(picture, captions, findings, account);
                    break;
                case VideoPiece video:
                    var (caption, credit) = Credited(video);
                    findings.Body.Add(new VideoBlock(new() { Url = video.Url, Poster = video.Poster, Caption = caption, Credit = credit }));
                    break;
                case BlockPiece block:
                    findings.Body.Add(block.Block);
                    break;
                case RelatedPiece related:
                    RelatedItems.Add(related, context.Url, context.Headline, findings, account);
                    break;
            }
        }
    }

    private static int AddList(List<Piece> pieces, int index, TextPiece first, PageFindings findings)
    {
        var items = new List<string>();
        while (index < pieces.Count && pieces[index] is TextPiece item && item.List == first.List)
        {
            items.Add(item.Text);
            index++;
        }

        findings.Body.Add(new ListBlock(items, first.OrderedList));
        return index - 1;
    }

    private static TextBlock BlockOf(TextPiece text)
    {
        if (text.HeadingLevel > 0)
        {
            return new HeadingBlock(text.Text, Math.Max(2, text.HeadingLevel));
        }

        if (text.Quote)
        {
            return new QuoteBlock(text.Text);
        }

        return text.Has(TextStyle.Bold) && text.Text.Length <= MaxSubHeading && text.Text[^1] is not ('.' or '…' or '"' or '”' or ':' or ';' or ',')
            ? new HeadingBlock(text.Text)
            : new ParagraphBlock(text.Text);
    }

    private static void AddPictures(PicturePiece picture, SeenCaptions captions, PageFindings findings, DropAccount account)
    {
        var (caption, credit) = Credited(picture);
        if (caption is not null && !captions.Add(caption, picture.Images[0].Url))
        {
            account.Drop(picture.Caption!, DropReason.Repeated);
            return;
        }

        for (var index = 0; index < picture.Images.Count; index++)
        {
            // A caption shared by a group is given once, with its first picture.
            var image = index == 0 ? picture.Images[0] with { Caption = caption, Credit = credit } : picture.Images[index];
            if (image.Url is not null || image.Caption is not null || image.Credit is not null)
            {
                findings.Body.Add(new ImageBlock(image));
            }
        }
    }

    /// <summary>The credit may end the caption, stand in an element of its own, or both.</summary>
    private static (string? Caption, string? Credit) Credited(CaptionedPiece shown)
    {
        var (reading, credit) = (shown.Reading, shown.Credit);
        return (reading.Caption, reading.Credit is null || credit is null || TextRules.Same(reading.Credit, credit) ? reading.Credit ?? credit : $"{reading.Credit}, {credit}");
    }
}
