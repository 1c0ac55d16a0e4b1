namespace NewsArticle.Parsing.Vietnamese.Encodings;

/// <summary>
/// A way in which Vietnamese was written before Unicode, seen as what a program shows that took its bytes for windows-1252: "B¸o §¾k L¾k".
/// Bytes are decoded that way first, so that a page of bytes and a page that was stored wrongly are one case.
/// </summary>
internal abstract class LegacyEncoding(string name)
{
    /// <summary>The name for people: "TCVN3 (ABC)".</summary>
    public string Name { get; } = name;

    /// <summary>Whether letters are written in ASCII alone: then markup and addresses look like text, and only whole syllables are read.</summary>
    public virtual bool IsAscii => false;

    /// <summary>Whether capitals with a tone have no code: a second font shows the small ones as capitals.</summary>
    public virtual bool HasCapitalsByFont => false;

    /// <summary>
    /// Reads the letter, or the mark of the letter before, that is written here. The length of what writes it, or 0 where nothing of this encoding stands.
    /// </summary>
    public abstract int Read(ReadOnlySpan<char> text, int at, out char letter);
}
