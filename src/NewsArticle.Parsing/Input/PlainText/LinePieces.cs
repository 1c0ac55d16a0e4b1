using NewsArticle.Parsing.Body;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Input.PlainText;

/// <summary>Makes pieces of the lines below the headline.</summary>
internal sealed class LinePieces
{
    private const int MaxLoose = 40;
    private const int MaxSubHeading = 100;

    private readonly List<PlainLine> _lines;
    private readonly PlainHeader _header;
    private readonly BylineContext _site;
    private readonly PageFindings _findings;
    private readonly DropAccount _account;
    private readonly RelatedLines _related;
    private readonly List<Piece> _pieces = [];
    private readonly string? _headline;
    private int _lists;
    private bool _inText;

    private LinePieces(List<PlainLine> lines, PlainHeader header, BylineContext site, PageFindings findings, DropAccount account)
    {
        (_lines, _header, _site, _findings, _account, _related) = (lines, header, site, findings, account, new(account));
        _headline = header.Headline >= 0 ? lines[header.Headline].Text : null;
    }

    public static List<Piece> Read(List<PlainLine> lines, PlainHeader header, BylineContext site, PageFindings findings, DropAccount account)
    {
        var reader = new LinePieces(lines, header, site, findings, account);
        reader.ReadAbove();
        var end = ArticleEnd.Find(lines, header.Start);
        for (var index = header.Start; index < end;)
            index += reader.ReadLine(index, end);

        var texts = reader._pieces.FindLastIndex(piece => piece is not RelatedPiece) + 1;
        for (var index = end; index < lines.Count; index++)
            reader.ReadAfter(lines[index]);

        Place(reader._pieces, texts);
        return reader._pieces;
    }

    private void ReadAbove()
    {
        for (var index = 0; index < _header.Start; index++)
        {
            var text = _lines[index].Text;
            if (index != _header.Headline && index != _header.Kicker)
                _account.Drop(text, index == _header.Published || index == _header.Modified ? DropReason.Field : LineRules.IsFurniture(text) ? DropReason.Furniture : DropReason.Navigation);
        }
    }

    /// <returns>How many lines were read.</returns>
    private int ReadLine(int index, int end)
    {
        var line = _lines[index];
        var text = line.Text;
        if (index == _header.Published || index == _header.Modified)
        {
            _account.Drop(text, DropReason.Field);
            return 1;
        }

        if (ReadTags(line) || _related.Take(line, ended: false, _pieces))
            return 1;
        if (LineRules.IsFurniture(text))
            return Drop(text, DropReason.Furniture);
        if (!_inText && TextRules.Same(text, _headline))
            return Drop(text, DropReason.Repeated);
        if (ReadByline(index) || ReadCredit(text))
            return 1;

        if (LineCaptions.Read(_lines, index, end, _account, out var length) is { } picture)
        {
            _pieces.Add(picture);
            return length;
        }

        // The buttons and counters of a page stand between its headline and its text.
        if (!_inText && text.Length < MaxLoose && !LineRules.EndsSentence(text))
            return Drop(text, DropReason.Furniture);
        if (_pieces.Count > 0 && _pieces[^1] is TextPiece previous && IsRepeated(previous.Text, text))
            return Drop(text, DropReason.Repeated);

        _inText = true;
        return AddText(index, end);
    }

    private void ReadAfter(PlainLine line)
    {
        if (ReadTags(line) || _related.Take(line, ended: true, _pieces))
            return;

        _account.Drop(line.Text, LineRules.IsFurniture(line.Text) ? DropReason.Furniture : DropReason.AfterEnd);
    }

    private bool ReadTags(PlainLine line)
    {
        if (TagLine.Read(line.Text) is not { } tags)
            return false;

        if (_findings.Tags.Count == 0)
            _findings.Tags.Add(tags, EvidenceSource.PlainText, line.Locator, line.Text, "tags.line");

        _account.Drop(line.Text, DropReason.Field);
        return true;
    }

    /// <summary>A byline above the text, or beside a date that stands under the lead.</summary>
    private bool ReadByline(int index)
    {
        var text = _lines[index].Text;
        if ((_inText && (_header.Published < 0 || Math.Abs(index - _header.Published) > 1))
            || !BylineRules.IsSignOff(text, SignOffShape.Named) || PlaceStamps.IsPlace(text) || BylineRules.Read(text, _site) is not { } reading)
            return false;

        _findings.AddByline(reading, EvidenceSource.PlainText, _lines[index].Locator, text);
        _account.Drop(text, DropReason.Field);
        return true;
    }

    private bool ReadCredit(string text)
    {
        if (_pieces.Count == 0 || _pieces[^1] is not PicturePiece { Caption: { } caption } picture || !LineCaptions.IsCreditAlone(text) || CreditRules.Split(caption).Credit is not null)
            return false;

        picture.Caption = LineRules.EndsSentence(caption) ? $"{caption} {text}" : $"{caption} ({text})";
        return true;
    }

    private int AddText(int index, int end)
    {
        var line = _lines[index];
        if (IsBullet(line.Text))
        {
            _lists++;
            var at = index;
            for (; at < end && IsBullet(_lines[at].Text); at++)
                _pieces.Add(new TextPiece(TextRules.Clean(_lines[at].Text.AsSpan(1))) { List = _lists, Locator = _lines[at].Locator });

            return at - index;
        }

        _pieces.Add(new TextPiece(line.Text) { HeadingLevel = IsSubHeading(index, end) ? 2 : 0, Locator = line.Locator });
        return 1;
    }

    // Bold letters are gone; what is left of a sub-heading is a short line without a full stop between two paragraphs.
    private bool IsSubHeading(int index, int end)
    {
        var text = _lines[index].Text;
        return text.Length <= MaxSubHeading && _pieces.Count > 0 && index + 1 < end && char.IsLetterOrDigit(text[0]) && !char.IsLower(text[0])
            && (char.IsLetterOrDigit(text[^1]) || text[^1] == '?') && LineRules.IsParagraph(_lines[index + 1].Text) && _pieces[^1] is not TextPiece { HeadingLevel: > 0 };
    }

    private static bool IsBullet(string text) => text.Length > 2 && text[0] is '•' or '◦' or '▪' or '‣' or '●' or '·' or '○' or '■';

    private static bool IsRepeated(string previous, string text) =>
        (text.Length > LineCaptions.MaxCaption || LineRules.IsSignOff(text)) && TextRules.Same(previous, text);

    private int Drop(string text, DropReason reason)
    {
        _account.Drop(text, reason);
        return 1;
    }

    /// <summary>What stands before the last line of the article stands inside it, whatever its heading says.</summary>
    private static void Place(List<Piece> pieces, int texts)
    {
        for (var index = 0; index < texts; index++)
        {
            if (pieces[index] is RelatedPiece item)
                pieces[index] = new RelatedPiece(item.Title, item.Href, item.Classes, RelatedPlacement.Inline) { Teaser = item.Teaser };
        }
    }
}
