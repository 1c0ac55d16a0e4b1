namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Job titles and degrees: before a name they are taken off, a part that is nothing but a title is no author.</summary>
internal static class JobTitles
{
    private static readonly PhraseTable Prefixes = new(
        "TS|PGS|GS|PGS.TS|GS.TS|GS.TSKH|TSKH|PGS.TSKH|TS.BS|ThS|ThS.BS|Th.S|BS|BSCKI|BSCKII|BS.CKI|BS.CKII|BS.CK1|BS.CK2|DS|KTS|KS|LS|LG|ThS.LS|TS.LS|NSND|NSƯT|PGS.TS.BS|PGS.TS.NGƯT|PGS.TS.KTS|TS.KTS|GS.VS|GS.BS|NGƯT|NGND|CVCC|ĐBQH|AHLLVTND|luật sư|tiến sĩ|thạc sĩ|bác sĩ|giáo sư|phó giáo sư|dược sĩ|kỹ sư|kiến trúc sư|luật gia|nhà báo|nhà văn|nhà thơ|nhạc sĩ|họa sĩ|nhà sử học|nhà nghiên cứu|chuyên gia|phóng viên|biên tập viên|cộng tác viên|thông tín viên|PV|CTV|BTV|TTV|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|thiếu tướng|trung tướng|thượng tướng|đại tướng|bạn đọc|độc giả|nhiếp ảnh gia|NAG|NSNA|nghệ sĩ|blogger|MC|BLV|bình luận viên|dịch giả|cây bút|nghệ nhân|linh mục|hòa thượng|thượng tọa|đại đức|sinh viên|giảng viên|cô giáo|thầy giáo");

    private static readonly PhraseTable Starts = new(
        "giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|CEO|chủ tịch|phó chủ tịch|trưởng|phó|phó trưởng|trưởng ban|phó trưởng ban|trưởng phòng|phó trưởng phòng|vụ trưởng|cục trưởng|viện trưởng|viện|thứ trưởng|bộ trưởng|nguyên|ủy viên|đại biểu|hiệu trưởng|phó hiệu trưởng|giảng viên|giáo viên|thành viên|nhà sáng lập|người sáng lập|sáng lập|đồng sáng lập|tổng biên tập|phó tổng biên tập|thư ký|đoàn luật sư|văn phòng luật sư|công ty|trường|đại học|học viện|bệnh viện|trung tâm|khoa|chuyên viên|chuyên gia|bí thư|phó bí thư|hội|sở|UBND|ban|phóng viên|cộng tác viên|biên tập viên|luật sư|bác sĩ|tiến sĩ|thạc sĩ|kỹ sư|nghiên cứu viên|nghiên cứu sinh|học giả|cộng sự|cựu|quản lý|chánh|tổng thư ký|tùy viên|đại sứ|chủ nhiệm|phó chủ nhiệm|sinh viên|du học sinh");

    /// <summary>The name without the titles in front of it; all of it when nothing else remains.</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> name)
    {
        for (var turn = 0; turn < 4; turn++)
        {
            if (PersonShape.IsDesk(name))
                break;

            var length = Prefixes.LongestStart(name, 4, out _);

            // "TS.Trần An" is one word: the title ends at its dot.
            if (length == 0 || length == name.Length)
                break;

            var rest = name[length..].TrimStart(" \u00A0.,:-");
            if (rest.IsEmpty || !LetterMarks.IsUpper(rest[0]) || Continues(name[length]))
                break;
            name = rest;
        }

        return name;
    }

    /// <summary>Is the part a post, not a person ("Giám đốc Trung tâm …", "Viện Kinh tế …")? Only where a name came before it.</summary>
    public static bool IsTitle(ReadOnlySpan<char> part) => Starts.Starts(part, 4) || Prefixes.Contains(part);

    /// <summary>"GS, TS Trần An": a title whose name comes behind a comma.</summary>
    public static bool IsBeforeName(ReadOnlySpan<char> part, ReadOnlySpan<char> rest) =>
        rest.TrimStart() is [',', .. var name] && !name.Trim().IsEmpty && Prefixes.Contains(part) && !PersonShape.IsCollective(part);

    private static bool Continues(char c) => c is '/' or '&' or '+' or '\'' or '’';
}
