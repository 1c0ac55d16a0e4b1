using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Input.PlainText;

/// <summary>What a line is, judged by itself: a rendered page has neither bold letters nor elements to tell.</summary>
internal static class LineRules
{
    private const int MaxMenu = 200;
    private const int MaxPhraseWords = 6;
    private const int MaxFooter = 250;

    private static readonly PhraseTable Comments = new("ý kiến|bình luận|gửi ý kiến|gửi bình luận|viết bình luận|các bình luận|xem thêm bình luận|xem tất cả bình luận|hãy là người đầu tiên bình luận|phản hồi|gửi phản hồi|xem phản hồi|thảo luận|bạn đọc bình luận|không có bình luận");

    private static readonly PhraseTable Footers = new("copyright|bản quyền thuộc|giấy phép số|giấy phép hoạt động|giấy phép xuất bản|giấy phép báo chí|giấy phép thiết lập|cơ quan chủ quản|tổng biên tập|phó tổng biên tập|phụ trách tòa soạn");

    /// <summary>Running text: a sentence with its full stop, or longer than headlines are.</summary>
    public static bool IsParagraph(string text) => text.Length >= 200 || (text.Length >= 40 && EndsSentence(text));

    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan().TrimEnd("\"”»')] ");
        return !end.IsEmpty && end[^1] is '.' or '…';
    }

    /// <summary>A line of the page's frame: one phrase of it, or a row of several as menus are rendered.</summary>
    public static bool IsFurniture(string text) => RelatedRules.IsFurniture(text) || IsMenu(text);

    /// <summary>The line that opens the readers' comments.</summary>
    public static bool OpensComments(string text) => RelatedRules.IsFurniture(text) && Comments.Starts(text, 7);

    /// <summary>The imprint at the foot of the page.</summary>
    public static bool IsFooter(string text) =>
        text.Length <= MaxFooter && (text[0] is '©' or '®' || (Footers.LongestStart(text, 4, out _) is var length and > 0 && (length == text.Length || text[length] is ':' or '©' || text[0] is 'C' or 'B' or 'G')));

    /// <summary>A line that signs the article when it is the last one; plain text shows no bold letters, so a name alone has to do.</summary>
    public static bool IsSignOff(string text) => BylineRules.IsSignOff(text, SignOffShape.Last | SignOffShape.WholeBold);

    // Every entry begins with a capital: "Theo dõi, đánh giá kết quả" is a sub-heading made of the same words.
    private static bool IsMenu(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxMenu)
            return false;

        var phrases = 0;
        var furniture = false;
        while (true)
        {
            text = text.TrimStart(" |•·>»/-–");
            if (text.IsEmpty)
                return phrases > 1 && furniture;

            var length = PhraseAt(text, ref furniture);
            if (length == 0)
                return false;

            phrases++;
            text = text[length..];
        }
    }

    private static int PhraseAt(ReadOnlySpan<char> text, ref bool furniture)
    {
        if (!LetterMarks.IsUpper(text[0]))
            return 0;

        Span<int> ends = stackalloc int[MaxPhraseWords];
        var words = 0;
        foreach (var word in new Words(text))
        {
            ends[words++] = word.End.Value;
            if (words == MaxPhraseWords)
                break;
        }

        while (words-- > 0)
        {
            var phrase = text[..ends[words]];
            var known = RelatedHeadings.IsFurniture(phrase);
            if (known || PersonShape.IsNotName(phrase))
            {
                furniture |= known;
                return phrase.Length;
            }
        }

        return 0;
    }
}
