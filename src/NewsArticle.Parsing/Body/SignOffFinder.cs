using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>Finds the lines that sign the article off at the end of its body: names, roles, the agency.</summary>
internal static class SignOffFinder
{
    private const int MaxLines = 3;
    private const int MaxNotes = 2;
    private const int MaxNote = 300;

    /// <summary>Takes the sign-off out of the pieces.</summary>
    /// <returns>Where the article ends: the index of the first piece after the sign-off; the number of pieces where there is none.</returns>
    public static int Take(List<Piece> pieces, BodyContext context, PageFindings findings, DropAccount account)
    {
        DropNotes(pieces, context, account);
        var end = pieces.Count;
        var found = false;
        var below = false;
        var lines = 0;
        for (var index = pieces.Count - 1; index >= 0 && lines < MaxLines; index--)
        {
            if (pieces[index] is not TextPiece text)
            {
                if (found)
                {
                    break;
                }

                continue;
            }

            if (!found && IsAfterword(text))
            {
                continue;
            }

            // VCCorp's papers put a card between the last paragraph and the name: set bold or to the right, it is no summary of the card.
            var isMarked = text.Has(TextStyle.RightAligned) || text.Has(TextStyle.Bold);
            var signs = isMarked && Signs(pieces, index, text, context);
            if (!found && !signs && IsSummary(pieces, index))
            {
                below = true;
                continue;
            }

            if (text.HeadingLevel > 0 || text.List != 0 || !(signs || (!isMarked && Signs(pieces, index, text, context)))
                || BylineRules.Read(text.Text, new(context.SiteName, context.Host)) is not { } reading
                || (below && reading.Rule == "byline.names" && !text.Has(TextStyle.RightAligned)))
            {
                break;
            }

            findings.AddByline(reading, context.Source, text.Locator ?? context.Locator, text.Text);
            if (reading.Rule == "byline.source-address")
            {
                // Of the address only the host is said.
                account.Drop(text.Text, DropReason.Field);
            }

            pieces.RemoveAt(index);
            end = index;
            found = true;
            lines++;
        }

        TakeClosing(pieces, Math.Min(end, pieces.Count), context, findings);
        return found ? end : pieces.Count;
    }

    /// <summary>"(TTXVN/Vietnam+)" at the end of the last paragraph signs as a line of its own would.</summary>
    private static void TakeClosing(List<Piece> pieces, int end, BodyContext context, PageFindings findings)
    {
        for (var index = end - 1; index >= 0; index--)
        {
            if (pieces[index] is not TextPiece text || IsAfterword(text))
            {
                continue;
            }

            if (text.HeadingLevel == 0 && text.List == 0 && ClosingCredits.Find(text.Text, new(context.SiteName, context.Host), out var reading) is > 0 and var length)
            {
                pieces[index] = text.UpTo(length);
                if (reading is not null)
                {
                    findings.AddByline(reading, context.Source, text.Locator ?? context.Locator, text.Text[length..].Trim());
                }
            }

            return;
        }
    }

    /// <summary>What follows a name set to the right is the paper's, not the author's: calls to its readers, notes, addresses.</summary>
    private static void DropNotes(List<Piece> pieces, BodyContext context, DropAccount account)
    {
        if (!pieces.Exists(static piece => piece is TextPiece text && text.Has(TextStyle.RightAligned)))
        {
            return;
        }

        var notes = new List<int>();
        for (var index = pieces.Count - 1; index >= 0 && notes.Count <= MaxNotes; index--)
        {
            if (pieces[index] is not TextPiece text)
            {
                continue;
            }

            if (IsAfterword(text))
            {
                continue;
            }

            if (!text.Has(TextStyle.RightAligned))
            {
                notes.Add(index);
                continue;
            }

            if (Signs(pieces, index, text, context) && notes.TrueForAll(note => IsNote((TextPiece)pieces[note])))
            {
                foreach (var note in notes.Where(note => !IsSummary(pieces, note)))
                {
                    account.Drop(((TextPiece)pieces[note]).Text, DropReason.AfterEnd);
                    pieces.RemoveAt(note);
                }
            }

            return;
        }
    }

    /// <summary>The summary under a title that leads elsewhere. A paragraph of the article may stand there too, so it proves nothing by itself.</summary>
    private static bool IsSummary(List<Piece> pieces, int index) =>
        index > 0 && ((TextPiece)pieces[index]).Text.Length <= MaxNote && (pieces[index - 1] is RelatedPiece || (pieces[index - 1] is TextPiece before && before.Has(TextStyle.Links)));

    private static bool IsNote(TextPiece text) =>
        text.Text.Length <= MaxNote && !BylineRules.IsSignOff(text.Text, SignOffShape.Last);

    private static bool IsAfterword(TextPiece text) =>
        text.Has(TextStyle.Links) || RelatedRules.IsFurniture(text.Text) || RelatedRules.IsLeadIn(text.Text) || RelatedRules.IsBlockHeading(text.Text)
        || (RelatedRules.StartsWithLeadIn(text.Text) && text.Links.Count > 0);

    private static bool Signs(List<Piece> pieces, int index, TextPiece text, BodyContext context) =>
        BylineRules.IsSignOff(text.Text, Shape(text, index > 0 ? pieces[index - 1] : null, context));

    private static SignOffShape Shape(TextPiece text, Piece? before, BodyContext context)
    {
        // Plain text shows no bold letters: a name alone at the end has to do.
        var shape = context.IsPlainText ? SignOffShape.Last | SignOffShape.WholeBold : SignOffShape.Last;
        shape |= text.Has(TextStyle.Bold) ? SignOffShape.WholeBold | SignOffShape.Bold : text.BoldStart > 0 ? SignOffShape.Bold : SignOffShape.None;
        shape |= text.Has(TextStyle.Italic) ? SignOffShape.Italic : SignOffShape.None;
        shape |= text.Has(TextStyle.RightAligned) ? SignOffShape.RightAligned : SignOffShape.None;
        shape |= text.Has(TextStyle.Centered) ? SignOffShape.Centered : SignOffShape.None;
        // A picture whose frame already holds its caption does not claim the next line.
        return before is PicturePiece { Caption: null } or VideoPiece { Caption: null } ? shape | SignOffShape.AfterPicture : shape;
    }
}
