using System.Text;

namespace NewsArticle.Parsing.Adapters;

/// <summary>The text files inside the assembly. A file is found by its name: nothing is listed but where every file is asked for.</summary>
internal static class EmbeddedText
{
    public static string? Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static bool Exists(string name) => typeof(EmbeddedText).Assembly.GetManifestResourceInfo(name) is not null;

    public static IEnumerable<string> Names(string folder) =>
        typeof(EmbeddedText).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.IndexOf('/', folder.Length) < 0)
            .Order(StringComparer.Ordinal);
}
