using System.Buffers;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>The words that open a credit, and whether what follows them can be one.</summary>
internal static class CreditLabels
{
    private const int MaxCreditLength = 90;

    private static readonly PhraseTable Labels = new(
        "ảnh|nguồn|nguồn ảnh|ảnh nguồn|hình|hình ảnh|nguồn hình|nguồn hình ảnh|nguồn video|nguồn clip|nguồn tin|nguồn ảnh minh họa|ảnh clip|ảnh video|ảnh và clip|ảnh và video|video clip|ảnh bìa|đồ họa|đồ họa và ảnh|thiết kế|minh họa|photo|photos|source|credit|image|chụp ảnh|nguồn đồ họa|nguồn số liệu|nguồn dữ liệu|số liệu|biểu đồ|bản đồ|tranh",
        "video|clip|infographic",
        "ảnh minh họa|hình minh họa|hình ảnh minh họa|ảnh tư liệu|ảnh chụp màn hình|ảnh cắt từ clip|ảnh cắt từ video|ảnh mang tính minh họa|ảnh có tính minh họa|ảnh có tính chất minh họa|ảnh chỉ mang tính minh họa|chụp màn hình|ảnh đồ họa|ảnh lưu trữ|tranh minh họa");

    // "Ảnh: nhân vật cung cấp" begins in lower case and is a credit all the same.
    private static readonly PhraseTable LowerStarts = new(
        "internet|nhân vật|nvcc|st|sưu tầm|facebook|fanpage|fb|tư liệu|gia đình|bạn đọc|độc giả|tác giả|cơ quan|công an|báo|đoàn|ban|bệnh viện|chụp màn hình|chụp từ|chụp lại|cắt từ|trích từ|clip|video|mạng xã hội|mxh|người dân|cộng tác viên|ctv|pv|nhà trường|trường|ubnd|công ty|doanh nghiệp|đơn vị|zing|website|trang|tổng hợp|minh họa|vietnamnet|afamily|kenh14|soha|the|tiktok|youtube|instagram|x|iphone|ban tổ chức|btc|cổng|trung tâm|đài|vnexpress|dân trí|tuổi trẻ|xinhua|getty|reuters|ap|afp");

    // One word that is a credit after a full stop or in brackets without any label: "(Reuters)", "Nguồn Internet".
    private static readonly PhraseTable Loose = new("internet|sưu tầm|st|NVCC|facebook|facebook nhân vật|fanpage|nhân vật cung cấp|intertnet|google|wikipedia|youtube|instagram|twitter|tiktok");

    // "Ảnh Bác Hồ", "Ảnh Cung đình": a capital after "Ảnh" that is no photographer.
    private static readonly PhraseTable NotPhotographers = new("bác|cung|tết|noel|vua|đức|chúa|phật|hà nội|sài gòn|việt nam|đà lạt|đà nẵng|trái|phải|trên|dưới");

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(":：.()[];,\"“”");

    public enum Kind { None = -1, Picture, Film, Phrase }

    /// <summary>A label at the start of the text; its length in characters.</summary>
    public static int Read(ReadOnlySpan<char> text, out Kind kind)
    {
        var length = Labels.LongestStart(text, 6, out var entry);

        // "Ảnh: Chụp màn hình" is a label and a credit, "Ảnh chụp màn hình" one phrase: no label runs over a colon.
        if (length > 0 && text[..Math.Min(length, MaxCreditLength)].IndexOfAny(LabelEnds) is >= 0 and var stop)
            length = Labels.LongestStart(text[..stop], 6, out entry);
        kind = (Kind)entry;
        return length;
    }

    /// <summary>Can the text be a credit after a label with a colon?</summary>
    public static bool IsCredit(ReadOnlySpan<char> text, Kind kind, bool alone)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > MaxCreditLength)
            return false;
        if (text.ContainsAny("?!"))
            return false;

        var words = Words.Count(text);
        var opening = text.TrimStart("\"“'‘@(#").TrimStart();
        if (text[0] == '@')
            return !opening.IsEmpty && words == 1;
        if (opening.IsEmpty || (char.IsLower(opening[0]) && !LowerStarts.Starts(opening, 3) && !SourceShape.IsPaper(Words.First(opening))))
            return false;

        // A film's title follows "Video:" as often as its maker does: "Video: Khoảnh khắc mưa đá".
        var names = AreNames(opening);
        if (kind == Kind.Film && !names && !Agencies.IsKnown(opening) && !SourceShape.IsPaper(opening))
            return LowerStarts.Starts(opening, 3) && words <= 6;

        return words <= (alone ? 7 : 14) || names;
    }

    /// <summary>Can the text be a credit after "Ảnh" without a colon? A name, an agency, or "do … cung cấp".</summary>
    public static bool IsCreditWithoutColon(ReadOnlySpan<char> text, bool atStart)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > MaxCreditLength)
            return false;
        if (Agencies.IsKnown(text) || Loose.Contains(text) || IsReleased(text))
            return true;
        if (NotPhotographers.Starts(text, 2))
            return false;

        var words = Words.Count(text);
        return AreNames(text) && words <= 8 && (!atStart || words is 2 or 3 or 4);
    }

    // "Ảnh TTXVN phát", "Ảnh gia đình cung cấp".
    private static bool IsReleased(ReadOnlySpan<char> text)
    {
        foreach (var ending in (ReadOnlySpan<string>)[" phát", " cung cấp"])
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                var who = text[..^ending.Length];
                return Agencies.IsKnown(who) || LowerStarts.Contains(who);
            }
        }

        return false;
    }

    /// <summary>"do nhân vật cung cấp", "do gia đình chụp".</summary>
    public static bool IsSupplied(ReadOnlySpan<char> text) =>
        Words.StartsWith(text, "do")
        && text.Length <= MaxCreditLength
        && (text.EndsWith("cung cấp", StringComparison.OrdinalIgnoreCase) || text.EndsWith("chụp", StringComparison.OrdinalIgnoreCase));

    public static bool IsLoose(ReadOnlySpan<char> text) => Loose.Contains(text) || Agencies.IsWire(text);

    // Names, agencies and initials with separators between: "Nhật Bắc/TTXVN", "A - B", "REUTERS".
    private static bool AreNames(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || BylineParts.IsSeparator(text[at]) || BylineParts.IsBracket(text[at]) || text[at] is '-' or '.'))
                at++;
            if (at == text.Length)
                break;
            if (BylineParts.JoiningWord(text[at..]) is > 0 and var joining)
            {
                at += joining;
                continue;
            }

            var end = Math.Max(BylineParts.End(text, at), at + 1);
            var part = text[at..end].Trim(" .");
            if (!PersonShape.IsPerson(part) && !Agencies.IsKnown(part) && !PersonShape.IsCollective(part) && !Domains.IsDomain(part))
                return false;
            at = end;
        }

        return true;
    }
}
