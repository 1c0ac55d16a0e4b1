using System.Diagnostics;
using System.Globalization;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>
/// What more threads bring: all pages read with <see cref="ArticleParser.ParseManyAsync(IEnumerable{ArticleInput}, BatchOptions?, CancellationToken)"/>, again and again, with
/// one, two and four at a time in turn. The best round of each counts. On a machine that does other work, the time of all cores for a page says whether threads hinder each
/// other: where it does not grow, the pages go as much faster as there are free cores.
/// </summary>
internal static class Threads
{
    private const int Repeats = 4;

    private static readonly int[] Degrees = [1, 2, 4];

    public static async Task Run(IReadOnlyList<Page> pages, TextWriter output)
    {
        var inputs = Enumerable.Range(0, Repeats).SelectMany(_ => pages.Select(page => ArticleInput.FromBytes(page.Bytes, page.Url))).ToArray();
        var orders = new[] { true, false };
        var rows = Degrees.SelectMany(degree => orders.Select(ordered => (Degree: degree, Ordered: ordered, Rounds: new List<(double Wall, double Cores, long Contended)>()))).ToArray();
        var start = Stopwatch.GetTimestamp();
        for (var round = 0; round < 6 || Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(40); round++)
        {
            foreach (var row in rows)
            {
                var measured = await Read(inputs, new() { MaxDegreeOfParallelism = row.Degree, Ordered = row.Ordered });
                if (round > 1)
                    row.Rounds.Add(measured);
            }
        }

        output.WriteLine($"{"at a time",-12}{"order",-10}{"pages/s",10}{"times one",12}{"core us/page",14}{"cores busy",12}{"locks waited for",18}");
        foreach (var (degree, ordered, rounds) in rows)
        {
            var (wall, cores, _) = rounds.MinBy(each => each.Wall);
            var one = rows.First(row => row.Degree == 1 && row.Ordered == ordered).Rounds.Min(each => each.Wall);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{degree,-12}{(ordered ? "kept" : "as done"),-10}{inputs.Length / wall,10:F0}{one / wall,12:F2}{rounds.Min(each => each.Cores) * 1e6 / inputs.Length,14:F0}{cores / wall,12:F2}{rounds.Average(each => each.Contended) / inputs.Length,18:F4}"));
        }
    }

    private static async Task<(double Wall, double Cores, long Contended)> Read(ArticleInput[] inputs, BatchOptions options)
    {
        var (start, before, contended) = (Stopwatch.GetTimestamp(), Process.GetCurrentProcess().TotalProcessorTime, Monitor.LockContentionCount);
        var read = 0;
        await foreach (var result in ArticleParser.Default.ParseManyAsync(inputs, options))
            read += result.Result.Article is null ? 0 : 1;
        GC.KeepAlive(read);
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds, Monitor.LockContentionCount - contended);
    }
}
