namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// What papers print in front of a lead. A hyphen alone never cuts: "Ông Linh - giám đốc của quỹ - vừa bán cổ phiếu" is one sentence
/// (several crawlers lose its first half), so only a known mark or a known place in front of it counts.
/// </summary>
internal static class LeadRules
{
    private const int LongestParenthesis = 40;

    public static LeadReading Read(string lead, string? siteName)
    {
        // vietnamnet 2020 opens with its logo as a picture, of which the dash is left: "- Bốn mươi cây …".
        var text = WithoutDash(TextRules.Clean(lead));
        var site = BareSiteName(siteName);
        string? prefix = null;
        string? dateline = null;
        var at = 0;

        // A mark and a place, in either order, each once: "(Dân trí) - Hà Nội - …", "Hà Nội (TTXVN) - …".
        for (var round = 0; round < 3; round++)
        {
            var rest = text.AsSpan(at);
            var length = 0;
            if (prefix is null)
            {
                length = MarkAt(rest, site, out var mark);
                if (length > 0)
                    prefix = mark.ToString();
            }

            if (length == 0 && dateline is null)
            {
                length = PlaceStamps.StampAt(rest, out var place);
                if (length > 0)
                    dateline = place.ToString();
            }

            if (length == 0)
                break;

            at += length;
        }

        if (at == 0)
            return new LeadReading(text, null, null, "lead.plain");

        var rule = prefix is null ? "lead.dateline" : dateline is null ? "lead.prefix" : "lead.prefix-dateline";
        return new LeadReading(text[at..], prefix, dateline, rule);
    }

    private static string WithoutDash(string text) => text.Length > 2 && text[0] is '-' or '–' or '—' && text[1] == ' ' ? text[2..].TrimStart() : text;

    /// <summary>The length of a mark with its separator, or 0.</summary>
    private static int MarkAt(ReadOnlySpan<char> text, ReadOnlySpan<char> site, out ReadOnlySpan<char> mark)
    {
        var length = ParenthesisAt(text, site, out mark);
        if (length == 0)
            length = SiteNameAt(text, site, out mark);

        if (length == 0)
            length = KnownMarkAt(text, out mark);

        return length > 0 ? length : InitialsAt(text, site, out mark);
    }

    /// <summary>
    /// "ĐBP - " of Báo Điện Biên Phủ, "TQĐT - " of Báo Tuyên Quang (điện tử), "BPO - " of Bình Phước (online): provincial papers open with
    /// the first letters of their name.
    /// </summary>
    private static int InitialsAt(ReadOnlySpan<char> text, ReadOnlySpan<char> site, out ReadOnlySpan<char> mark)
    {
        mark = default;
        var length = 0;
        for (var index = 0; index < site.Length; index++)
        {
            if (site[index] == ' ' || (index > 0 && site[index - 1] != ' '))
                continue;
            if (length == text.Length || text[length] != char.ToUpperInvariant(site[index]))
                return 0;
            length++;
        }

        if (length < 2)
            return 0;

        foreach (var ending in (ReadOnlySpan<string>)["ĐT", "O"])
        {
            if (text[length..].StartsWith(ending, StringComparison.Ordinal))
            {
                length += ending.Length;
                break;
            }
        }

        mark = text[..length];
        var after = Separated.SkipDash(text, length, out var dashed);
        return dashed && Separated.OpensSentence(text[after..]) ? after : 0;
    }

    private static int ParenthesisAt(ReadOnlySpan<char> text, ReadOnlySpan<char> site, out ReadOnlySpan<char> mark)
    {
        mark = default;
        if (text.IsEmpty || text[0] is not ('(' or '['))
            return 0;

        var close = text[..Math.Min(text.Length, LongestParenthesis)].IndexOf(text[0] == '(' ? ')' : ']');
        if (close < 2)
            return 0;

        var inner = text[1..close].Trim();
        var known = SiteMarks.IsKnown(inner) || (!site.IsEmpty && Folder.Same(WithoutKind(inner), site));
        // "(SGGP).- Phòng sinh mới": the full stop belongs to the mark, but only with the dash behind it.
        var end = close + 1;
        if (end < text.Length && text[end] == '.' && text[(end + 1)..].TrimStart() is ['-' or '–' or '—', ..])
            end++;

        var after = Separated.SkipDash(text, end, out var dashed);
        var named = known || SiteMarks.IsAbbreviation(inner) || Separated.IsHostName(inner);

        // "(ĐS&PL) Phụ nữ …" prints no dash; "(Gia Lai) - …" of an unknown paper is believed only with one, and "(Video) - …" never.
        if (!named && !(dashed && char.IsUpper(inner[0]) && !SiteMarks.IsFormatLabel(inner) && !PlaceStamps.IsPlace(inner)))
            return 0;

        mark = text[..(close + 1)];
        return after;
    }

    private static int SiteNameAt(ReadOnlySpan<char> text, ReadOnlySpan<char> site, out ReadOnlySpan<char> mark)
    {
        mark = default;

        // By the exact letters: "Thanh niên - lực lượng xung kích" is no mark of Thanh Niên.
        var kind = text.Length - WithoutKind(text).Length;
        if (site.Length < 2 || !text[kind..].StartsWith(site, StringComparison.Ordinal))
            return 0;

        var end = kind + site.Length;
        mark = text[..end];
        var after = Separated.SkipDash(text, end, out var dashed);
        if (dashed)
            return after;

        // "<span>TinTheThao.com.vn</span>Huấn luyện viên", "<span>Dân trí</span>Cơ quan": glued by the markup. A name of capitals alone is not.
        var glued = after == end;

        // "Báo Thử đưa tin": with its kind in front only a dash makes it a mark.
        if (kind > 0)
            return 0;

        if (after < text.Length && Separated.OpensSentence(text[after..]) && (!glued || char.IsLower(site[^1])) && !SiteMarks.IsVenture(text[after..]))
            return after;

        return 0;
    }

    private static int KnownMarkAt(ReadOnlySpan<char> text, out ReadOnlySpan<char> mark)
    {
        var length = SiteMarks.MarkAt(text);
        mark = text[..length];
        if (length == 0)
            return 0;

        // baoquocte.vn puts a full stop behind its host name: "Baoquocte.vn. Sáng nay …".
        if (length + 2 < text.Length && text[length] == '.' && text[length + 1] == ' ' && Separated.IsHostName(mark) && Separated.OpensSentence(text[(length + 2)..]))
            return length + 2;

        var after = Separated.SkipDash(text, length, out var dashed);
        if (dashed)
        {
            var spaced = text[length] == ' ' || text[after - 1] == ' ';
            return spaced || Separated.OpensSentence(text[after..]) ? after : 0;
        }

        return SiteMarks.StandsAlone(mark) && after > length && Separated.OpensSentence(text[after..]) ? after : 0;
    }

    private static ReadOnlySpan<char> BareSiteName(string? siteName) => siteName is null ? default : WithoutKind(TextRules.Clean(siteName));

    private static ReadOnlySpan<char> WithoutKind(ReadOnlySpan<char> name)
    {
        // Nearly every text ends here: every kind begins with one of two letters.
        if (name.IsEmpty || name[0] is not ('B' or 'b' or 'T' or 't'))
            return name;

        foreach (var kind in (ReadOnlySpan<string>)["Báo điện tử ", "Tạp chí điện tử ", "Trang tin điện tử ", "Tạp chí ", "Báo "])
        {
            if (name.StartsWith(kind, StringComparison.OrdinalIgnoreCase))
                return name[kind.Length..];
        }

        return name;
    }
}
