namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// The two spellings of the tone in oa, oe and uy. Both stand in one page (CafeF, NLĐ, Báo Đầu tư). An open syllable takes the tone on the
/// first vowel (hòa, khỏe, thủy), a closed one on the second (toàn, xoáy, huỳnh).
/// </summary>
internal static class TonePlacement
{
    // Columns: no tone, grave, acute, hook, tilde, dot.
    private const int Tones = 6;
    private const string Vowels = "aàáảãạeèéẻẽẹoòóỏõọuùúủũụyỳýỷỹỵ";

    /// <summary>Rewrites a lower-case composed text in place; its length never changes.</summary>
    public static void Unify(Span<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            // Nearly all letters end here; the table is asked about the rest.
            if ((text[i] <= 'z' && text[i] is not ('a' or 'e' or 'y')) || (text[i - 1] <= 'z' && text[i - 1] is not ('o' or 'u')))
                continue;

            var second = Vowels.AsSpan().IndexOf(text[i]);
            if (second < 0)
                continue;

            var first = Vowels.AsSpan().IndexOf(text[i - 1]);
            if (first < 0 || !IsPair(Vowels[first - (first % Tones)], Vowels[second - (second % Tones)]))
                continue;

            var tone = Math.Max(first % Tones, second % Tones);
            if (tone == 0 || (first % Tones != 0 && second % Tones != 0))
                continue;

            // In "quý" the u belongs to the consonant: there is no second spelling.
            if (i >= 2 && text[i - 2] == 'q')
                continue;

            // A mark left over belongs to the second vowel: taking the tone away from under it would let the two compose.
            if (i + 1 < text.Length && Composer.IsMark(text[i + 1]))
                continue;

            var closed = i + 1 < text.Length && char.IsLetter(text[i + 1]);
            text[i - 1] = Vowels[first - (first % Tones) + (closed ? 0 : tone)];
            text[i] = Vowels[second - (second % Tones) + (closed ? tone : 0)];
        }
    }

    private static bool IsPair(char first, char second) => (first, second) is ('o', 'a') or ('o', 'e') or ('u', 'y');
}
