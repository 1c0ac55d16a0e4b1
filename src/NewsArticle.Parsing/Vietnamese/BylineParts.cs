namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Where one part of a byline ends: at a separator, a bracket, a joining word, or before the next label.</summary>
internal static class BylineParts
{
    public static bool IsSeparator(char c) => c is ',' or ';' or '/' or '|' or '–' or '—' or '•' or '·' or '\n' or '\\' or '―';

    public static bool IsBracket(char c) => c is '(' or ')' or '[' or ']';

    /// <summary>The end of the part that starts at <paramref name="start"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (IsSeparator(c) || IsBracket(c) || (c == '-' && i > start && IsJoiningHyphen(text, start, i)))
                return i;
            if (i > start && char.IsWhiteSpace(text[i - 1]) && (JoiningWord(text[i..]) > 0 || (char.IsLetter(c) && RoleWords.ReadLabel(text[i..], out _) > 0)))
                return i;
        }

        return text.Length;
    }

    /// <summary>The length of a joining word at the start of the text with the blank after it: "và ", "&amp; ", "cùng ".</summary>
    public static int JoiningWord(ReadOnlySpan<char> text)
    {
        foreach (var word in JoiningWords)
        {
            if (text.Length > word.Length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(text[word.Length]))
                return word.Length + 1;
        }

        return 0;
    }

    private static readonly string[] JoiningWords = ["và", "&", "+", "cùng", "với", "and", "-"];

    // nhandan.vn prints two writers as "NGUYỄN AN-TRẦN BÌNH"; "Lee Min-ho", "Jean-Paul" and the single pen name "Hà-Linh" are one name.
    private static bool IsJoiningHyphen(ReadOnlySpan<char> text, int start, int at)
    {
        if (at + 1 >= text.Length)
            return true;
        if (char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at + 1]))
            return true;

        var left = text[start..at];
        left = left[(left.LastIndexOf(' ') + 1)..];
        var end = at + 1;
        while (end < text.Length && !IsSeparator(text[end]) && !IsBracket(text[end]) && text[end] != '-')
            end++;

        var right = text[(at + 1)..end].TrimEnd();

        // "Đài PT-TH Hà Nội": two short forms are one word.
        if (Words.Count(text[start..at]) > 1 && IsShortForm(left) && IsShortForm(Words.First(right)))
            return false;

        return IsNameWord(left) && IsNameWord(Words.First(right))
            && (Words.Count(text[start..at]) > 1 || Words.Count(right) > 1);
    }

    // "AN" and "LÊ" in capitals are names.
    private static bool IsShortForm(ReadOnlySpan<char> word) => !word.Contains('.') && PersonShape.IsInitials(word) && !Syllables.IsSyllable(word);

    private static bool IsNameWord(ReadOnlySpan<char> word) =>
        word.Length > 0 && LetterMarks.IsUpper(word[0])
        && (Syllables.IsSyllable(word) || PersonShape.IsDotted(word) || PersonShape.IsInitials(word));
}
