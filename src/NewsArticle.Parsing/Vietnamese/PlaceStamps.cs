namespace NewsArticle.Parsing.Vietnamese;

/// <summary>The place stamp in front of a lead or of the first paragraph: "Hà Nội - Sáng nay …".</summary>
internal static class PlaceStamps
{
    // Provinces of before and after July 2025, their seats, and the capitals that agencies report from.
    // No countries: "Mỹ - NATO" opens a sentence. No place that is a person's name or a pronoun as well (Vinh, Anh).
    private static readonly WordList Places = new(
        "Hà Nội", "TP HCM", "TP.HCM", "TP. HCM", "TPHCM", "TP Hồ Chí Minh", "TP.Hồ Chí Minh", "TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh", "Sài Gòn",
        "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Huế", "Thừa Thiên Huế", "Thừa Thiên - Huế", "Thừa Thiên-Huế", "An Giang", "Bà Rịa - Vũng Tàu", "Bà Rịa-Vũng Tàu", "Bà Rịa", "Vũng Tàu",
        "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bắc Cạn", "Bắc Ninh", "Bến Tre", "Bình Dương", "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau", "Cao Bằng",
        "Đắk Lắk", "Đắc Lắc", "Đăk Lăk", "Đắk Nông", "Đăk Nông", "Điện Biên", "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Tĩnh", "Hải Dương", "Hậu Giang",
        "Hòa Bình", "Hoà Bình", "Hưng Yên", "Khánh Hòa", "Khánh Hoà", "Kiên Giang", "Kon Tum", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Long An",
        "Nam Định", "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình", "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị",
        "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên", "Thanh Hóa", "Thanh Hoá", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái",
        "Nha Trang", "Đà Lạt", "Hạ Long", "Buôn Ma Thuột", "Pleiku", "Quy Nhơn", "Phú Quốc", "Côn Đảo", "Hội An", "Biên Hòa", "Thủ Đức",
        "Rạch Giá", "Long Xuyên", "Mỹ Tho", "Sa Đéc", "Phan Thiết", "Tuy Hòa", "Tuy Hoà", "Tam Kỳ", "Đồng Hới", "Đông Hà", "Móng Cái", "Sa Pa", "Điện Biên Phủ",
        "Đài Bắc", "Quảng Châu", "Thâm Quyến", "Ma Cao", "Yangon", "Dhaka", "Islamabad", "Kabul", "Baghdad", "Beirut", "Damascus", "Dubai", "Doha", "Ankara", "Riyadh", "Athens",
        "Lisbon", "Vienna", "Prague", "Praha", "Warsaw", "Budapest", "Stockholm", "Oslo", "Helsinki", "Ottawa", "Los Angeles", "San Francisco", "Mexico City", "Buenos Aires", "La Habana",
        "Bắc Kinh", "Thượng Hải", "Hong Kong", "Hồng Kông", "Singapore", "Washington", "New York", "London", "Paris", "Berlin", "Moskva", "Moscow", "Mátxcơva", "Matxcova", "Tokyo", "Seoul", "Bình Nhưỡng", "Bangkok", "Phnom Penh",
        "Viêng Chăn", "Vientiane", "Jakarta", "Kuala Lumpur", "Manila", "New Delhi", "Canberra", "Sydney", "Brussels", "Geneva", "Rome", "Cairo", "Kiev", "Kyiv", "Tehran", "Jerusalem");

    private static readonly WordList Wires = new("TTXVN", "AFP", "AP", "Reuters", "TASS", "Xinhua", "Tân Hoa xã", "THX", "Yonhap", "Kyodo", "DPA", "Sputnik", "Bernama");

    public static bool IsPlace(ReadOnlySpan<char> text) => LongestAt(text) is var length && length > 0 && length == text.Length;

    /// <summary>The length of a stamp with its separator, or 0.</summary>
    public static int StampAt(ReadOnlySpan<char> text, out ReadOnlySpan<char> place)
    {
        place = default;
        var open = !text.IsEmpty && text[0] == '(' ? 1 : 0;
        var length = LongestAt(text[open..]);
        if (length == 0)
            return 0;

        var end = open + length;
        if (open > 0)
        {
            if (end == text.Length || text[end] != ')')
                return 0;
            end++;
        }

        var after = SkipBlanks(text, end);
        if (open == 0)
            after = SkipAgency(text, SkipDay(text, after));

        var dash = after;
        if (dash == text.Length || !Letters.IsDash(text[dash]))
            return 0;

        after = SkipBlanks(text, dash + 1);

        // "Hà Nội-Huế", "TP.HCM - nơi …": a stamp stands apart from its sentence, and the sentence opens like one.
        if (after == dash + 1 || !Separated.OpensSentence(text[after..]))
            return 0;

        // "Hà Nội - Hải Phòng dài 105 km" is a road; the place said again is the sentence's own.
        var next = LongestAt(text[after..]);
        if (next > 0 && !text.Slice(after, next).SequenceEqual(text.Slice(open, length)))
            return 0;

        place = text.Slice(open, length);
        return after;
    }

    private static int LongestAt(ReadOnlySpan<char> text)
    {
        var best = 0;
        foreach (var name in Places.Beginning(Scan.At(text, 0)))
        {
            if (name.Length > best && text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && char.IsUpper(text[0]) &&
                (name.Length == text.Length || !char.IsLetterOrDigit(text[name.Length])))
                best = name.Length;
        }

        return best;
    }

    // "Hà Nội, 10/5 - …": the day of the report.
    private static int SkipDay(ReadOnlySpan<char> text, int at)
    {
        if (Scan.At(text, at) != ',')
            return at;

        var end = SkipBlanks(text, at + 1);
        if (Scan.Word(text, end, "ngày"))
            end = SkipBlanks(text, end + 4);

        return NumericDays.TryShort(text, end, 2000, out var day) || NumericDays.TryRead(text, end, out day) ? SkipBlanks(text, day.End) : at;
    }

    // "Hà Nội (TTXVN 10/5) - Sáng nay …": the agency stands between the place and the dash.
    private static int SkipAgency(ReadOnlySpan<char> text, int at)
    {
        if (Scan.At(text, at) != '(' || Scan.AnyWord(text, at + 1, Wires) == 0)
            return at;

        var close = text.Slice(at, Math.Min(text.Length - at, 30)).IndexOf(')');
        return close < 0 ? at : SkipBlanks(text, at + close + 1);
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;

        return at;
    }
}
