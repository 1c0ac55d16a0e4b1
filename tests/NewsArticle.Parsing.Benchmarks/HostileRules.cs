using System.Text;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Vietnamese;
using NewsArticle.Parsing.Vietnamese.Encodings;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>Every rule that reads a text of the page, and texts that are made to keep rules busy. Shared by the measurement of growth and by the tests.</summary>
internal static class HostileRules
{
    private static readonly DateContext Dated = new(new DateTimeOffset(2026, 3, 7, 10, 0, 0, TimeSpan.FromHours(7)));
    private static readonly BylineContext Site = new("Báo Mẫu", "bao.example");

    public static IReadOnlyList<(string Name, Func<string, object?> Read)> Rules { get; } =
    [
        ("DateRules.Read", static text => DateRules.Read(text, default)),
        ("DateRules.Read, with reference", static text => DateRules.Read(text, Dated)),
        ("DateRules.ReadMachine", static text => DateRules.ReadMachine(text, Dated)),
        ("AddressDates.Read", static text => AddressDates.Read(text)),
        ("BylineRules.Read", static text => BylineRules.Read(text, Site)),
        ("SignOffRules.IsSignOff", static text => SignOffRules.IsSignOff(text, default)),
        ("CaptionRules.LooksLikeCaption", static text => CaptionRules.LooksLikeCaption(text, default)),
        ("CaptionRules.IsSame", static text => CaptionRules.IsSame(text, text + ".")),
        ("CaptionRules.FromAlt", static text => CaptionRules.FromAlt(text, "Chợ quê")),
        ("CreditRules.Split", static text => CreditRules.Split(text)),
        ("RelatedRules.Read", static text => RelatedRules.Read(text, "/" + text, text)),
        ("RelatedRules.IsLeadIn", static text => RelatedRules.IsLeadIn(text)),
        ("RelatedRules.StartsWithLeadIn", static text => RelatedRules.StartsWithLeadIn(text)),
        ("RelatedRules.IsFurniture", static text => RelatedRules.IsFurniture(text)),
        ("TextRules.Clean", static text => TextRules.Clean(text.AsSpan())),
        ("TextRules.Compose", static text => TextRules.Compose(text)),
        ("TextRules.Decode", static text => TextRules.Decode(text)),
        ("TextRules.Fold", static text => TextRules.Fold(text)),
        ("TextRules.Same", static text => TextRules.Same(text, text + ".")),
        ("TextRules.ReadLead", static text => TextRules.ReadLead(text, "Dân trí")),
        ("TextRules.Mend, text", static text => TextRules.Mend(text, false)),
        ("TextRules.Mend, markup", static text => TextRules.Mend(text, true)),
        ("UrlRules.Absolute", static text => UrlRules.Absolute("/" + text, null)),
        ("TextDecoder.Decode, UTF-8", static text => Decode(Encoding.UTF8.GetBytes(text))),
        ("TextDecoder.Decode, other", static text => Decode(Encoding.Latin1.GetBytes(text))),
        .. LegacyEncodings.All.Append(LegacyEncodings.Viqr).SelectMany(static encoding => ((string, Func<string, object?>)[])
        [
            ($"LegacyWriter, {encoding.Name}", text => LegacyWriter.WriteAll(text, true, encoding)),
            ($"LegacyWriter in parts, {encoding.Name}", text => LegacyWriter.WriteParts(text, true, encoding)),
        ]),
    ];

    /// <summary>What is repeated: beginnings that never end, separators, words that rules stop at, marks, halves of characters.</summary>
    public static IReadOnlyList<string> Units { get; } =
    [
        "1", "1/", "12:", "- ", "12/05/20", "31/02/", "thứ ", "10:15 ", "3 giờ ", "một ", "tháng 3 ", "ngày ", "hôm qua ", "GMT+", "20260307", "2026/03/07/",
        "a\u0301", "\u0301", "\u0323\u0302", "\u00A0", " ", "\n", "\u200B", "\uD83D", "oà", "&", "&amp;", "&#", "&#1", "<", "<a", "<a>", "<!--", "<script>", "<style", "</",
        "(", ")", "(Ảnh", "Ảnh: ", "Ảnh: A. ", "(Ảnh: A)", "A - ", "A, ", "a/", ">> ", "và ", "Theo ", "Nguồn ", "(bài, ảnh) ", "GS, ", "PV ", "Nguyễn Văn A ", "A.B. ", "@", "http://", "?utm_source=1&", "...",
        "TTO - ", "Hà Nội - ", "B¸o §¾k L¾k ", "Coäng hoøa ", "Vie^.t Nam ", "Viá»‡t ", "Viêòt ", "ViŒt ", "©", "ö", "dd", "a^", "\\", "\u0002",
    ];

    public static string Repeat(string unit, int length) => new StringBuilder(length).Insert(0, unit, length / unit.Length).ToString();

    private static object? Decode(byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes, null);
        decoded.Return();
        return decoded.Legacy;
    }
}
