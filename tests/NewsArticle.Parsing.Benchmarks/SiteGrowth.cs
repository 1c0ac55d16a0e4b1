using System.Globalization;
using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Adapters.Declarative;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>What a page costs, first and later, where a catalog holds few sites and many.</summary>
internal static class SiteGrowth
{
    private const string Site = """
        { "name": "Báo Ví Dụ", "fields": { "headline": "h1.title", "lead": "h2.sapo", "publishedAt": "span.date", "body": "div.content", "drop": ["div.content .ads"] } }
        """;

    public static void Write(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"{"sites in the catalog",-24}{"files read",12}{"first page, us",16}{"later, us",12}{"kB/page",10}");
        foreach (var count in new[] { 10, 350, 3500 })
        {
            var pages = new[] { 0, count / 2, count - 1 }.Select(number => OwnPages.Make(PageShape.Mixed, 50 << 10, HostOf(number))).ToArray();
            var (read, first, later, bytes) = (0, double.MaxValue, double.MaxValue, 0L);
            for (var round = 0; round < 30; round++)
            {
                read = 0;
                var files = Enumerable.Range(0, count).ToDictionary(number => BuiltInSites.SiteFileName(HostOf(number)), _ => Site, StringComparer.Ordinal);
                var sites = new BuiltInSites(name =>
                {
                    read++;
                    return files.GetValueOrDefault(name);
                });
                var parser = new ArticleParser(ArticleParserOptions.Default with { Sites = SiteCatalog.Of(sites) });
                var page = pages[round % pages.Length];
                first = Math.Min(first, Time(parser, page, out _));
                for (var again = 0; again < 10; again++)
                    later = Math.Min(later, Time(parser, page, out bytes));
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,-24}{read,12}{first * 1000,16:F0}{later * 1000,12:F0}{bytes / 1024.0,10:F0}"));
        }
    }

    private static string HostOf(int number) => $"bao-so-{number}.example";

    private static double Time(ArticleParser parser, Page page, out long bytes)
    {
        var (began, before) = (ThreadClock.Milliseconds, GC.GetAllocatedBytesForCurrentThread());
        GC.KeepAlive(parser.Parse(page.Bytes, page.Url));
        bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return ThreadClock.Milliseconds - began;
    }
}
