using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Gives an element that is a caption by its markup to the picture or video that it stands behind.</summary>
internal static class CaptionPlacer
{
    /// <summary>No caption is longer, in however many paragraphs it is told; without an end each would be joined to all before it.</summary>
    private const int MaxTold = 4000;

    /// <param name="tree">The page.</param>
    /// <param name="element">The caption's element.</param>
    /// <param name="pieces">What was read before it.</param>
    /// <param name="account">Takes copies and strays.</param>
    /// <param name="named">True where the site names it, so that a second one goes on with the first: dantri's photo stories print a caption in paragraphs.</param>
    public static void Place(PageTree tree, ElementNode element, List<Piece> pieces, DropAccount account, bool named = false)
    {
        var (text, credit) = PrintedCaption.Of(tree, element);
        if (text is null && credit is null)
        {
            return;
        }

        switch (pieces.Count > 0 ? pieces[^1] : null)
        {
            case PicturePiece { Caption: null } picture:
                (picture.Caption, picture.Credit) = (text, credit ?? picture.Credit);
                break;
            case VideoPiece { Caption: null } video:
                (video.Caption, video.Credit) = (text, credit ?? video.Credit);
                break;
            case PicturePiece { Caption: { } caption } picture when text is not null && CaptionRules.IsSame(caption, text):
                Merge(picture, caption, text, credit, account);
                break;
            case PicturePiece { Caption: { Length: < MaxTold } caption } picture when named && text is not null:
                (picture.Caption, picture.Credit) = PrintedCaption.Joined([caption, text], picture.Credit);
                break;
            case VideoPiece { Caption: { Length: < MaxTold } caption } video when named && text is not null && !CaptionRules.IsSame(caption, text):
                (video.Caption, video.Credit) = PrintedCaption.Joined([caption, text], video.Credit);
                break;
            case not PicturePiece and not VideoPiece when named:
                // baomoi 2025 fills its pictures in by script: what the site names as a caption is one, though there is no address.
                pieces.Add(new PicturePiece([new()], text, framed: true) { Credit = credit });
                break;
            default:
                account.Drop(text ?? credit!, DropReason.StrayCaption);
                break;
        }
    }

    /// <summary>thanhnien 2019 prints the caption in the figure, and again below it with the credit apart: that copy is the cleaner.</summary>
    private static void Merge(PicturePiece picture, string caption, string text, string? credit, DropAccount account)
    {
        var apart = credit is not null && picture.Credit is null;
        account.Drop(apart ? caption : text, DropReason.Repeated);
        (picture.Caption, picture.Credit) = apart ? (text, credit) : (CaptionRules.Better(caption, text), picture.Credit);
    }
}
