namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// Is a word one Vietnamese syllable? "Theo Vân Anh" names a person and "Theo Robb Report" a paper: nothing but the shape of the words tells them apart.
/// </summary>
internal static class Syllables
{
    private static readonly string[] Initials =
    [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x",
    ];

    private static readonly string[] Finals = ["ng", "nh", "ch", "c", "m", "n", "p", "t"];

    private static readonly string[] Nuclei =
    [
        "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y",
        "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia", "iê", "iu", "oa", "oă", "oe", "oi", "oo", "ôi", "ơi",
        "ua", "uâ", "uê", "ui", "uô", "uơ", "uy", "ưa", "ưi", "ươ", "ưu", "yê",
        "iêu", "yêu", "oai", "oao", "oay", "oeo", "uây", "uôi", "ươi", "ươu", "uya", "uyê", "uyu",
    ];

    public static bool IsSyllable(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 7)
            return false;

        Span<char> plain = stackalloc char[7];
        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = LetterMarks.WithoutTone(word[i], out _);
            if (!char.IsLetter(plain[i]))
                return false;
        }

        ReadOnlySpan<char> rest = plain[..word.Length];
        foreach (var initial in Initials)
        {
            if (rest.Length > initial.Length && rest.StartsWith(initial, StringComparison.Ordinal) && IsRhyme(rest[initial.Length..]))
                return true;
        }

        return IsRhyme(rest);
    }

    private static bool IsRhyme(ReadOnlySpan<char> rhyme)
    {
        if (IsNucleus(rhyme))
            return true;

        foreach (var final in Finals)
        {
            if (rhyme.Length > final.Length && rhyme.EndsWith(final, StringComparison.Ordinal) && IsNucleus(rhyme[..^final.Length]))
                return true;
        }

        return false;
    }

    private static bool IsNucleus(ReadOnlySpan<char> vowels)
    {
        if (vowels.Length is 0 or > 3 || !LetterMarks.IsVowel(vowels[0]))
            return false;

        foreach (var nucleus in Nuclei)
        {
            if (vowels.SequenceEqual(nucleus))
                return true;
        }

        return false;
    }
}
