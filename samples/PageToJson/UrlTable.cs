namespace PageToJson;

/// <summary>A table of addresses: one line a page, its file name, a tab, its address. Empty lines are passed over.</summary>
internal sealed class UrlTable
{
    private readonly Dictionary<string, Uri> _addresses = new(StringComparer.Ordinal);

    public static UrlTable Empty { get; } = new();

    public static UrlTable Load(string path)
    {
        var table = new UrlTable();
        var number = 0;
        foreach (var line in Lines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var cells = line.Split('\t');
            var address = cells.Length < 2 ? null : Addresses.Read(cells[1]);
            table._addresses[cells[0].Trim()] = address ?? throw new UsageException($"{path}: line {number}: no tab and address");
        }

        return table;
    }

    public Uri? Find(string path) => _addresses.GetValueOrDefault(Path.GetFileName(path));

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            throw new UsageException($"{path}: {FileErrors.Reason(error)}");
        }
    }
}
