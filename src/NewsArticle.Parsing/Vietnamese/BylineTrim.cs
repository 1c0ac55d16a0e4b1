namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Takes off what is glued to a byline and is none of it: dates, interface words, the letter of an avatar.</summary>
internal static class BylineTrim
{
    private static readonly PhraseTable Interface = new(
        "xem các bài viết của tác giả|xem thêm các bài viết của tác giả|xem tất cả bài viết|các bài viết của tác giả|bài viết khác của tác giả|bài viết của tác giả|theo dõi|theo dõi tác giả|theo dõi trên|xem thêm|chia sẻ|copy link|facebook|zalo|mời bạn đọc|mời quý độc giả|mời độc giả|email tác giả|liên hệ tác giả|lưu bài viết|nghe đọc bài|đọc bài viết gốc|link bài gốc");

    // 24h.com.vn 2012 prints its rating behind the source: "(6816 bình chọn, 9/10 điểm)".
    private static readonly PhraseTable Counted = new("bình chọn|bình luận|lượt xem|lượt đọc|lượt thích|điểm|phản hồi|ý kiến");

    // A highland name keeps its first letter: "Y Yên Niê", "H Hương Êban".
    private static readonly PhraseTable HighlandNames = new("niê|êban|mlô|ayun|byă|kbuôr|ksơr|kpă|siu|rơ|knul|bkrông|kriêng|adrơng|hđơk|buôn yă|nie|eban|mlo");

    private const string Edges = " \u00A0\t\r\n-–—|,;:/•·*_―>";

    public static ReadOnlySpan<char> Separators(ReadOnlySpan<char> text) => text.Trim(Edges);

    /// <summary>The text without trailing separators and without the full stop after a word (that of initials stays).</summary>
    public static ReadOnlySpan<char> Ends(ReadOnlySpan<char> text)
    {
        text = Separators(text);
        while (text.Length > 1 && text[^1] == '.' && !EndsInInitials(text))
            text = Separators(text[..^1]);
        return text;
    }

    /// <summary>Where interface words begin ("Theo dõi", "Xem các bài viết của tác giả"); the length of the text for none.</summary>
    public static int InterfaceStart(ReadOnlySpan<char> text)
    {
        var others = text.IndexOf("tác giả khác", StringComparison.OrdinalIgnoreCase);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(' && IsCount(text[(i + 1)..]))
                return i;
            if (!char.IsLetter(text[i]) || (i > 0 && char.IsLetterOrDigit(text[i - 1])))
                continue;

            // tuoitre.vn folds a long list into "A và 1 tác giả khác".
            if (others > i && others - i <= 8 && Words.StartsWith(text[i..], "và") && Words.Count(text[i..others]) == 2)
                return i;

            // A button begins with a capital: "Cách chia sẻ vị trí" is a heading.
            var length = LetterMarks.IsUpper(text[i]) ? Interface.LongestStart(text[i..], 7, out _) : 0;
            if (length > 0 && (i + length == text.Length || !char.IsLetterOrDigit(text[i + length])))
                return i;
        }

        return text.Length;
    }

    private static bool IsCount(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 7 && Counted.Starts(text[digits..], 2);
    }

    /// <summary>vneconomy.vn prints the first letter as an avatar before the name: "K Kim Phong", or those of two words: "KP Kim Phong".</summary>
    public static ReadOnlySpan<char> Avatar(ReadOnlySpan<char> text)
    {
        if (text.Length > 5 && text[2] == ' ' && LetterMarks.IsUpper(text[0]) && LetterMarks.IsUpper(text[1]))
        {
            var person = text[3..];
            var family = person[(person.LastIndexOf(' ') + 1)..];
            return family.Length > 1 && family.Length < person.Length && !LetterMarks.IsUpper(person[1]) && PersonShape.IsPerson(person)
                && LetterMarks.Base(person[0]) == LetterMarks.Base(text[0]) && LetterMarks.Base(family[0]) == LetterMarks.Base(text[1])
                ? person
                : text;
        }

        if (text.Length < 4 || !LetterMarks.IsUpper(text[0]) || text[1] != ' ' || LetterMarks.Base(text[0]) != LetterMarks.Base(text[2]))
            return text;

        var name = text[2..];
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return char.IsLetter(name[1]) && LetterMarks.IsUpper(name[0]) && !HighlandNames.Contains(last) ? name : text;
    }

    private static bool EndsInInitials(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOfAny(" /,-") + 1)..];
        return word.Length > 2 && word[..^1].Contains('.') && PersonShape.IsInitials(word);
    }
}
