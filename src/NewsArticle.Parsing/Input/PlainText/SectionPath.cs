using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Input.PlainText;

/// <summary>The path of sections above a headline: "Trang chủ > Chính trị > Đối ngoại", or the one name of a section.</summary>
internal static class SectionPath
{
    private const int MaxName = 40;

    private static readonly PhraseTable Sections = new(
        "thời sự|thể thao|kinh tế|pháp luật|giải trí|xã hội|văn hóa|giáo dục|thế giới|sức khỏe|công nghệ|đời sống|du lịch|bất động sản|kinh doanh|chính trị|quốc tế|quân sự|khoa học|môi trường|nhà đất|thị trường|doanh nghiệp|tài chính|chứng khoán|ngân hàng|bạn đọc|phóng sự|khám phá|góc nhìn");

    public static IReadOnlyList<string>? Read(string text)
    {
        if (Sections.Contains(text))
            return [text];
        if (text.Length > 4 * MaxName || text[0] is '>' or '»' or '›' || !text.AsSpan().ContainsAny('>', '»', '›'))
            return null;

        string[] names = [.. text.Split(['>', '»', '›'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (names.Length < 2 || Array.Exists(names, static name => name.Length > MaxName))
            return null;

        string[] sections = [.. names.Where(static name => !HomePage.Is(name))];
        return sections.Length > 0 ? sections : null;
    }
}
