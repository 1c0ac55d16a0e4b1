using System.Text.Json;
using NewsArticle.Parsing;
using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Adapters.Testing;

namespace PageToJson;

/// <summary>A site file on saved pages: a report a page. What NAME.json beside a page NAME.* expects of the article is compared.</summary>
internal static class SiteTest
{
    public static int Run(Options options, TextWriter output, TextWriter errors)
    {
        if (options.Files.Count == 0)
            throw new UsageException("--test-site: which pages?");
        var site = Load(options.TestedSite!);
        var urls = options.UrlTable is null ? UrlTable.Empty : UrlTable.Load(options.UrlTable);
        var failed = 0;
        foreach (var page in InputFiles.Find(options.Files))
        {
            try
            {
                var report = Test(site, page, options.Url ?? urls.Find(page), options.AsText);
                output.WriteLine($"{page}: {report}");
                failed += report.IsGood ? 0 : 1;
            }
            catch (Exception error) when (FileErrors.Is(error) || error is JsonException)
            {
                errors.WriteLine($"{page}: {FileErrors.Reason(error)}");
                failed++;
            }
        }

        return failed == 0 ? ExitCodes.AllConverted : ExitCodes.SomeFailed;
    }

    private static SiteTestReport Test(SiteAdapter site, string page, Uri? url, bool asText)
    {
        var bytes = File.ReadAllBytes(page);
        var input = asText || InputFiles.IsPlainText(page) ? ArticleInput.FromTextBytes(bytes, url) : ArticleInput.FromBytes(bytes, url);
        var expected = Path.ChangeExtension(page, ".json");
        return SiteTester.Test(site, input, File.Exists(expected) ? File.ReadAllText(expected) : null);
    }

    private static SiteAdapter Load(string file)
    {
        try
        {
            return SiteFile.Load(file);
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            throw new UsageException($"{file}: {FileErrors.Reason(error)}");
        }
        catch (SiteFileException error)
        {
            throw new UsageException(error.Message);
        }
    }
}
