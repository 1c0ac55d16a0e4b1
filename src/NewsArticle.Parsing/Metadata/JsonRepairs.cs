namespace NewsArticle.Parsing.Metadata;

/// <summary>What had to be done to a JSON text before it could be read.</summary>
[Flags]
internal enum JsonRepairs
{
    None = 0,
    ControlCharacters = 1 << 0,
    TrailingCommas = 1 << 1,
    MissingCommas = 1 << 2,
    Comments = 1 << 3,
    Wrapper = 1 << 4,
    Semicolon = 1 << 5,
    SeveralRoots = 1 << 6,
    InnerQuotes = 1 << 7,
    SingleQuotes = 1 << 8,
    BadEscapes = 1 << 9,
    EntityEncoded = 1 << 10,
    BareWords = 1 << 11,
    MissingValues = 1 << 12,
    CutOff = 1 << 13,
    Brackets = 1 << 14,
    OddSpaces = 1 << 15,
    LoneSurrogates = 1 << 16,
    TrailingText = 1 << 17,
}
