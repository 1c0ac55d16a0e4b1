namespace NewsArticle.Parsing.Generic;

/// <summary>What the class, id or role of an element says that it is. Pages of hundreds of systems choose among a few dozen words.</summary>
[Flags]
internal enum NameSigns
{
    None = 0,

    /// <summary>A box of pieces that belong to this story.</summary>
    Related = 1,

    /// <summary>A list that fills itself: newest, most read, same section.</summary>
    Automatic = 2,

    Tags = 4,

    /// <summary>The way from the home page to this one.</summary>
    Trail = 8,

    Category = 16,

    Byline = 32,

    Source = 64,

    Lead = 128,

    Caption = 256,

    /// <summary>What readers write, and the form for it.</summary>
    Comments = 512,

    /// <summary>Buttons, players, polls, calls to follow.</summary>
    Widget = 1024,

    /// <summary>A side column, the page's foot, an advertisement.</summary>
    Aside = 2048,

    /// <summary>The entry of a menu that this page belongs to.</summary>
    Current = 4096,

    /// <summary>A small print of the place that a story comes from.</summary>
    Place = 8192,

    /// <summary>The name of a person inside a larger box.</summary>
    Name = 16384,

    /// <summary>A clock of the visit, not of the article.</summary>
    Clock = 32768,

    /// <summary>The article itself or its text.</summary>
    Content = 65536,

    /// <summary>The small print about a piece: time, makers, section.</summary>
    Meta = 131072,
}
