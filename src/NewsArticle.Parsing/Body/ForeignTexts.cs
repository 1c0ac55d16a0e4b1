using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>What must not stand in the body as a paragraph of its own, wherever else on the page it was found: captions, related titles, lead, headline.</summary>
internal sealed class ForeignTexts
{
    private readonly List<(string Text, bool IsCaption)> _texts = [];
    private readonly HashSet<ulong> _openings = [];
    private Dictionary<string, bool>? _keys;
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
    /// A key only shortens a text by its marks and blanks, so most paragraphs are too long to be any of these, and nearly all others begin otherwise: they are not
    /// folded. A sub-heading may say what the caption under it says (vov 2026): it stays.
    /// </summary>
    public bool Contains(TextPiece text)
    {
        if (text.Text.Length > _longest || !_openings.Contains(TextRules.Opening(text.Text)))
        {
            return false;
        }

        _keys ??= Keys();
        return _keys.TryGetValue(TextRules.Fold(text.Text), out var onlyCaption) && !(onlyCaption && text.HeadingLevel > 0);
    }

    private Dictionary<string, bool> Keys()
    {
        var keys = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (text, isCaption) in _texts)
        {
            if (TextRules.Fold(text) is { Length: > 0 } key)
            {
                keys[key] = isCaption && (!keys.TryGetValue(key, out var onlyCaption) || onlyCaption);
            }
        }

        return keys;
    }

    private void Add(string? text, bool isCaption = false)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _texts.Add((text, isCaption));
            _openings.Add(TextRules.Opening(text));
            _longest = Math.Max(_longest, (2 * text.Length) + 20);
        }
    }
}
