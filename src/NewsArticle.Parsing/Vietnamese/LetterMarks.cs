namespace NewsArticle.Parsing.Vietnamese;

/// <summary>What the rules must know about single Vietnamese letters: the letter under the marks, and the tone apart from it.</summary>
internal static class LetterMarks
{
    // Six letters a vowel: plain, then the five tones; the position in the row is the tone.
    private const string Toned = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
    private const string Bases = "aaaeeiooouuy";
    private const int ToneShift = 16;
    private const uint WordFlag = 1u << 24;

    // Every letter of every text is asked about, most of them more than once: one look each.
    private static readonly LetterTable<uint> Keys = new(Parted);
    private static readonly LetterTable<char> Bare = new(WithoutMarks);

    /// <summary>The lower-case letter without its tone ("Ấ" is "â"); other characters in lower case.</summary>
    /// <param name="c">A character of NFC text.</param>
    /// <param name="tone">0 for none, 1 to 5 for the tone that was taken off.</param>
    public static char WithoutTone(char c, out int tone)
    {
        var key = Keys[c];
        tone = (int)(key >> ToneShift) & 7;
        return (char)key;
    }

    /// <summary>The same for a letter or figure; false for any other character.</summary>
    public static bool TryRead(char c, out char letter, out int tone)
    {
        var key = Keys[c];
        tone = (int)(key >> ToneShift) & 7;
        letter = (char)key;
        return (key & WordFlag) != 0;
    }

    /// <summary>The lower-case letter without any mark ("Ấ" is "a", "Đ" is "d").</summary>
    public static char Base(char c) => Bare[c];

    /// <summary><see cref="char.IsLetterOrDigit(char)"/>, from a table.</summary>
    public static bool IsLetterOrDigit(char c) => (Keys[c] & WordFlag) != 0;

    public static bool IsVowel(char withoutTone) => withoutTone is 'a' or 'ă' or 'â' or 'e' or 'ê' or 'i' or 'o' or 'ô' or 'ơ' or 'u' or 'ư' or 'y';

    public static bool IsUpper(char c) => char.IsUpper(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.TitlecaseLetter;

    private static uint Parted(char c)
    {
        var lower = LowerCase.Of(c);
        var at = Find(lower);
        var tone = at < 0 ? 0 : at % 6;
        return (at < 0 ? lower : Toned[at - tone]) | ((uint)tone << ToneShift) | (char.IsLetterOrDigit(c) ? WordFlag : 0);
    }

    private static char WithoutMarks(char c)
    {
        var lower = LowerCase.Of(c);
        var at = Find(lower);
        return lower is 'đ' or 'ð' ? 'd' : at < 0 ? lower : Bases[at / 6];
    }

    private static int Find(char lower) => Toned.IndexOf(lower, StringComparison.Ordinal);
}
