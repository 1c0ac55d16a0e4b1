using System.Text;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>The pages to measure on: a folder's, else those beside the repository, else pages of our own.</summary>
internal static class PageSet
{
    private const string SolutionFile = "NewsArticle.Parsing.sln";

    public static IReadOnlyList<Page> Load(string? folder = null)
    {
        folder ??= SharedFolder();
        if (folder is null)
            return OwnPages.Make();

        var urls = ReadUrls(folder);
        Page[] pages = [.. Directory.EnumerateFiles(folder, "*.htm*").Order(StringComparer.Ordinal).Select(path => Read(path, urls))];
        return pages.Length > 0 ? pages : throw new FileNotFoundException($"No .html file is in {folder}.");
    }

    public static IReadOnlyList<Page> Of(PageClass wanted, IReadOnlyList<Page> pages) =>
        wanted == PageClass.All ? pages : [.. pages.Where(page => page.Class == wanted)];

    private static Page Read(string path, Dictionary<string, Uri> urls)
    {
        var bytes = File.ReadAllBytes(path);
        var name = Path.GetFileName(path);
        return new(name, bytes, Encoding.UTF8.GetString(bytes), urls.GetValueOrDefault(name, new("https://example.vn/bai-viet.html")));
    }

    /// <summary>The table of file name, tab, address, in the folder or beside it.</summary>
    private static Dictionary<string, Uri> ReadUrls(string folder)
    {
        var urls = new Dictionary<string, Uri>(StringComparer.Ordinal);
        var table = new[] { folder, Path.Combine(folder, "..") }.Select(place => Path.Combine(place, "urls.tsv")).FirstOrDefault(File.Exists);
        foreach (var cells in table is null ? [] : File.ReadLines(table).Select(line => line.Split('\t')))
        {
            if (cells.Length >= 2 && Uri.TryCreate(cells[1].Trim(), UriKind.Absolute, out var url))
                urls[cells[0].Trim()] = url;
        }

        return urls;
    }

    private static string? SharedFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SolutionFile)))
            {
                var pages = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", "eval", "pages"));
                return Directory.Exists(pages) ? pages : null;
            }
        }

        return null;
    }
}
