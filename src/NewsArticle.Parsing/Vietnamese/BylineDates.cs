namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Finds where a printed time begins in a byline's node ("Hà Nguyễn - 05/06/2026 08:03", "A | Thứ Hai, 16:54"): the byline ends there.</summary>
internal static class BylineDates
{
    private static readonly PhraseTable Openers = new(
        "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|ngày|lúc|cập nhật|cập nhật lúc|đăng lúc|đăng ngày|xuất bản|hôm nay|hôm qua|vừa xong|posted on|posted at|on");

    private static readonly PhraseTable RelativeUnits = new("giây|phút|giờ|ngày|tuần|năm");

    /// <summary>The start of the time, or the length of the text when it has none.</summary>
    public static int Start(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsLetterOrDigit(text[i - 1]))
                continue;

            if (char.IsAsciiDigit(text[i]))
            {
                if (IsTime(text[i..]))
                    return i;
            }
            else if (char.IsLetter(text[i]) && text[i] is 'T' or 't' or 'C' or 'c' or 'N' or 'n' or 'L' or 'l' or 'đ' or 'Đ' or 'X' or 'x' or 'H' or 'h' or 'V' or 'v' or 'P' or 'p' or 'O' or 'o')
            {
                // A weekday needs a figure after it: "Thứ Hai" may be half of a pen name, never of a clock.
                var length = Openers.LongestStart(text[i..], 3, out _);
                if (length > 0 && HasFigureSoon(text[(i + length)..]))
                    return i;
            }
        }

        return text.Length;
    }

    // 05/06/2026, 5-6-2026, 08:03, 8h30, 2026-03-07, "3 giờ trước".
    private static bool IsTime(ReadOnlySpan<char> text)
    {
        var digits = CountDigits(text);
        if (digits > 4 || digits >= text.Length)
            return false;

        var mark = text[digits];
        if (mark is '/' or '-' or ':' or '.' or 'h' or 'H' or 'g')
            return digits + 1 < text.Length && char.IsAsciiDigit(text[digits + 1]);

        var rest = text[digits..].TrimStart();
        if (Words.StartsWith(rest, "tháng") || Words.StartsWith(rest, "thg"))
            return true;

        // "3 giờ trước"; "Trong 5 phút trình bày" is a sentence.
        var unit = Words.First(rest);
        return RelativeUnits.Contains(unit) && Words.StartsWith(rest[unit.Length..].TrimStart(), "trước");
    }

    private static bool HasFigureSoon(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \u00A0,:-–|");
        return text.Length > 0 && (char.IsAsciiDigit(text[0]) || Words.StartsWith(text, "ngày"));
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
            count++;
        return count;
    }
}
