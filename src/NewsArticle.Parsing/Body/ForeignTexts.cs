using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>What must not stand in the body as a paragraph of its own, wherever else on the page it was found: captions, related titles, lead, headline.</summary>
internal sealed class ForeignTexts
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private int _longest;

    public ForeignTexts(IReadOnlyList<Piece> pieces, BodyContext context, PageFindings findings)
    {
        foreach (var piece in pieces)
        {
            Add(piece switch
            {
                PicturePiece picture => CreditRules.Split(picture.Caption).Caption,
                VideoPiece video => CreditRules.Split(video.Caption).Caption,
                RelatedPiece related => related.Title,
                _ => null,
            });
        }

        foreach (var lead in findings.Lead.Items)
        {
            Add(lead.Value);
        }

        Add(context.Lead);
        Add(context.Headline);
    }

    /// <summary>A key only shortens a text by its marks and blanks, so most paragraphs are too long to be any of these and are not folded.</summary>
    public bool Contains(string text) => text.Length <= _longest && _keys.Contains(TextRules.Fold(text));

    private void Add(string? text)
    {
        if (!string.IsNullOrEmpty(text) && TextRules.Fold(text) is { Length: > 0 } key && _keys.Add(key))
        {
            _longest = Math.Max(_longest, (2 * text.Length) + 20);
        }
    }
}
