namespace NewsArticle.Parsing.Vietnamese;

/// <summary>How a paragraph near a picture looks.</summary>
[Flags]
internal enum CaptionShape
{
    None = 0,
    Centered = 1,
    Italic = 2,

    /// <summary>In smaller or other letters than the text around it.</summary>
    Small = 4,

    /// <summary>The picture stands right before it, nothing between.</summary>
    AfterPicture = 8,

    /// <summary>In the table that holds the picture.</summary>
    InPictureTable = 16,

    /// <summary>All bold.</summary>
    WholeBold = 32,

    /// <summary>The last text of the container: a sign-off may stand here.</summary>
    Last = 64,
}
