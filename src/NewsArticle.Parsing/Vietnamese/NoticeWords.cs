namespace NewsArticle.Parsing.Vietnamese;

/// <summary>The words of pages that have nothing to read: not found, sign in, prove that you are human.</summary>
internal static class NoticeWords
{
    private static readonly PhraseTable Missing = new(
        "404|404 not found|404 page not found|error 404|lỗi 404|not found|page not found|trang 404|không tìm thấy|không tìm thấy trang|không tìm thấy nội dung|không tìm thấy bài viết|trang không tồn tại|trang này không tồn tại|trang bạn tìm không tồn tại|trang bạn yêu cầu không tồn tại|trang bạn đang tìm không tồn tại|trang bạn truy cập không tồn tại|bài viết không tồn tại|bài viết này không tồn tại|bài viết đã bị xóa|đường dẫn không tồn tại|liên kết không tồn tại|rất tiếc trang bạn tìm không tồn tại");

    private static readonly PhraseTable Entry = new(
        "đăng nhập|đăng ký|đăng nhập tài khoản|đăng ký tài khoản|đăng nhập hệ thống|đăng nhập thành viên|quên mật khẩu|login|log in|sign in|sign up|register|đăng nhập để đọc tiếp");

    private static readonly PhraseTable Check = new(
        "just a moment|attention required|checking your browser|please wait|one moment please|access denied|captcha|xác thực|xác minh|vui lòng chờ|đang chuyển hướng|redirecting|you are being redirected|security check|ddos protection|verify you are human");

    private static readonly PhraseTable Result = new(
        "tìm kiếm|kết quả tìm kiếm|kết quả tìm kiếm cho|tìm kiếm với từ khóa|search|search results|search results for|kết quả cho từ khóa");

    /// <summary>What a title says of its page, if it is one of these; the site's name may follow.</summary>
    public static NonArticleKind? Read(string title)
    {
        var text = title.AsSpan().Trim();
        if (Says(Missing, text))
            return NonArticleKind.NotFound;
        if (Says(Entry, text))
            return NonArticleKind.SignIn;
        if (Says(Check, text))
            return NonArticleKind.Shell;
        return Says(Result, text, open: true) ? NonArticleKind.Search : null;
    }

    /// <summary>The whole title, or its part before a mark: "Lỗi 404 khiến trang bán vé tê liệt" and "Xác minh, xử lý …" are headlines.</summary>
    private static bool Says(PhraseTable table, ReadOnlySpan<char> text, bool open = false)
    {
        var length = table.LongestStart(text, 8, out _);
        if (length == 0)
            return false;

        var rest = text[length..].TrimStart();
        return rest.IsEmpty || rest[0] is '|' or '-' or '–' or '—' or '.' or '!' or '…' or ':' or '»' || (open && rest[0] is '"' or '“' or '\'' or '‘');
    }
}
