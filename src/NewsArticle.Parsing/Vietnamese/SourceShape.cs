namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// Does an unknown name look like a paper? It does when it says so (a publication's word, a domain, a figure, an abbreviation, lower-case words as in
/// "Kinh tế nông thôn"), or when it is not made of Vietnamese syllables ("Robb Report"). What remains looks like a person ("Vân Anh").
/// </summary>
internal static class SourceShape
{
    private static readonly PhraseTable FirstWords = new(
        "báo|tạp chí|thời báo|tờ|nhật báo|tuần báo|đài|đài PTTH|đài truyền hình|đài phát thanh|thông tấn|thông tấn xã|cổng thông tin|cổng TTĐT|trang tin|chuyên trang|bản tin|hãng tin|nhà xuất bản|NXB|kênh|fanpage|facebook|website|bộ|sở|UBND|công ty|tập đoàn|đời sống|nhịp sống|doanh nghiệp|doanh nhân|pháp luật|kinh tế|sức khỏe|phụ nữ|gia đình|thể thao|công nghệ|tài chính|thị trường|khoa học|tri thức|trí thức|người|thế giới|tin|tin tức|tin nhanh|văn hóa|giải trí|an ninh|công an|the");

    private static readonly PhraseTable AnyWord = new(
        "news|times|post|daily|magazine|online|tv|press|journal|insider|today|weekly|tribune|herald|guardian|mail|mirror|express|report|review|media|network|channel|radio|station|plus|blog|channel|telegraph|gazette|chronicle|observer|sport|sports|tech|money|finance|business|world|life|style|health");

    public static bool IsPaper(ReadOnlySpan<char> name)
    {
        if (Domains.IsDomain(name) || Agencies.IsKnown(name))
            return true;
        if (FirstWords.Starts(name, 3) && Words.Count(name) > 1)
            return true;

        // "Sống 365" has a figure; a telephone or an account number is none.
        var digits = 0;
        var joined = false;
        foreach (var c in name)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            joined |= c is '+' or '&';
        }

        if (digits is > 0 and <= 3 || (digits == 0 && joined))
            return true;

        foreach (var word in new Words(name))
        {
            if (AnyWord.Contains(name[word]))
                return true;
        }

        return false;
    }

    /// <summary>After "Theo": everything is a paper that does not look like a person or a reporters' desk.</summary>
    public static bool IsPaperAfterTheo(ReadOnlySpan<char> name)
    {
        if (IsPaper(name))
            return true;
        if (PersonShape.IsCollective(name))
            return false;
        if (PersonShape.IsInitials(name))
            return !name.Contains('.');

        foreach (var word in new Words(name))
        {
            var text = name[word].Trim(".,");
            if (text.Length == 0)
                continue;
            if (!LetterMarks.IsUpper(text[0]))
                return true;
            if (!PersonShape.IsDotted(text) && !Syllables.IsSyllable(text))
                return true;
        }

        return false;
    }
}
