namespace NewsArticle.Parsing.Vietnamese;

/// <summary>What the rules must know about single Vietnamese letters: the letter under the marks, and the tone apart from it.</summary>
internal static class LetterMarks
{
    // Six letters a vowel: plain, then the five tones; the position in the row is the tone.
    private const string Toned = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";
    private const string Bases = "aaaeeiooouuy";
    private static readonly int[] Rows = BuildRows();

    /// <summary>The lower-case letter without its tone ("Ấ" is "â"); other characters in lower case.</summary>
    /// <param name="c">A character of NFC text.</param>
    /// <param name="tone">0 for none, 1 to 5 for the tone that was taken off.</param>
    public static char WithoutTone(char c, out int tone)
    {
        var lower = LowerCase.Of(c);
        tone = 0;
        if (lower < 0xE0 || lower >= 0x1EF9 + 1)
            return lower;

        var at = Find(lower);
        if (at < 0)
            return lower;

        tone = at % 6;
        return Toned[at - tone];
    }

    /// <summary>The lower-case letter without any mark ("Ấ" is "a", "Đ" is "d").</summary>
    public static char Base(char c)
    {
        var lower = LowerCase.Of(c);
        if (lower < 0xE0)
            return lower;
        if (lower is 'đ' or 'ð')
            return 'd';

        var at = Find(lower);
        return at < 0 ? lower : Bases[at / 6];
    }

    public static bool IsVowel(char withoutTone) => withoutTone is 'a' or 'ă' or 'â' or 'e' or 'ê' or 'i' or 'o' or 'ô' or 'ơ' or 'u' or 'ư' or 'y';

    public static bool IsUpper(char c) => char.IsUpper(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.TitlecaseLetter;

    private static int Find(char lower)
    {
        // Two ranges hold every toned vowel: Latin-1 to U+01B0, and U+1EA0 to U+1EF9.
        if (lower >= 0x1EA0)
            return lower <= 0x1EF9 ? Rows[0x100 + lower - 0x1EA0] : -1;
        return lower switch
        {
            < (char)0x100 => Rows[lower],
            'ă' => 6,
            'ĩ' => 34,
            'ũ' => 58,
            'ơ' => 48,
            'ư' => 60,
            _ => -1,
        };
    }

    private static int[] BuildRows()
    {
        var rows = new int[0x100 + 0x60];
        Array.Fill(rows, -1);
        for (var i = 0; i < Toned.Length; i++)
        {
            if (Toned[i] < 0x100)
                rows[Toned[i]] = i;
            else if (Toned[i] >= 0x1EA0)
                rows[0x100 + Toned[i] - 0x1EA0] = i;
        }

        return rows;
    }
}
