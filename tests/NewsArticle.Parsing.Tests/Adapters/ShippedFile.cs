using System.Collections.Concurrent;
using NewsArticle.Parsing.Adapters.Declarative;

namespace NewsArticle.Parsing.Tests.Adapters;

/// <summary>A site or family file as it lies in the repository.</summary>
/// <param name="Path">From the folder Sites/: "vnexpress.net.json", "Families/fpt.json".</param>
/// <param name="Text">What it holds.</param>
internal sealed record ShippedFile(string Path, string Text)
{
    private static readonly ConcurrentDictionary<string, ShippedFile> Known = new(StringComparer.Ordinal);

    private SiteFileModel? _model;

    public static string Folder { get; } = System.IO.Path.Combine(SharedMaterial.RepositoryRoot, "src", "NewsArticle.Parsing", "Sites");

    public static IEnumerable<ShippedFile> All => Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
        .Select(path => System.IO.Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .Select(Of);

    /// <summary>The host or the family's name.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public bool IsFamily => Path.StartsWith("Families/", StringComparison.Ordinal);

    /// <summary>What the file says, without the family that it extends.</summary>
    public SiteFileModel Model => _model ??= SiteFileReader.Parse(Text, Path);

    /// <summary>Every selector in the file.</summary>
    public IEnumerable<SelectorText> Selectors =>
        (Model.Layouts ?? []).SelectMany(layout => layout.Signs.Concat(In(layout.Fields)))
            .Concat(In(Model.Fields))
            .Concat(Model.Recognise is { } sign ? [sign] : []);

    public static ShippedFile Of(string path) => Known.GetOrAdd(path, name => new(name, File.ReadAllText(System.IO.Path.Combine(Folder, name))));

    private static IEnumerable<SelectorText> In(FieldMap? fields) =>
        (fields ?? []).Values.SelectMany(alternatives => alternatives).SelectMany(alternative => alternative.Places).Select(place => place.Selector);
}
