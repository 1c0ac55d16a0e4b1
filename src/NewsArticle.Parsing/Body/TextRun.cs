using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>The text since the last block boundary, with how much of it is bold, italic or link.</summary>
internal ref struct TextRun
{
    private const int MinSigned = 40;
    private const int MaxSignature = 60;

    private readonly List<Paragraph> _paragraphs = [];
    private CharBuffer _text = new();
    private List<(int Start, int End, ElementNode Element)>? _links;
    private ElementNode? _link;
    private int _linkStart;
    private int _bold;
    private int _italic;
    private int _linkDepth;
    private int _breaks;
    private Paragraph _current = default;
    private Paragraph _beforeBreak = default;

    public TextRun()
    {
    }

    public readonly bool IsEmpty => _text.Length == 0;

    public void Append(ReadOnlySpan<char> text)
    {
        if (!text.IsWhiteSpace())
        {
            if (_breaks > 1)
            {
                EndParagraph();
            }

            _breaks = 0;
            Count(text);
        }

        _text.Append(text);
    }

    /// <summary>One line break is a blank; two with nothing between them end a paragraph, as bodies without p elements are written.</summary>
    public void Break()
    {
        _breaks++;
        _beforeBreak = _current;
        _beforeBreak.End = _text.Length;
        _text.Append('\n');
    }

    public void Open(TextStyle style, ElementNode? link)
    {
        if (link is not null)
        {
            if (_linkDepth++ == 0)
            {
                _link = link;
                _linkStart = _text.Length;
            }

            return;
        }

        _bold += (style & TextStyle.Bold) != 0 ? 1 : 0;
        _italic += (style & TextStyle.Italic) != 0 ? 1 : 0;
    }

    public void Close(TextStyle style)
    {
        if (style == TextStyle.Links)
        {
            if (--_linkDepth == 0 && _link is not null)
            {
                (_links ??= []).Add((Math.Min(_linkStart, _text.Length), _text.Length, _link));
                _link = null;
            }

            return;
        }

        _bold -= (style & TextStyle.Bold) != 0 ? 1 : 0;
        _italic -= (style & TextStyle.Italic) != 0 ? 1 : 0;
    }

    public void Flush(BlockContext context, List<Piece> pieces)
    {
        // A link around several blocks goes on in the next one: what it holds so far belongs here.
        if (_link is not null)
        {
            (_links ??= []).Add((Math.Min(_linkStart, _text.Length), _text.Length, _link));
        }

        EndParagraph();
        var nextLink = 0;
        foreach (var paragraph in _paragraphs)
        {
            // Between most blocks stands white space and nothing else.
            if (paragraph.Visible > 0 && Make(paragraph, context, ref nextLink) is { } piece)
            {
                pieces.Add(piece);
            }
        }

        _paragraphs.Clear();
        _links = null;
        _text.Clear();
        _breaks = 0;
        _current = default;
        _beforeBreak = default;
        _linkStart = 0;
    }

    public void Dispose() => _text.Dispose();

    private void EndParagraph()
    {
        _current.End = _text.Length;
        if (IsSignedAfterBreak())
        {
            _paragraphs.Add(_beforeBreak);
            _current = _current.Since(_beforeBreak);
        }

        _paragraphs.Add(_current);
        _beforeBreak = default;
        _current = new() { Start = _text.Length };
        _breaks = 0;
    }

    /// <summary>A short line in letters of its own under a plain paragraph, one break between: so sites without an element for the sign-off print it.</summary>
    private readonly bool IsSignedAfterBreak()
    {
        var tail = _current.Visible - _beforeBreak.Visible;
        return _beforeBreak.End > _beforeBreak.Start && _beforeBreak.Visible >= MinSigned && tail is > 1 and <= MaxSignature
            && ((_current.Bold - _beforeBreak.Bold == tail && _beforeBreak.Bold * 2 < _beforeBreak.Visible)
                || (_current.Italic - _beforeBreak.Italic == tail && _beforeBreak.Italic * 2 < _beforeBreak.Visible));
    }

    private void Count(ReadOnlySpan<char> text)
    {
        var visible = VisibleText.Count(text);
        _current.Visible += visible;
        _current.Link += _linkDepth > 0 ? visible : 0;
        _current.Italic += _italic > 0 ? visible : 0;
        if (_bold > 0)
        {
            _current.Bold += visible;
            _current.BoldStart += _current.Bold == _current.Visible ? visible : 0;
        }
    }

    private readonly TextPiece? Make(Paragraph paragraph, BlockContext context, ref int nextLink)
    {
        var text = TextRules.Clean(_text.Written[paragraph.Start..paragraph.End]);
        if (text.Length == 0)
        {
            return null;
        }

        var style = context.Align | context.Style;
        style |= paragraph.Bold * 10 >= paragraph.Visible * 9 ? TextStyle.Bold : TextStyle.None;
        style |= paragraph.Italic * 10 >= paragraph.Visible * 9 ? TextStyle.Italic : TextStyle.None;
        style |= paragraph.Link * 10 >= paragraph.Visible * 9 ? TextStyle.Links : TextStyle.None;
        return new(text)
        {
            Style = style,
            HeadingLevel = context.Heading,
            List = context.List,
            OrderedList = context.Ordered,
            Quote = context.Quote,
            NamedCaption = context.Caption,
            BoldStart = paragraph.BoldStart,
            Links = Links(paragraph, ref nextLink),
        };
    }

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="next">The first link that an earlier paragraph has not left behind: links stand in order, and a run may have thousands of both.</param>
    private readonly PieceLink[] Links(Paragraph paragraph, ref int next)
    {
        if (_links is null)
        {
            return [];
        }

        while (next < _links.Count && _links[next].End <= paragraph.Start)
        {
            next++;
        }

        var result = new List<PieceLink>();
        for (var index = next; index < _links.Count && _links[index].Start < paragraph.End; index++)
        {
            var (start, end, element) = _links[index];
            if (end > paragraph.Start
                && TextRules.Clean(_text.Written[Math.Max(start, paragraph.Start)..Math.Min(end, paragraph.End)]) is { Length: > 0 } text)
            {
                result.Add(new(text, element.Attribute("href").ToString(), element.HasAttribute("class") ? element.Attribute("class").ToString() : null));
            }
        }

        return [.. result];
    }

    private struct Paragraph
    {
        public int Start;
        public int End;
        public int Visible;
        public int Bold;
        public int BoldStart;
        public int Italic;
        public int Link;

        public readonly Paragraph Since(Paragraph earlier) => new()
        {
            Start = earlier.End,
            End = End,
            Visible = Visible - earlier.Visible,
            Bold = Bold - earlier.Bold,
            BoldStart = Bold - earlier.Bold == Visible - earlier.Visible ? Bold - earlier.Bold : 0,
            Italic = Italic - earlier.Italic,
            Link = Link - earlier.Link,
        };
    }
}
