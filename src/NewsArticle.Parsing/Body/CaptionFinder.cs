using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Gives pictures the captions that stand in a paragraph of their own, and drops the copies of captions that they already have.</summary>
internal static class CaptionFinder
{
    /// <summary>A copy may carry a credit that the caption lacks; a text much longer is a paragraph that begins alike.</summary>
    private const int MaxLonger = 40;

    private const int MaxCreditLine = 100;

    private const int MaxSecond = 300;

    private const TextStyle Slanted = TextStyle.Centered | TextStyle.Italic;

    public static void Take(List<Piece> pieces, string? headline, DropAccount account)
    {
        PhotoStory.Take(pieces);
        var kept = new List<Piece>(pieces.Count);
        for (var index = 0; index < pieces.Count; index++)
        {
            // soha 2019 prints the headline as the caption of the first picture, and the caption itself in the next line.
            if (pieces[index] is PicturePiece { Caption: { } printed } opening && TextRules.Same(printed, headline))
            {
                account.Drop(printed, DropReason.Repeated);
                opening.Caption = null;
            }

            var before = kept.Count > 0 ? kept[^1] : null;
            if (pieces[index] is not TextPiece text || !Takes(before, text, index + 1 == pieces.Count, account))
            {
                kept.Add(pieces[index]);
            }
        }

        pieces.Clear();
        pieces.AddRange(kept);
    }

    /// <summary>Whether the picture or video before a text takes it as its caption, or has it already.</summary>
    private static bool Takes(Piece? before, TextPiece text, bool last, DropAccount account)
    {
        switch (before)
        {
            case PicturePiece { Caption: null } picture when IsCaption(text, picture, last):
                (picture.Caption, picture.CaptionStyle) = (text.Text, text.Style);
                return true;
            case PicturePiece { Caption: { } caption } picture when CaptionRules.IsSame(caption, text.Text) && text.Text.Length <= caption.Length + MaxLonger:
                picture.Caption = CaptionRules.Better(caption, text.Text);
                account.Drop(text.Text, DropReason.Repeated);
                return true;
            case PicturePiece { Caption: not null, Credit: null } picture when OnlyCredit(text) is { } credit && picture.Reading.Credit is null:
                picture.Credit = credit;
                return true;
            case PicturePiece { Caption: { } begun } picture when GoesOn(picture, text):
                // Two lines are a caption; more of them are a poem.
                (picture.Caption, picture.Credit) = PrintedCaption.Joined([begun, text.Text], picture.Credit);
                picture.CaptionStyle = TextStyle.None;
                return true;
            case VideoPiece { Caption: null } video when text.NamedCaption || (!RelatedFinder.IsOffer(text) && CaptionRules.LooksLikeCaption(text.Text, Shape(text, last))):
                video.Caption = text.Text;
                return true;
            case VideoPiece { Caption: not null, Credit: null } video when OnlyCredit(text) is { } credit && video.Reading.Credit is null:
                video.Credit = credit;
                return true;
            default:
                return false;
        }
    }

    private static bool IsCaption(TextPiece text, PicturePiece picture, bool last)
    {
        if (text.NamedCaption)
        {
            return true;
        }

        if ((text.HeadingLevel > 0 && !text.Has(TextStyle.Centered)) || RelatedFinder.IsOffer(text))
        {
            return false;
        }

        // dantri 2014 made the alt of the last picture from the text below it, which is the sign-off: to the right, a name or bold.
        if (text.Has(TextStyle.RightAligned) && (text.Has(TextStyle.Bold) || BylineRules.IsSignOff(text.Text, SignOffShape.Last | SignOffShape.RightAligned)))
        {
            return false;
        }

        // The alt repeats the caption that is printed below: the surest sign there is.
        foreach (var image in picture.Images)
        {
            if (image.Alt is { } alt && CaptionRules.IsSame(alt, text.Text) && text.Text.Length < 300)
            {
                return true;
            }
        }

        return CaptionRules.LooksLikeCaption(text.Text, Shape(text, last));
    }

    /// <summary>Centred and slanted as the caption before it, a second line goes on with it; running text is never set so (xinhxinh 2012).</summary>
    private static bool GoesOn(PicturePiece picture, TextPiece text) =>
        text.Has(Slanted) && (picture.CaptionStyle & Slanted) == Slanted && text.HeadingLevel == 0 && text.Text.Length <= MaxSecond
        && !RelatedFinder.IsOffer(text) && !BylineRules.IsSignOff(text.Text, SignOffShape.Last | SignOffShape.WholeBold);

    /// <summary>Centred captions often give the credit a line of its own: "Ảnh: Nhân vật cung cấp". Set to the right it signs the article.</summary>
    private static string? OnlyCredit(TextPiece text) =>
        text.Text.Length <= MaxCreditLine && text.HeadingLevel == 0 && !text.Has(TextStyle.RightAligned) && CreditRules.Split(text.Text) is { Caption: null, Credit: { } credit } ? credit : null;

    private static CaptionShape Shape(TextPiece text, bool last)
    {
        var shape = CaptionShape.AfterPicture;
        shape |= text.Has(TextStyle.Centered) ? CaptionShape.Centered : CaptionShape.None;
        shape |= text.Has(TextStyle.Italic) ? CaptionShape.Italic : CaptionShape.None;
        shape |= text.Has(TextStyle.Bold) ? CaptionShape.WholeBold : CaptionShape.None;
        return last ? shape | CaptionShape.Last : shape;
    }
}
