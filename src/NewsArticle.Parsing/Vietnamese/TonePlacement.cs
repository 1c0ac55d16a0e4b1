namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// The two spellings of the tone in oa, oe and uy. Both stand in one page (CafeF, NLĐ, Báo Đầu tư). An open syllable takes the tone on the
/// first vowel (hòa, khỏe, thủy), a closed one on the second (toàn, xoáy, huỳnh).
/// </summary>
internal static class TonePlacement
{
    // Columns: no tone, grave, acute, hook, tilde, dot.
    private const int Tones = 6;
    private const string Firsts = "oòóỏõọuùúủũụ";
    private const string Seconds = "aàáảãạeèéẻẽẹyỳýỷỹỵ";

    /// <summary>What a lower-case letter can be in such a pair.</summary>
    [Flags]
    public enum Part
    {
        None = 0,
        FirstO = 1,
        FirstU = 2,
        AfterO = 4,
        AfterU = 8,
        Toned = 16,
    }

    public static Part PartOf(char letter)
    {
        var first = Firsts.IndexOf(letter, StringComparison.Ordinal);
        var second = Seconds.IndexOf(letter, StringComparison.Ordinal);
        var part = first >= 0 ? first < Tones ? Part.FirstO : Part.FirstU
            : second >= 0 ? second < 2 * Tones ? Part.AfterO : Part.AfterU
            : Part.None;
        return Math.Max(first, second) % Tones > 0 ? part | Part.Toned : part;
    }

    /// <summary>Whether two neighbours are a pair with one tone, which may stand on either.</summary>
    public static bool IsPair(Part first, Part second) =>
        ((int)first & ((int)second >> 2) & (int)(Part.FirstO | Part.FirstU)) != 0 && ((first ^ second) & Part.Toned) != 0;

    /// <summary>Moves the tone of the pair that ends at <paramref name="second"/> where its syllable has it.</summary>
    public static void Unify(Span<char> text, int second, bool closed)
    {
        // In "quý" the u belongs to the consonant: there is no second spelling.
        if (second >= 2 && text[second - 2] == 'q')
            return;

        var o = Firsts.IndexOf(text[second - 1], StringComparison.Ordinal);
        var a = Seconds.IndexOf(text[second], StringComparison.Ordinal);
        var tone = Math.Max(o % Tones, a % Tones);
        text[second - 1] = Firsts[o - (o % Tones) + (closed ? 0 : tone)];
        text[second] = Seconds[a - (a % Tones) + (closed ? tone : 0)];
    }
}
