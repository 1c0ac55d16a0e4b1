using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Resolution;

/// <summary>The first step of a breadcrumb, which names the home page and no section.</summary>
internal static class HomePage
{
    private static readonly string[] Names = ["Trang chủ", "Trang nhất", "Home", "Trở lại", "Quay lại"];

    public static bool Is(string text) => Array.Exists(Names, name => TextRules.Same(name, text));
}
