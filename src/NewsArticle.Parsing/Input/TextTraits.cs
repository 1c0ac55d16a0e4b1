using System.Runtime.CompilerServices;
using NewsArticle.Parsing.Vietnamese.Encodings;

namespace NewsArticle.Parsing.Input;

/// <summary>What was seen in a text while it was decoded, so that nobody has to search all of it again.</summary>
[Flags]
internal enum TextTraits
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>The other members say what is in the text, and each line break is "\n".</summary>
    Searched = 1,

    /// <summary>A NUL or the noncharacter U+FFFF.</summary>
    HasNul = 2,

    /// <summary>A letter that, among the encodings of Vietnamese, only Unicode has.</summary>
    Modern = 4,

    /// <summary>A letter that text in an encoding from before Unicode shows as.</summary>
    Telling = 8,
}

/// <summary>Reads and gathers <see cref="TextTraits"/>.</summary>
internal static class TextTraitsOf
{
    /// <summary>The traits of the letters of Latin-1; the last entry stands for all others.</summary>
    private static readonly byte[] OfLatin = [.. Enumerable.Range(0, 0x101).Select(code => (byte)(code < 0x100 ? Letter((char)code) : TextTraits.None))];

    /// <summary>The traits that a letter of Latin-1 gives its text, none for another letter; without a branch, for which letter comes is never known beforehand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TextTraits Latin(char letter) => (TextTraits)OfLatin[Math.Min((int)letter, 0x100)];

    /// <summary>The traits that a letter beyond ASCII gives its text.</summary>
    public static TextTraits Letter(char letter) =>
        LegacyText.IsModern(letter) ? TextTraits.Modern
        : LegacyText.IsTelling(letter) ? TextTraits.Telling
        : letter == '\uFFFF' ? TextTraits.HasNul
        : TextTraits.None;

    /// <summary>Whether nothing of the text can be in an encoding from before Unicode.</summary>
    public static bool AreOfToday(TextTraits traits) => (traits & (TextTraits.Searched | TextTraits.Modern | TextTraits.Telling)) == (TextTraits.Searched | TextTraits.Modern);

    /// <summary>Whether each line break is "\n" and neither NUL nor U+FFFF is in the text.</summary>
    public static bool ArePlain(TextTraits traits) => (traits & (TextTraits.Searched | TextTraits.HasNul)) == TextTraits.Searched;
}
