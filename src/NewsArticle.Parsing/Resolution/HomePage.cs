using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Resolution;

/// <summary>The first step of a breadcrumb, which names the home page and no section.</summary>
internal static class HomePage
{
    private static readonly string[] Names = ["Trang chủ", "Trang nhất", "Home", "Trở lại", "Quay lại"];

    /// <summary>nld 2012 calls the section of every piece "News".</summary>
    private static readonly string[] NoSections = ["News", "Article", "Articles"];

    /// <summary>Whether a name that a page gives as its section names none of the paper's.</summary>
    public static bool IsNoSection(string text) => Is(text) || Array.Exists(NoSections, name => TextRules.Same(name, text));

    public static bool Is(string text) => Array.Exists(Names, name => TextRules.Same(name, text));
}
