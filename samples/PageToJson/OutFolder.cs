using NewsArticle.Parsing;

namespace PageToJson;

/// <summary>A folder with NAME.json for each page NAME.*.</summary>
internal sealed class OutFolder : IResultSink
{
    private readonly string _folder;
    private readonly ArticleJsonOptions _options;
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    public OutFolder(string folder, bool evidence)
    {
        _folder = folder;
        _options = new() { Evidence = evidence, Indented = true };
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            throw new UsageException($"{folder}: {FileErrors.Reason(error)}");
        }
    }

    public void Write(string page, ArticleResult result)
    {
        var name = Path.GetFileNameWithoutExtension(page) + ".json";
        if (!_written.Add(name))
            throw new IOException($"{name} was already written for another page of this run");
        File.WriteAllText(Path.Combine(_folder, name), ArticleJson.Serialize(result, _options) + "\n");
    }
}
