using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>A part of the body as it stands on the page, before it is judged what it is.</summary>
internal abstract class Piece;

/// <summary>A run of text between two block boundaries.</summary>
internal sealed class TextPiece(string text) : Piece
{
    /// <summary>The text, cleaned; never empty.</summary>
    public string Text { get; } = text;

    public TextStyle Style { get; init; }

    /// <summary>1 to 6 inside a heading element, otherwise 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Which list it is an item of: pieces with the same number belong to one list; 0 outside lists.</summary>
    public int List { get; init; }

    public bool OrderedList { get; init; }

    public bool Quote { get; init; }

    /// <summary>Stands in a block that its class calls a caption.</summary>
    public bool NamedCaption { get; init; }

    /// <summary>How many characters at the start of the text are bold.</summary>
    public int BoldStart { get; init; }

    /// <summary>The links inside the text, in order.</summary>
    public IReadOnlyList<PieceLink> Links { get; init; } = [];

    /// <summary>Where it stands, if that is known more exactly than the whole body's place.</summary>
    public string? Locator { get; init; }

    public bool Has(TextStyle style) => (Style & style) == style;

    /// <summary>The same piece with the end of its text taken off.</summary>
    public TextPiece UpTo(int length) => new(Text[..length].TrimEnd())
    {
        Style = Style,
        HeadingLevel = HeadingLevel,
        List = List,
        OrderedList = OrderedList,
        Quote = Quote,
        NamedCaption = NamedCaption,
        BoldStart = BoldStart,
        Links = Links,
        Locator = Locator,
    };
}

/// <summary>A link inside a text.</summary>
internal sealed record PieceLink(string Text, string Href, string? Classes);

/// <summary>How the whole of a text is set.</summary>
[Flags]
internal enum TextStyle
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Centered = 4,
    RightAligned = 8,

    /// <summary>All of its text is links.</summary>
    Links = 16,
}

/// <summary>What is shown, with the text that belongs to it.</summary>
internal abstract class CaptionedPiece(string? caption) : Piece
{
    private CreditReading? _reading;

    /// <summary>The text given as caption, credit included, or null.</summary>
    public string? Caption
    {
        get => field;
        set
        {
            field = value;
            _reading = null;
        }
    } = caption;

    /// <summary>The credit that stands in an element or a line of its own, or null.</summary>
    public string? Credit { get; set; }

    /// <summary>The caption taken apart; several who judge the body ask for it.</summary>
    public CreditReading Reading => _reading ??= CreditRules.Split(Caption);
}

/// <summary>One or more pictures that share a frame, and the texts found in it.</summary>
internal sealed class PicturePiece(IReadOnlyList<ArticleImage> images, string? caption, bool framed) : CaptionedPiece(caption)
{
    /// <summary>The pictures with address, alt and size; caption and credit still empty.</summary>
    public IReadOnlyList<ArticleImage> Images { get; } = images;

    /// <summary>How the caption is set, where it was a paragraph of its own.</summary>
    public TextStyle CaptionStyle { get; set; }

    /// <summary>True where markup ties the caption to the picture, so that a missing caption is not looked for outside.</summary>
    public bool Framed { get; } = framed;
}

/// <summary>A video.</summary>
internal sealed class VideoPiece(Uri? url, Uri? poster, string? caption) : CaptionedPiece(caption)
{
    public Uri? Url { get; } = url;

    public Uri? Poster { get; } = poster;
}

/// <summary>A recording, embedded foreign content or a table: a block that needs no judgement.</summary>
internal sealed class BlockPiece(Block block) : Piece
{
    public Block Block { get; } = block;
}

/// <summary>A related item that the markup marks as one.</summary>
/// <param name="title">The title as printed.</param>
/// <param name="href">Where it leads.</param>
/// <param name="classes">The link's classes: they may name an icon.</param>
/// <param name="placement">Where the markup says that it stands; null where its place in the body tells.</param>
internal sealed class RelatedPiece(string title, string href, string? classes, RelatedPlacement? placement) : Piece
{
    public string Title { get; } = title;

    public string Href { get; } = href;

    public string? Classes { get; } = classes;

    public RelatedPlacement? Placement { get; set; } = placement;

    public string? Teaser { get; set; }
}
