namespace NewsArticle.Parsing.Vietnamese;

/// <summary>The marks that papers print in front of their leads.</summary>
internal static class SiteMarks
{
    // Only names that are no ordinary words: "Thanh niên - …" and "Lao động - …" open sentences, so those papers need their site name given.
    private static readonly WordList Known = new(
        "TTO", "TTXVN/Vietnam+", "TTXVN", "TPO", "NLĐO", "NLĐ", "NLDO", "PLO", "PLVN", "ĐTCK", "SKĐS", "SKĐS.VN", "SK&ĐS", "ĐS&PL", "ĐSPL", "DNVN", "QĐND Online", "QĐND",
        "CLO", "HNMO", "HNM", "SGGPO", "SGGP", "TNO", "VTC News", "VTCNews", "GDVN", "VnMedia", "Vietnam+", "TBTCO", "TBTCVN", "TCCT", "TCTC", "BNEWS", "Bnews",
        "LĐO", "LĐTĐ", "VnExpress", "VietNamNet", "VietnamNet", "GiadinhNet", "Dân trí", "Dân Việt", "Một Thế Giới", "VietTimes", "VietQ", "ANTĐ", "ANTT", "CAND", "CATP",
        "ĐCSVN", "ĐĐK", "ĐBND", "PNO", "PNVN", "NDO", "NDĐT", "BVPL", "KTĐT", "KTSG Online", "KTSG", "TBKTSG Online", "TBKTSG", "TG&VN", "TGVN", "VnEconomy",
        "VNEWS", "VOV", "VTV", "VTV Online", "VTC", "CafeF", "Zing.vn", "Zing", "Zing News", "BTO", "BĐT", "BPO", "AGO", "THVL", "ĐNO", "QNO", "TNĐT", "XDĐT", "MTĐT", "TN&MT", "GD&TĐ",
        "BHG", "QTO", "BBK", "VHO", "TTTĐ", "SVVN", "HHT", "GNO", "TCDN", "DĐDN", "ICTnews", "ictnews", "Infonet");

    private static readonly string[] FormatLabels = ["Video", "Clip", "Ảnh", "Photo", "Infographic", "Infographics", "eMagazine", "Podcast", "Longform", "Audio", "Trực tiếp"];

    private static readonly string[] Ventures = ["Marathon", "Cup", "Online", "Open", "Golf", "Awards", "Run", "Shop", "TV", "Tour", "Forum"];

    // Tags of these print without any separator: "BNEWS Giá dầu …", "TCCT Sáng nay …".
    private static readonly string[] Alone = ["BNEWS", "TCCT"];

    /// <summary>The length of the longest known mark, or host name, that the text opens with; 0 where there is none.</summary>
    public static int MarkAt(ReadOnlySpan<char> text)
    {
        var best = HostNameAt(text);
        foreach (var mark in Known.Beginning(Scan.At(text, 0)))
        {
            if (mark.Length > best && text.StartsWith(mark, StringComparison.Ordinal) && EndsAt(text, mark.Length))
                best = mark.Length;
        }

        return best;
    }

    public static bool IsKnown(ReadOnlySpan<char> text) => Contains(Known.Beginning(Scan.At(text, 0)), text, StringComparison.OrdinalIgnoreCase);

    public static bool IsFormatLabel(ReadOnlySpan<char> text) => Contains(FormatLabels, text, StringComparison.OrdinalIgnoreCase);

    public static bool StandsAlone(ReadOnlySpan<char> text) => Contains(Alone, text, StringComparison.Ordinal);

    /// <summary>"VnExpress Marathon", "Tiền Phong Golf": what a paper runs is named after it, and a lead may open with it.</summary>
    public static bool IsVenture(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return Contains(Ventures, end < 0 ? text : text[..end], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"ĐS&amp;PL", "HNMO": capitals only, as between parentheses no word of a sentence is.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > 8)
            return false;

        foreach (var c in text)
        {
            if (!char.IsUpper(c) && c is not ('&' or '.' or '+'))
                return false;
        }

        return true;
    }

    private static int HostNameAt(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 30 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '.'))
            end++;

        // "Baoquocte.vn. Sáng nay …": the last full stop is the sentence's.
        if (end > 0 && text[end - 1] == '.')
            end--;

        return Separated.IsHostName(text[..end]) ? end : 0;
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int at) => at == text.Length || !char.IsLetterOrDigit(text[at]);

    private static bool Contains(ReadOnlySpan<string> list, ReadOnlySpan<char> text, StringComparison comparison)
    {
        foreach (var item in list)
        {
            if (text.Equals(item, comparison))
                return true;
        }

        return false;
    }
}
