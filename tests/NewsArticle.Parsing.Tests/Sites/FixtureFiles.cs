using System.Text.Json;

namespace NewsArticle.Parsing.Tests.Sites;

/// <summary>
/// The fixtures that are files: <c>Fixtures/GROUP/NAME.html</c> with <c>NAME.json</c> beside it. They are read where they lie in the
/// repository, so that what was deleted or renamed is gone at once.
/// </summary>
internal static class FixtureFiles
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static string Folder { get; } = Path.Combine(SharedMaterial.RepositoryRoot, "tests", "NewsArticle.Parsing.Tests", "Fixtures");

    /// <summary>"GROUP/NAME" of every page, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Select(path => NameOf(path)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Every page, with the address that its expected article gives.</summary>
    public static IEnumerable<FixturePage> Pages => Names.Select(name => new FixturePage(name, File.ReadAllText(PathOf(name, ".html")), UrlOf(name)));

    /// <summary>The article that a reader typed from the page, as far as it was typed.</summary>
    /// <exception cref="InvalidDataException">There is none, or it is no JSON.</exception>
    public static JsonElement Expected(string name)
    {
        var path = PathOf(name, ".json");
        if (!File.Exists(path))
            throw new InvalidDataException($"Fixtures/{name}.html has no {Path.GetFileName(path)} beside it.");
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"Fixtures/{name}.json: {error.Message}", error);
        }
    }

    /// <summary>The expected articles that no page stands beside.</summary>
    public static IEnumerable<string> Orphans => Directory.Exists(Folder)
        ? Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(path => NameOf(path)).Except(Names)
        : [];

    private static Uri UrlOf(string name) =>
        Expected(name) is { ValueKind: JsonValueKind.Object } expected && expected.TryGetProperty("url", out var url) && Uri.TryCreate(url.ToString(), UriKind.Absolute, out var address)
            ? address
            : throw new InvalidDataException($"Fixtures/{name}.json: \"url\" has to be the page's address.");

    private static string NameOf(string path) => Path.ChangeExtension(Path.GetRelativePath(Folder, path), null).Replace('\\', '/');

    private static string PathOf(string name, string ending) => Path.Combine(Folder, name + ending);
}
