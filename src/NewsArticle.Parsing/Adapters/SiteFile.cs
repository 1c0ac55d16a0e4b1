using System.Text;
using NewsArticle.Parsing.Adapters.Declarative;

namespace NewsArticle.Parsing.Adapters;

/// <summary>Reads site files: JSON that describes where a site keeps the parts of its articles. <see cref="Schema"/> describes the form.</summary>
public static class SiteFile
{
    /// <summary>The largest site file that is read, in characters. The largest of those that ship has some 4,000.</summary>
    public const int MaxLength = 64 * 1024;

    /// <summary>The JSON Schema (draft 2020-12) of site files, for editors and validators.</summary>
    public static string Schema => EmbeddedText.Read("Schemas/site.schema.json") ?? throw new InvalidOperationException("The schema is missing from the assembly.");

    /// <summary>Reads a site file. Its name without ".json" is the host of the site.</summary>
    /// <param name="path">The file's path.</param>
    /// <returns>The adapter that the file describes.</returns>
    /// <exception cref="SiteFileException">The file is no site file; the message names file, line and property.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SiteAdapter Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var reader = new StreamReader(File.OpenRead(path), Encoding.UTF8);
        // One character more than a file may have: what has no end, or no length to be asked for, is not read to its end.
        var buffer = new char[MaxLength + 1];
        var length = reader.ReadBlock(buffer);
        return Read(Path.GetFileNameWithoutExtension(path), new(buffer, 0, length), path);
    }

    /// <summary>Reads the text of a site file.</summary>
    /// <param name="host">The host of the site: "example.vn". Its subdomains belong to it.</param>
    /// <param name="json">The text of the file.</param>
    /// <returns>The adapter that the text describes.</returns>
    /// <exception cref="SiteFileException">The text is no site file; the message names line and property.</exception>
    public static SiteAdapter Parse(string host, string json)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(json);
        return Read(host, json, host);
    }

    private static DeclarativeSite Read(string host, string json, string file)
    {
        if (!Host.IsValid(host))
        {
            throw new SiteFileException(file, $"'{host}' is no host; a site file is named after its host, as example.vn.json");
        }

        return SiteFileReader.Read(host, json, file);
    }
}
