namespace NewsArticle.Parsing.Vietnamese;

/// <summary>What stands between and around a date and its clock and says nothing more: separators, weekdays, "ngày", "lúc", labels.</summary>
internal static class DateFillers
{
    private static readonly WordList Weekdays = new(
        "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Thứ bẩy", "Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6", "Thứ 7", "Chủ nhật", "Chúa nhật",
        "T2", "T3", "T4", "T5", "T6", "T7", "CN", "T.2", "T.3", "T.4", "T.5", "T.6", "T.7", "C.N", "C.Nhật", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private static readonly WordList Links = new("ngày", "lúc", "vào lúc", "vào", "hồi", "at", "on");

    private static readonly WordList Labels = new(
        "Cập nhật", "Cập nhật cuối", "Cập nhật lần cuối", "Lần cập nhật cuối", "Ngày cập nhật cuối", "Cập nhật gần nhất", "Cập nhật mới nhất", "Cập nhập", "Ngày cập nhật", "Thời gian cập nhật", "Ngày đăng", "Thời gian đăng", "Ngày đăng tải", "Đăng tải", "Đã đăng", "Được đăng", "Ngày gửi", "Ngày viết",
        "Xuất bản", "Ngày xuất bản", "Phát hành", "Ngày phát hành", "Ngày tạo", "Thời gian", "Đăng ngày", "Đăng lúc", "Đăng",
        "Published", "Published on", "Updated", "Last updated", "Posted", "Posted on", "Date");

    private static readonly WordList HeaderClocks = new("Hôm nay", "Hôm nay là", "Bây giờ là", "Bây giờ", "Today", "Today is");

    /// <summary>Moves over separators, weekdays and linking words to the next thing said.</summary>
    public static int Forward(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            while (at < text.Length && IsSeparator(text[at]))
                at++;

            var word = WordAt(text, at);
            if (word == 0)
                return at;

            at += word;
        }
    }

    /// <summary>The part of a text in front of a date, without what only introduces the date.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = TrimSeparatorsEnd(text);
            var word = Math.Max(Scan.AnyWordBefore(text, text.Length, Weekdays), Scan.AnyWordBefore(text, text.Length, Links));
            if (word == 0)
                word = LabelBefore(text);

            if (word == 0 || (IsNameWord(text[^word..]) && text[..^word].TrimEnd(' ') is [.., var before] && char.IsLetter(before) && LabelBefore(text[..^word].TrimEnd(' ')) == 0))
                return text;

            text = text[..^word];
        }
    }

    /// <summary>The part of a text behind a date, without separators and a weekday.</summary>
    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = TrimSeparatorsStart(text);
            var word = Scan.AnyWord(text, 0, Weekdays);
            if (word == 0 || char.IsAsciiDigit(Scan.At(text, word)) || (IsNameWord(text[..word]) && text[word..].TrimStart(' ') is [var after, ..] && char.IsLetter(after)))
                return text;

            text = text[word..];
        }
    }

    // "Hoài Thu - 03/04/2024", "03/04/2024 - Thu Hà": a name as well as the English Thursday.
    private static bool IsNameWord(ReadOnlySpan<char> word) => word is "Thu";

    public static ReadOnlySpan<char> TrimSeparators(ReadOnlySpan<char> text) => TrimSeparatorsEnd(TrimSeparatorsStart(text));

    /// <summary>Takes "Hôm nay" off the end: the clock of the page's header, which shows the day of the visit.</summary>
    public static bool TakeHeaderClock(ref ReadOnlySpan<char> text)
    {
        var word = Scan.AnyWordBefore(text, text.Length, HeaderClocks);
        text = TrimSeparatorsEnd(text[..^word]);
        return word > 0;
    }

    public static bool StartsWithHeaderClock(ReadOnlySpan<char> text) => Scan.AnyWord(text, 0, HeaderClocks) > 0;

    /// <summary>Whether the last word in front of a place introduces a day ("ngày 12/5", "Thứ hai 12/5").</summary>
    public static bool IntroducesDay(ReadOnlySpan<char> before)
    {
        before = TrimSeparatorsEnd(before);
        return Scan.AnyWordBefore(before, before.Length, Weekdays) > 0 || Scan.AnyWordBefore(before, before.Length, Links) > 0 || LabelBefore(before) > 0;
    }

    private static int WordAt(ReadOnlySpan<char> text, int at)
    {
        var weekday = Scan.AnyWord(text, at, Weekdays);
        if (weekday > 0 && !char.IsAsciiDigit(Scan.At(text, at + weekday)))
            return weekday;

        // "2026-03-07T08:06:00": the letter of ISO 8601, glued to the clock.
        if (Scan.At(text, at) is 'T' or 't' && char.IsAsciiDigit(Scan.At(text, at + 1)))
            return 1;

        return Scan.AnyWord(text, at, Links);
    }

    private static int LabelBefore(ReadOnlySpan<char> text)
    {
        var word = Scan.AnyWordBefore(text, text.Length, Labels);
        if (word == 0)
            return 0;

        // Đăng is a first name as well: in "Hải Đăng 12/05/2020" it is no label.
        var label = text[^word..];
        if (label[0] != 'Đ' || !label.StartsWith("Đăng", StringComparison.Ordinal))
            return word;

        var before = text[..^word].TrimEnd(' ');
        return before.IsEmpty || !char.IsLetter(before[^1]) ? word : 0;
    }

    private static ReadOnlySpan<char> TrimSeparatorsStart(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && IsSeparator(text[at]) && !(text[at] is '(' or '['))
            at++;

        return text[at..];
    }

    private static ReadOnlySpan<char> TrimSeparatorsEnd(ReadOnlySpan<char> text)
    {
        var end = text.Length;

        // A closed parenthesis is part of what was said: "Hà Nguyễn (theo AFP) - 12/05/2020". A full stop ends initials: "H.N. - 12/05/2020".
        while (end > 0 && IsSeparator(text[end - 1]) && !(text[end - 1] is ')' or ']') && !IsInitial(text[..end]))
            end--;

        return text[..end];
    }

    private static bool IsInitial(ReadOnlySpan<char> text) =>
        text[^1] == '.' && text.Length > 1 && char.IsUpper(text[^2]) && !char.IsLetter(Scan.At(text, text.Length - 3));

    private static bool IsSeparator(char c) =>
        c is ' ' or ',' or ';' or '|' or ':' or '.' or '/' or '\\' or '(' or ')' or '[' or ']' or '\u00B7' or '\u2022' or '\u2219' or '\u2502' or '\u00A6' or '*' or '_' or '>' or '\u00BB'
        || Letters.IsDash(c);
}
