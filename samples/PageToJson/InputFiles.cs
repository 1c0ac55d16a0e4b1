namespace PageToJson;

/// <summary>From what was named on the command line to the pages that it stands for.</summary>
internal static class InputFiles
{
    private static readonly string[] PageEndings = [".html", ".htm", ".txt"];

    /// <summary>The page that ships with the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "page.html");

    /// <summary>
    /// The pages, in the order they were named; those of a folder by name. A name that stands for nothing is given back as it is:
    /// reading it will fail, and say so under that name.
    /// </summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> names) =>
        names.Count == 0 ? [Shipped] : [.. names.SelectMany(name => Directory.Exists(name) ? InFolder(name) : [name])];

    public static bool IsPlainText(string path) => Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase);

    private static string[] InFolder(string folder)
    {
        var pages = Directory.EnumerateFiles(folder)
            .Where(path => PageEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToArray();
        return pages.Length > 0 ? pages : [folder];
    }
}
