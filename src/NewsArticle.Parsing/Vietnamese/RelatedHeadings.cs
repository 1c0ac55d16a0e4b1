namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Headings of blocks that offer other pieces, and lines of the page's own furniture.</summary>
internal static class RelatedHeadings
{
    // Chosen by editors for this story.
    private static readonly PhraseTable Tied = new(
        "tin liên quan|có liên quan|bài liên quan|bài viết liên quan|tin bài liên quan|các tin liên quan|các bài liên quan|tin tức liên quan|liên quan|tin cùng sự kiện|cùng sự kiện|tin bài cùng sự kiện|bài cùng sự kiện|theo dòng sự kiện|dòng sự kiện|cùng chủ đề|tin cùng chủ đề|bài cùng chủ đề|tin bài cùng chủ đề|bài viết cùng chủ đề|nằm trong sự kiện|chùm bài liên quan|video liên quan|ảnh liên quan|chủ đề liên quan|xem thêm về sự kiện|diễn biến liên quan|cùng loạt bài|loạt bài|bài trong loạt|tin tức cùng chủ đề|nội dung liên quan|bài viết trong chủ đề|chuỗi bài|hồ sơ liên quan|sự kiện liên quan|các bài trong chuyên đề");

    // Filled by the CMS: same section, newest, most read.
    private static readonly PhraseTable Automatic = new(
        "xem thêm|đọc thêm|đọc tiếp|bài đọc tiếp|xem tiếp|tin cùng chuyên mục|cùng chuyên mục|bài cùng chuyên mục|bài viết cùng chuyên mục|tin bài cùng chuyên mục|các tin cùng chuyên mục|tin khác|các tin khác|bài khác|bài viết khác|các bài khác|tin bài khác|tin tức khác|các bài viết khác|tin đã đưa|các tin đã đưa|bài đã đưa|các bài đã đưa|các tin bài đã đưa|các bài đã đăng|tin cũ hơn|bài cũ hơn|tin mới hơn|các tin mới hơn|các tin cũ hơn|tin cũ|tin mới|tin mới nhất|bài mới|bài mới nhất|bài viết mới|bài viết mới nhất|mới nhất|mới cập nhật|tin mới cập nhật|tin mới đăng|tin mới trong ngày|đọc nhiều|đọc nhiều nhất|tin đọc nhiều|tin đọc nhiều nhất|bài đọc nhiều|xem nhiều|xem nhiều nhất|tin xem nhiều|bài xem nhiều|được quan tâm|được đọc nhiều|được xem nhiều|có thể bạn quan tâm|bạn có thể quan tâm|bạn quan tâm|có thể bạn muốn đọc|có thể bạn thích|bạn có thể thích|có thể bạn chưa biết|tin nổi bật|nổi bật|bài nổi bật|tin bài nổi bật|tin nóng|tin hot|tiêu điểm|tin tiêu điểm|tâm điểm|đáng chú ý|tin đáng chú ý|đừng bỏ lỡ|đừng bỏ qua|không thể bỏ lỡ|không thể bỏ qua|tin tài trợ|bài viết liên quan khác|tin bài nhiều người quan tâm|nhiều người quan tâm|bài viết trước đó|bài trước đó|bài sau đó|bài tương tự|tin tương tự|tin tức gần đây|bài viết gần đây|tin gần đây|tin trong ngày|tin 24h|gợi ý cho bạn|dành cho bạn|đề xuất cho bạn|bài đề xuất|tin đề xuất|tin cùng tác giả|cùng tác giả|bài cùng tác giả|video nổi bật|video mới nhất|video khác|video đọc nhiều|ảnh khác|chùm ảnh khác|top tin bài|tin được quan tâm|quan tâm nhiều nhất|thịnh hành|trending|recommended|related posts|đang được quan tâm|chuyên mục khác|tin cùng mục|tin cùng loại|tin đã đăng|các tin bài khác|tin bài cùng chuyên mục khác|nên đọc|tin nên đọc|cùng mục|xem theo ngày|tin theo ngày|đọc thêm về");

