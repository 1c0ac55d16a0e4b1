namespace NewsArticle.Parsing.Tests;

/// <summary>
/// The material that lies beside the repository (<c>../shared</c>): real pages that may not be copied into it.
/// Tests that need it are <see cref="SharedFactAttribute"/> or <see cref="SharedTheoryAttribute"/>.
/// </summary>
internal static class SharedMaterial
{
    /// <summary>Set to 1 where the material has to be there: tests that need it then fail without it, in place of being skipped.</summary>
    public const string RequireVariable = "NEWSARTICLE_REQUIRE_SHARED";

    private const string SolutionFile = "NewsArticle.Parsing.sln";

    /// <summary>The folder that holds the solution.</summary>
    public static string RepositoryRoot { get; } = FindRepositoryRoot();

    /// <summary>The folder of the shared material, which may not exist.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(RepositoryRoot, "..", "shared"));

    public static string EvalFolder => Path.Combine(Root, "eval");

    public static string PagesFolder => Path.Combine(EvalFolder, "pages");

    public static string LabelsFolder => Path.Combine(EvalFolder, "labels");

    public static string SeedFolder => Path.Combine(Root, "seed");

    /// <summary>The table of page file name, tab, address.</summary>
    public static string UrlTable => Path.Combine(EvalFolder, "urls.tsv");

    public static bool IsPresent => Directory.Exists(PagesFolder) && Directory.Exists(SeedFolder);

    public static bool IsRequired => Environment.GetEnvironmentVariable(RequireVariable) == "1";

    /// <summary>Why a test that needs the material is skipped; null where it is to run.</summary>
    public static string? SkipReason => IsPresent || IsRequired
        ? null
        : $"needs the pages in {Root}, which are not there (set {RequireVariable}=1 to make this a failure)";

    /// <summary>The names of all pages, in ordinal order; empty where the material is missing.</summary>
    public static IReadOnlyList<string> PageNames { get; } = Directory.Exists(PagesFolder)
        ? [.. Directory.EnumerateFiles(PagesFolder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>One row a page name. Without the material one row with an empty name, so that the theory is seen to be skipped or to fail.</summary>
    public static TheoryData<string> PageNamesAsRows
    {
        get
        {
            var rows = new TheoryData<string>();
            foreach (var name in PageNames.Count == 0 ? [""] : PageNames)
                rows.Add(name);
            return rows;
        }
    }

    public static string PagePath(string name) => Path.Combine(PagesFolder, name);

    public static string LabelPath(string name) => Path.Combine(LabelsFolder, Path.ChangeExtension(name, ".json"));

    public static string SeedPath(string name) => Path.Combine(SeedFolder, name);

    /// <summary>The address of each page that has one.</summary>
    public static IReadOnlyDictionary<string, Uri> ReadUrls() => File.ReadLines(UrlTable)
        .Select(line => line.Split('\t'))
        .Where(cells => cells.Length >= 2 && Uri.TryCreate(cells[1].Trim(), UriKind.Absolute, out _))
        .ToDictionary(cells => cells[0].Trim(), cells => new Uri(cells[1].Trim()), StringComparer.Ordinal);

    private static string FindRepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SolutionFile)))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {SolutionFile}.");
    }
}
