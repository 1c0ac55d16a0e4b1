namespace NewsArticle.Parsing.Vietnamese;

/// <summary>How a paragraph of the body looks and stands, for the question whether it is a sign-off.</summary>
[Flags]
internal enum SignOffShape
{
    None = 0,

    /// <summary>Some of the text is bold.</summary>
    Bold = 1,

    /// <summary>All or most of the text is italic.</summary>
    Italic = 2,

    /// <summary>Set to the right.</summary>
    RightAligned = 4,

    /// <summary>The last text of the container.</summary>
    Last = 8,

    /// <summary>The paragraph before it is a picture: it may be the caption.</summary>
    AfterPicture = 16,

    /// <summary>All of the text is bold.</summary>
    WholeBold = 32,

    /// <summary>Centred, as captions and sub-headings are.</summary>
    Centered = 64,

    /// <summary>The element is named for it (class "author", "source", "PenName").</summary>
    Named = 128,
}
