using System.Diagnostics;
using System.Globalization;
using NewsArticle.Parsing.Hostile;
using NewsArticle.Parsing.Hostile.Attacks;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>One attack in a process of its own, so that its memory is its own and its first reading is that of a process that has read nothing.</summary>
internal static class AttackChild
{
    private const int Kilobyte = 1024;
    private const int Megabyte = 1024 * Kilobyte;

    private static readonly int[] Sizes = [8 * Megabyte, 8 * Megabyte, 2 * Megabyte, 512 * Kilobyte, 64 * Kilobyte, Kilobyte];

    /// <summary>Prints the times of all sizes, the peak of memory and the outcome of the first.</summary>
    public static int Run(int number, TextWriter output)
    {
        var attack = AttackCase.All[number];
        var times = new List<double>();
        var outcome = default(ArticleOutcome);
        foreach (var size in Sizes)
        {
            var page = attack.Page(size);
            page = page.Length > size ? page[..size] : page;
            GC.Collect();
            if (times.Count == 0)
                ForgetPeak();
            var start = ThreadClock.Milliseconds;
            var result = attack.Read(page);
            times.Add(ThreadClock.Milliseconds - start);
            outcome = times.Count == 1 ? result.Outcome : outcome;
            if (size < Megabyte)
                Promises.Check(result);
            else if (times.Count == 2)
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{PeakMegabytes():F0}\t"));
        }

        output.WriteLine(string.Join('\t', times.Select(time => time.ToString("F1", CultureInfo.InvariantCulture)).Append(outcome.ToString())));
        return 0;
    }

    /// <summary>What it took to make the page is not what it takes to read it.</summary>
    private static void ForgetPeak()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, true, true);
        if (OperatingSystem.IsLinux())
            File.WriteAllText("/proc/self/clear_refs", "5");
    }

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / (double)Megabyte;
    }
}
