using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>What must not stand in the body as a paragraph of its own, wherever else on the page it was found: captions, related titles, lead, headline.</summary>
internal sealed class ForeignTexts
{
    private readonly Dictionary<string, bool> _keys = new(StringComparer.Ordinal);
    private int _longest;

    public ForeignTexts(IReadOnlyList<Piece> pieces, BodyContext context, PageFindings findings)
    {
        foreach (var piece in pieces)
        {
            switch (piece)
            {
                case CaptionedPiece shown:
                    Add(shown.Reading.Caption, isCaption: true);
                    break;
                case RelatedPiece related:
                    Add(related.Title);
                    break;
            }
        }

        foreach (var lead in findings.Lead.Items)
        {
            Add(lead.Value);
        }

        Add(context.Lead);
        Add(context.Headline);
    }

    /// <summary>
    /// A key only shortens a text by its marks and blanks, so most paragraphs are too long to be any of these and are not folded.
    /// A sub-heading may say what the caption under it says (vov 2026): it stays.
    /// </summary>
    public bool Contains(TextPiece text) =>
        text.Text.Length <= _longest && _keys.TryGetValue(TextRules.Fold(text.Text), out var onlyCaption) && !(onlyCaption && text.HeadingLevel > 0);

    private void Add(string? text, bool isCaption = false)
    {
        if (!string.IsNullOrEmpty(text) && TextRules.Fold(text) is { Length: > 0 } key)
        {
            _keys[key] = isCaption && (!_keys.TryGetValue(key, out var onlyCaption) || onlyCaption);
            _longest = Math.Max(_longest, (2 * text.Length) + 20);
        }
    }
}
