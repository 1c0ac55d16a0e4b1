using PageToJson;

namespace NewsArticle.Parsing.Tests.Samples;

/// <summary>The sample program in a folder of its own, which is gone afterwards.</summary>
public abstract class ProgramRun : IDisposable
{
    protected string Folder { get; } = Directory.CreateTempSubdirectory("page-to-json-").FullName;

    protected static string ShippedPage { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "page.html"));

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    internal static Outcome Run(params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var errors = new StringWriter { NewLine = "\n" };
        var exitCode = CommandLine.Run(arguments, output, errors);
        return new(exitCode, output.ToString(), errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Writes a file into the folder; its path.</summary>
    protected string Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    internal sealed record Outcome(int ExitCode, string Output, string[] Errors)
    {
        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        public ArticleResult Result => ArticleJson.Deserialize(Output);

        public ArticleResult[] Results => [.. Lines.Select(ArticleJson.Deserialize)];
    }
}
