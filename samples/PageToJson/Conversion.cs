using NewsArticle.Parsing;

namespace PageToJson;

/// <summary>The whole run: every page that was named, one after the other.</summary>
internal static class Conversion
{
    public static int Run(Options options, TextWriter output, TextWriter errors)
    {
        var pages = InputFiles.Find(options.Files);
        if (options.Url is not null && pages.Count > 1)
            throw new UsageException($"--url is for one page, and there are {pages.Count}; give a table with --urls");
        var converter = new PageConverter(options, options.UrlTable is null ? UrlTable.Empty : UrlTable.Load(options.UrlTable));
        IResultSink sink = options.OutFolder is null
            ? new StandardOutput(output, options.Evidence, severalPages: pages.Count > 1)
            : new OutFolder(options.OutFolder, options.Evidence);

        var failed = 0;
        foreach (var page in pages)
        {
            if (Convert(page, converter, sink) is not { } problem)
                continue;
            errors.WriteLine($"{page}: {problem}");
            failed++;
        }

        return failed == 0 ? ExitCodes.AllConverted : ExitCodes.SomeFailed;
    }

    /// <summary>Converts one page; what went wrong, or null.</summary>
    private static string? Convert(string page, PageConverter converter, IResultSink sink)
    {
        try
        {
            var result = converter.Convert(page);
            sink.Write(page, result);
            return IsConverted(result) ? null : Problem(result);
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            return FileErrors.Reason(error);
        }
    }

    private static string Problem(ArticleResult result) =>
        result.Diagnostics.Count == 0 ? "no article could be read" : result.Diagnostics[^1].Message.ReplaceLineEndings(" ");

    // That a page is no article is an answer; that its input could not be read is none.
    private static bool IsConverted(ArticleResult result) => result.Article is not null || result.Outcome == ArticleOutcome.NotArticle;
}
