using NewsArticle.Parsing.Body;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Input.PlainText;

/// <summary>Tells the lines that offer other pieces: by their label, their lead-in, or the heading above them.</summary>
internal sealed class RelatedLines(DropAccount account)
{
    private const int MaxTitle = 200;

    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);
    private RelatedPlacement? _heading;
    private RelatedPiece? _last;
    private bool _apart;
    private bool _labelled;

    /// <summary>Reads the line if it belongs to other pieces.</summary>
    /// <param name="line">The line.</param>
    /// <param name="ended">Whether the article is over: then a longer line under a title is its teaser, before that it is the article's own text.</param>
    /// <param name="pieces">Takes the item.</param>
    public bool Take(PlainLine line, bool ended, List<Piece> pieces)
    {
        var text = line.Text;
        if (RelatedRules.IsBlockHeading(text) || RelatedRules.IsLeadIn(text))
        {
            Close();
            _heading = RelatedRules.PlacementOf(text);
            account.Drop(text, DropReason.LeadIn);
            return true;
        }

        if (text.Length <= MaxTitle && (IsLabelled(text) || IsLedIn(text)))
        {
            _labelled = true;
            Add(line, RelatedPlacement.End, pieces);
            return true;
        }

        if (ended && _last is { Teaser: null } item && text.Length > item.Title.Length && (_labelled || !line.AfterBlank) && !LineRules.IsFurniture(text) && !LineRules.IsFooter(text))
        {
            item.Teaser = text;
            return true;
        }

        if (_heading is not { } placement || !IsTitle(text) || (!ended && _last is not null && line.AfterBlank && !_apart))
        {
            Close();
            return false;
        }

        _labelled = false;
        Add(line, placement, pieces);
        return true;
    }

    private void Close()
    {
        _heading = null;
        _last = null;
    }

    private void Add(PlainLine line, RelatedPlacement placement, List<Piece> pieces)
    {
        // Where the first item stands apart from its heading, the others may stand apart from each other.
        _apart = _last is null ? line.AfterBlank : _apart;
        var title = RelatedRules.Read(line.Text, null, null).Title;
        _last = new RelatedPiece(title, "", null, placement);
        if (_titles.Add(TextRules.Fold(title)))
            pieces.Add(_last);
        else
            account.Drop(line.Text, DropReason.Repeated);
    }

    private static bool IsLabelled(string text) => text[0] is '(' or '[' && RelatedRules.Read(text, null, null).Rule == "related.label" && text[^1] is not (')' or ']');

    // Bullets open the items of ordinary lists as well: only arrows and words count here.
    private static bool IsLedIn(string text) =>
        (text[0] is '>' or '»' or '►' or '▶' or '☞' or '→' or '➤' || char.IsLetter(text[0]) || text.StartsWith("->", StringComparison.Ordinal) || text.StartsWith("=>", StringComparison.Ordinal))
        && RelatedRules.StartsWithLeadIn(text);

    private static bool IsTitle(string text) =>
        text.Length <= MaxTitle && !LineRules.IsParagraph(text) && Words.Count(text) >= 3 && !LineRules.IsSignOff(text) && !LineRules.IsFurniture(text) && !LineRules.IsFooter(text);
}
