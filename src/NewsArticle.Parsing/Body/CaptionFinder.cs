using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Gives pictures the captions that stand in a paragraph of their own, and drops the copies of captions that they already have.</summary>
internal static class CaptionFinder
{
    public static void Take(List<Piece> pieces, DropAccount account)
    {
        for (var index = 0; index + 1 < pieces.Count; index++)
        {
            if (pieces[index + 1] is not TextPiece text)
            {
                continue;
            }

            switch (pieces[index])
            {
                case PicturePiece picture when picture.Caption is null:
                    if (IsCaption(text, picture, index + 2 == pieces.Count))
                    {
                        picture.Caption = text.Text;
                        pieces.RemoveAt(index + 1);
                    }

                    break;
                case PicturePiece { Caption: { } caption } picture when CaptionRules.IsSame(caption, text.Text) && text.Text.Length <= caption.Length + 40:
                    picture.Caption = CaptionRules.Better(caption, text.Text);
                    account.Drop(text.Text, DropReason.Repeated);
                    pieces.RemoveAt(index + 1);
                    break;
                case VideoPiece { Caption: null } video when CaptionRules.LooksLikeCaption(text.Text, Shape(text, index + 2 == pieces.Count)):
                    video.Caption = text.Text;
                    pieces.RemoveAt(index + 1);
                    break;
            }
        }
    }

    private static bool IsCaption(TextPiece text, PicturePiece picture, bool last)
    {
        if (text.NamedCaption)
        {
            return true;
        }

        if (text.HeadingLevel > 0 && !text.Has(TextStyle.Centered))
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

    private static CaptionShape Shape(TextPiece text, bool last)
    {
        var shape = CaptionShape.AfterPicture;
        shape |= text.Has(TextStyle.Centered) ? CaptionShape.Centered : CaptionShape.None;
        shape |= text.Has(TextStyle.Italic) ? CaptionShape.Italic : CaptionShape.None;
        shape |= text.Has(TextStyle.Bold) ? CaptionShape.WholeBold : CaptionShape.None;
        return last ? shape | CaptionShape.Last : shape;
    }
}