    private static readonly PhraseTable Furniture = new(
        "ý kiến bạn đọc|ý kiến|ý kiến của bạn|gửi ý kiến|gửi ý kiến của bạn|bình luận|bình luận của bạn|gửi bình luận|viết bình luận|xem thêm bình luận|xem tất cả bình luận|các bình luận|hãy là người đầu tiên bình luận|phản hồi|xem phản hồi|gửi phản hồi|thảo luận|chia sẻ|chia sẻ bài viết|chia sẻ bài viết này|chia sẻ facebook|chia sẻ lên facebook|chia sẻ twitter|chia sẻ zalo|share|tweet|thích|like|gửi|in|in bài|in bài viết|in trang|bản in|gửi mail|gửi email|email|gửi cho bạn bè|copy link|sao chép link|sao chép liên kết|link bài gốc|lấy link|báo lỗi|lưu bài viết|lưu bài|lưu tin|bỏ lưu|đã lưu|tin đã lưu|theo dõi báo trên google news|google news|theo dõi|theo dõi chúng tôi|quan tâm zalo|facebook|zalo|twitter|youtube|tiktok|instagram|messenger|telegram|linkedin|pinterest|whatsapp|lotus|cỡ chữ|mặc định|cỡ chữ mặc định|tăng cỡ chữ|giảm cỡ chữ|phóng to|thu nhỏ|nghe đọc bài|nghe bài viết|nghe audio|nghe tin|đọc bài|dừng đọc|nghe|giọng nam|giọng nữ|giọng đọc|tốc độ đọc|từ khóa|các từ khóa|tags|tag|thẻ|chủ đề|chủ đề nổi bật|xem thêm chủ đề|đọc bài theo từ khóa|trở lại|quay lại|về trang chủ|về trang chủ đề|trang chủ|lên đầu trang|đầu trang|về đầu trang|trang trước|trang sau|đọc báo in|báo in|đọc báo giấy|ấn phẩm|multimedia|media|emagazine|podcast|infographic|quảng cáo|liên hệ quảng cáo|advertisement|tài trợ|đăng nhập|đăng ký|đăng xuất|đóng|hủy|tìm kiếm|menu|mở rộng|thu gọn|xem tất cả|tất cả|rss|hotline|đường dây nóng|liên hệ tòa soạn|liên hệ|góp ý|đặt làm trang chủ|đánh giá bài viết|đánh giá|bổ ích|xúc động|sáng tạo|độc đáo|phẫn nộ|tắt|bật|mới nhất|cũ nhất|hay nhất|xem bản desktop|xem các bài viết của tác giả|bài viết của tác giả|đọc báo in|xem bản thử nghiệm|tải ứng dụng|tặng sao|tặng bài viết|mua sao|hoàn tất|chuyển sao tặng cho thành viên|bạn đọc bình luận|không có bình luận|ảnh|video|audio|thăm dò ý kiến|bình chọn|kết quả|mục lục|mục lục bài viết|nội dung bài viết|loading|đang tải|xem ảnh|xem toàn bộ");

    private static readonly PhraseTable FurnitureStarts = new(
        "theo dõi|mời quý độc giả đón xem|mời quý vị đón xem|mời bạn đọc đón xem|mời các bạn đón xem|mời độc giả đón xem|mời quý khán giả đón xem|mời quý độc giả theo dõi|mời bạn đọc theo dõi|mời độc giả theo dõi|mời quý vị theo dõi|mời các bạn theo dõi|đọc báo|trở lại|về trang|quay lại trang|chia sẻ bài viết|gửi bài viết|bạn đang đọc|bài viết này có hữu ích|bài đọc hay");

    public static bool IsTied(ReadOnlySpan<char> text) => Tied.Contains(Bare(text));

    public static bool IsAutomatic(ReadOnlySpan<char> text)
    {
        var bare = Bare(text);
        if (Automatic.Contains(bare))
            return true;

        // "Đọc nhiều trong Kinh doanh", "Tin mới Thời sự", "Đọc thêm Thế giới".
        var length = Automatic.LongestStart(bare, 4, out _);
        if (length == 0 || bare.Length - length > 24)
            return false;

        var rest = bare[length..].TrimStart();
        return Words.StartsWith(rest, "trong") || Words.StartsWith(rest, "của") || Words.StartsWith(rest, "trên")
            || (rest.Length > 0 && LetterMarks.IsUpper(rest[0]) && Words.Count(rest) <= 3 && PersonShape.IsNotName(rest));
    }

    public static bool IsFurniture(ReadOnlySpan<char> text)
    {
        var bare = Bare(WithoutCount(text));
        if (bare.Length is 0 or > 140)
            return false;
        if (Furniture.Contains(bare))
            return true;

        var length = FurnitureStarts.LongestStart(bare, 6, out _);
        // VTV under every story: "Mời quý độc giả theo dõi các chương trình đã phát sóng của …".
        if (length > 0 && Words.StartsWith(bare, "mời") && bare.Contains("chương trình", StringComparison.OrdinalIgnoreCase))
            return true;
        if (length == 0 || Words.Count(bare) > 20)
            return false;

        // "Theo dõi Báo X trên Google News": the service tells it from a sentence.
        return Words.StartsWith(bare, "trở lại") || Words.StartsWith(bare, "về trang") || Words.StartsWith(bare, "quay lại trang")
            ? Words.Count(bare) <= 5 && !bare.Contains(',')
            : HasService(bare[length..]);
    }

    private static bool HasService(ReadOnlySpan<char> text)
    {
        foreach (var service in Services)
        {
            if (text.Contains(service, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // "Bình luận (12)", "Ý kiến bạn đọc (0)", "12 bình luận".
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is > 0 and < 6 && text[digits] == ' ')
            return text[(digits + 1)..];
        if (text.Length > 2 && text[^1] == ')')
        {
            var open = text.LastIndexOf('(');
            if (open >= 0 && text.Length - open <= 7 && text[(open + 1)..^1].IndexOfAnyExceptInRange('0', '9') < 0)
                return text[..open];
        }

        return text;
    }

    // Nearly every text begins and ends with a letter.
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text) =>
        text.IsEmpty || (LetterMarks.IsLetterOrDigit(text[0]) && LetterMarks.IsLetterOrDigit(text[^1])) ? text : text.Trim(" \u00A0\t\r\n:.…>»›<«-–—|•·+*►▶▼#\u200B\uFEFF[]");

    private static readonly string[] Services = ["google news", "googlenews", "facebook", "zalo", "youtube", "tiktok", "fanpage", "twitter", "telegram", "trên mobile", "tại đây", "kênh"];
}
