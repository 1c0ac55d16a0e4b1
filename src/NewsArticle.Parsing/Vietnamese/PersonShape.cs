namespace NewsArticle.Parsing.Vietnamese;

/// <summary>What a person's name, a pen name or a desk's name looks like.</summary>
internal static class PersonShape
{
    // Section names, calls and stamps that stand where a byline stands, in a name's letters ("THỂ THAO", "Hết").
    private static readonly PhraseTable NotNames = new(
        "thời sự|thể thao|kinh tế|pháp luật|giải trí|xã hội|văn hóa|giáo dục|thế giới|sức khỏe|công nghệ|đời sống|du lịch|bất động sản|kinh doanh|chính trị|quốc tế|quân sự|khoa học|môi trường|nhà đất|ô tô|xe máy|bạn đọc viết|thị trường|doanh nghiệp|tài chính|chứng khoán|ngân hàng|tin tức|tin nóng|tin mới|tin liên quan|bài liên quan|xem thêm|đọc thêm|đọc tiếp|quảng cáo|bình luận|chia sẻ|ảnh minh họa|minh họa|toàn cảnh|hết|còn nữa|còn tiếp|kết|cảm ơn|thông tin doanh nghiệp|lời kết|kết luận|video|ảnh|infographic|podcast|emagazine|trang chủ|mới nhất|đọc nhiều|nổi bật|trực tiếp|từ khóa|chủ đề|tag|tags|liên hệ|hotline|tòa soạn và bạn đọc|việt nam|chuyên mục|mở bài|nguyên nhân|giải pháp|tài liệu tham khảo|tham khảo|khuyến cáo|lưu ý|ghi chú|chú thích|nguồn|theo|tin|bài|ảnh và video|null|undefined|none|unknown|n/a|author|tác giả|by|bởi|đăng bởi|posted by|facebook|zalo|twitter|google news|google|youtube|tiktok|quay lại|trở lại|đóng|gửi|thích|bên lề|hậu trường|góc nhìn|sự kiện|tâm sự|khám phá|chuyện lạ|phóng sự|ký sự|tư vấn");

    private static readonly PhraseTable Accounts = new(
        "admin|administrator|webmaster|editor|editors|user|root|test|demo|guest|mod|super admin|super user|quản trị|quản trị viên|ban quản trị|btv admin|vccorp.vn|vccorp|vc corp|admicro|content|contentadmin|biên tập viên|system|wordpress|wpadmin|anonymous|ẩn danh|nhà cung cấp");

    private static readonly PhraseTable Collectives = new(
        "PV|P.V|nhóm PV|nhóm P.V|nhóm phóng viên|phóng viên|tổ PV|CTV|nhóm CTV|cộng tác viên|BTV|nhóm BTV|PV-CTV|PV, CTV|ban biên tập|BBT|tòa soạn|nhóm tác giả|nhóm thực hiện|bạn đọc|độc giả|thông tín viên|TTV|PVTT|nhóm PVTT|ban thời sự|ban bạn đọc|nhóm phóng viên thường trú|phóng viên thường trú|ban thư ký|BGP|PV TTXVN|PV tổng hợp");

    private static readonly PhraseTable CollectiveStarts = new("nhóm|nhóm PV|tổ PV|tổ phóng viên|ban truyền hình|ban thời sự|ban kinh tế|ban xã hội|ban biên tập|ban quốc tế|ban thể thao|ban bạn đọc|ban văn hóa|ban chính trị|nhóm phóng viên|nhóm tác giả|ban chuyên đề|ban thư ký|ban điện tử|PV thường trú|phóng viên thường trú");

    // "PV Tây Bắc" is a desk, "PV Trần An" a person with a title.
    private static readonly PhraseTable Desks = new(
        "tây bắc|đông bắc|tây nguyên|miền trung|miền tây|miền bắc|miền nam|nam bộ|bắc bộ|tây nam bộ|đông nam bộ|ĐBSCL|đồng bằng sông cửu long|kinh tế|thời sự|xã hội|thể thao|văn hóa|giáo dục|pháp luật|quốc tế|chính trị|ảnh|hà nội|TP.HCM|TPHCM|đà nẵng|cần thơ|biển đông|bạn đọc|điều tra|nội chính|công nghệ|y tế|sức khỏe|giải trí");

    private static readonly PhraseTable Particles = new("van|de|von|der|den|la|le|da|di|del|dos|bin|al|ibn|y|ten|el|ap");

    public static bool IsNotName(ReadOnlySpan<char> text) => NotNames.Contains(text) || Accounts.Contains(text);

    public static bool IsAccount(ReadOnlySpan<char> text) => Accounts.Contains(text);

    public static bool IsCollective(ReadOnlySpan<char> text)
    {
        if (Collectives.Contains(text))
            return true;

        var words = Words.Count(text);
        if (words is < 2 or > 8 || text.ContainsAnyInRange('0', '9') || text.Contains(':'))
            return false;
        if (CollectiveStarts.Starts(text, 3))
            return LetterMarks.IsUpper(text[0]);

        return IsDesk(text);
    }

    /// <summary>"PV Kinh tế", "CTV Tây Nguyên": the desk's name belongs to the byline.</summary>
    public static bool IsDesk(ReadOnlySpan<char> text)
    {
        var first = Words.First(text);
        return (FoldedKey.Same(first, "PV") || FoldedKey.Same(first, "CTV"))
            && Desks.Contains(text[first.Length..]);
    }

    /// <summary>A part of the country that papers keep an office for, or the field of a desk: "Tây Nguyên", "Miền Trung", "Kinh tế".</summary>
    public static bool IsRegion(ReadOnlySpan<char> text) => Desks.Contains(text);

    /// <summary>"H.Y.T.", "B.T.N", "V.D", "TP", "HN": letters that stand for a name.</summary>
    public static bool IsInitials(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 12 || text.Contains(' '))
            return false;

        var letters = 0;
        foreach (var c in text)
        {
            if (LetterMarks.IsUpper(c))
                letters++;
            else if (c is not '.')
                return false;
        }

        return letters is >= 1 and <= 5 && !Domains.IsDomain(text);
    }

    /// <summary>A word that ends or is cut by dots: "K.", "T.Phong", "B.NG", "Q.Huy".</summary>
    public static bool IsDotted(ReadOnlySpan<char> word)
    {
        var dot = word.IndexOf('.');
        return dot is >= 1 and <= 3 && LetterMarks.IsUpper(word[0]) && !Domains.IsDomain(word);
    }

    /// <summary>One to six words, each with a capital (particles of foreign names apart), letters only.</summary>
    public static bool IsPerson(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 60 || !LetterMarks.IsUpper(text[0]) || IsNotName(text))
            return false;
        if (IsInitials(text))
            return true;

        var words = 0;
        foreach (var range in new Words(text))
        {
            var word = text[range];
            if (++words > 6 || word.Length > 24)
                return false;
            if (!LetterMarks.IsUpper(word[0]) && !(words > 1 && Particles.Contains(word)))
                return false;

            foreach (var c in word)
            {
                if (!char.IsLetter(c) && c is not ('.' or '\'' or '’' or '-' or '‘'))
                    return false;
            }
        }

        return words > 0;
    }
}
