using NewsArticle.Parsing;

namespace PageToJson;

/// <summary>The whole run: every page that was named, several at a time, written in the order named.</summary>
internal static class Conversion
{
    public static int Run(Options options, TextWriter output, TextWriter errors)
    {
        var pages = InputFiles.Find(options.Files);
        if (options.Url is not null && pages.Count > 1)
            throw new UsageException($"--url is for one page, and there are {pages.Count}; give a table with --urls");
        var reader = new PageReader(options, options.UrlTable is null ? UrlTable.Empty : UrlTable.Load(options.UrlTable));
        IResultSink sink = options.OutFolder is null
            ? new StandardOutput(output, options.Evidence, severalPages: pages.Count > 1)
            : new OutFolder(options.OutFolder, options.Evidence);

        // Filled while files are read, ahead of what is written: each entry is there before a later page's result is.
        var problems = new string?[pages.Count];
        var batch = new BatchOptions { MaxDegreeOfParallelism = Math.Min(pages.Count, BatchOptions.Default.MaxDegreeOfParallelism) };
        var (failed, next) = (0, 0);
        foreach (var (_, input, result) in reader.Parser.ParseManyAsync(Read(pages, reader, problems), batch).ToBlockingEnumerable())
        {
            var place = (int)input.Tag!;
            problems[place] = Write(pages[place], reader.WithOwnAddress(input, result), sink);
            Report(place + 1);
        }

        Report(pages.Count);
        return failed == 0 ? ExitCodes.AllConverted : ExitCodes.SomeFailed;

        void Report(int end)
        {
            for (; next < end; next++)
            {
                if (problems[next] is not { } problem)
                    continue;
                errors.WriteLine($"{pages[next]}: {problem}");
                failed++;
            }
        }
    }

    /// <summary>The pages that can be read; why each of the others cannot stands among the problems.</summary>
    private static IEnumerable<ArticleInput> Read(IReadOnlyList<string> pages, PageReader reader, string?[] problems)
    {
        for (var place = 0; place < pages.Count; place++)
        {
            ArticleInput? input = null;
            try
            {
                input = reader.Read(pages[place]) with { Tag = place };
            }
            catch (Exception error) when (FileErrors.Is(error))
            {
                problems[place] = FileErrors.Reason(error);
            }

            if (input is not null)
                yield return input;
        }
    }

    /// <summary>Writes one result; what is wrong with it, or null.</summary>
    private static string? Write(string page, ArticleResult result, IResultSink sink)
    {
        try
        {
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
