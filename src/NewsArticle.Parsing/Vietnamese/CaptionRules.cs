namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Which texts around a picture are its caption, and which of them say the same.</summary>
internal static class CaptionRules
{
    // A shared beginning or end shorter than this may be chance ("Toàn cảnh", "phát biểu tại hội nghị").
    private const int MinSharedLetters = 18;
    private const int MaxCaption = 600;
    private const int MaxUnmarked = 160;

    private static readonly PhraseTable Generic = new(
        "ảnh|hình|hình ảnh|image|img|photo|picture|logo|avatar|banner|thumbnail|thumb|alt|null|undefined|ảnh minh họa|ảnh minh hoạ|minh họa|ảnh đại diện|ảnh bìa|quảng cáo|xem ảnh|xem ảnh lớn|phóng to|no image|untitled|default|video|icon|ảnh chụp màn hình|hình minh họa|không có mô tả|không có mô tả ảnh");

    /// <summary>Are two texts one caption: equal but for marks, case and punctuation, or one the beginning or the end of the other?</summary>
    public static bool IsSame(string? a, string? b)
    {
        var left = WithoutNumber(a);
        var right = WithoutNumber(b);
        if (left.IsEmpty || right.IsEmpty)
            return false;

        return StartsOrEqual(left, right) || EndsWith(left, right);
    }

    /// <summary>Of two texts that are one caption, the one to keep: the fuller.</summary>
    public static string Better(string a, string b)
    {
        var left = WithoutNumber(a);
        var right = WithoutNumber(b);
        var difference = LetterCount(right) - LetterCount(left);
        if (difference > 0)
            return right.Length == b.Length ? b : right.ToString();
        if (difference == 0 && HasMarks(right) && !HasMarks(left))
            return right.Length == b.Length ? b : right.ToString();

        return left.Length == a.Length ? a : left.ToString();
    }

    /// <summary>An alt text that is a caption; null when it is the headline, a file name, a common word or empty.</summary>
    public static string? FromAlt(string? alt, string? headline)
    {
        var text = WithoutNumber(alt);
        if (text.IsEmpty || text.Length > MaxCaption || Generic.Contains(text) || IsFileName(text) || Domains.IsUrl(text))
            return null;
        if (headline is not null && IsSame(alt, headline))
            return null;

        // One word is a tag of the picture's editor, not a sentence about it.
        if (!text.Contains(' '))
            return null;

        return text.Length == alt!.Length ? alt : text.ToString();
    }

    /// <summary>Is a paragraph by a picture its caption?</summary>
    public static bool LooksLikeCaption(string? text, CaptionShape shape)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxCaption)
            return false;
        if ((shape & CaptionShape.InPictureTable) != 0)
            return true;
        if ((shape & CaptionShape.AfterPicture) == 0 || RelatedRules.StartsWithLeadIn(text) || RelatedRules.IsFurniture(text))
            return false;

        var isLast = (shape & CaptionShape.Last) != 0;
        if (isLast && (shape & CaptionShape.Centered) == 0 && BylineRules.IsSignOff(text, SignOffShape.Last | SignOffShape.WholeBold))
            return false;

        // A credit at the end is what only captions have.
        if (CreditRules.Split(text).Credit is not null)
            return true;

        // Bold under a picture is the next sub-heading, unless it is centred or slanted as captions are.
        var slanted = (shape & (CaptionShape.Centered | CaptionShape.Italic)) != 0;
        if ((shape & CaptionShape.WholeBold) != 0 && !slanted)
            return false;

        return slanted || ((shape & CaptionShape.Small) != 0 && text.Length <= 2 * MaxUnmarked);
    }

    /// <summary>VCCorp and Dân trí number the alt of every picture: "… - Ảnh 1.", "… - 2".</summary>
    public static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var end = text.TrimEnd(" .");
        var digits = end.Length;
        while (digits > 0 && char.IsAsciiDigit(end[digits - 1]))
            digits--;
        if (digits == end.Length || end.Length - digits > 3)
            return text;

        var head = end[..digits].TrimEnd();
        if (head.EndsWith("ảnh", StringComparison.OrdinalIgnoreCase))
            head = head[..^3].TrimEnd();
        else if (head.EndsWith("hình", StringComparison.OrdinalIgnoreCase))
            head = head[..^4].TrimEnd();

        // Without the dash the number belongs to the sentence: "Đường số 3", "Ảnh 1".
        if (head.IsEmpty)
            return default;
        return head[^1] is '-' or '–' && (head.Length == 1 || head[^2] == ' ' || head.Length < digits) ? head[..^1].TrimEnd() : text;
    }

    private static bool StartsOrEqual(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, j = 0, shared = 0;
        while (true)
        {
            while (i < a.Length && !char.IsLetterOrDigit(a[i]))
                i++;
            while (j < b.Length && !char.IsLetterOrDigit(b[j]))
                j++;
            if (i == a.Length || j == b.Length)
                break;
            if (LetterMarks.Base(a[i]) != LetterMarks.Base(b[j]))
                return false;
            i++;
            j++;
            shared++;
        }

        if (i == a.Length && j == b.Length)
            return shared > 0;

        // The shorter ends inside the longer: at the end of a word, unless it was cut ("… của tr...").
        var longer = i == a.Length ? b : a;
        var at = i == a.Length ? j : i;
        return shared >= MinSharedLetters && (at == 0 || !char.IsLetterOrDigit(longer[at - 1]) || IsCut(i == a.Length ? a : b));
    }

    private static bool EndsWith(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = a.Length - 1, j = b.Length - 1, shared = 0;
        while (true)
        {
            while (i >= 0 && !char.IsLetterOrDigit(a[i]))
                i--;
            while (j >= 0 && !char.IsLetterOrDigit(b[j]))
                j--;
            if (i < 0 || j < 0)
                break;
            if (LetterMarks.Base(a[i]) != LetterMarks.Base(b[j]))
                return false;
            i--;
            j--;
            shared++;
        }

        var longer = i < 0 ? b : a;
        var at = i < 0 ? j : i;
        return shared >= MinSharedLetters && (at + 1 >= longer.Length || !char.IsLetterOrDigit(longer[at + 1]));
    }

    private static bool IsCut(ReadOnlySpan<char> text) => text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith("…", StringComparison.Ordinal);

    private static int LetterCount(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            count += char.IsLetterOrDigit(c) ? 1 : 0;
        return count;
    }

    private static bool HasMarks(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c >= 0xC0 && char.IsLetter(c))
                return true;
        }

        return false;
    }

    // "img_0123.jpg", "bi-thu-tinh-uy-phat-bieu", "DSC 0042".
    private static bool IsFileName(ReadOnlySpan<char> text)
    {
        if (!text.Contains(' '))
        {
            var dot = text.LastIndexOf('.');
            return text.ContainsAny("_/\\") || text.Contains('-') || text.ContainsAnyInRange('0', '9') || (dot > 0 && text.Length - dot is >= 3 and <= 6);
        }

        foreach (var extension in Extensions)
        {
            if (text.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return !HasMarks(text) && (Words.StartsWith(text, "img") || Words.StartsWith(text, "dsc") || Words.StartsWith(text, "screenshot") || Words.StartsWith(text, "untitled"));
    }

    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".avif", ".jfif"];
}
