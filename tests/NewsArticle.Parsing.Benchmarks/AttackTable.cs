using System.Diagnostics;
using System.Globalization;
using NewsArticle.Parsing.Hostile.Attacks;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>Every attack at sizes from a kilobyte to the largest that is read, each in a process of its own: the worst time and the peak of memory of each.</summary>
internal static class AttackTable
{
    private const double MaxMilliseconds = 2000;
    private const double MaxMegabytes = 512;
    private const string ChildSwitch = "--attack";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="filter">Attacks whose name holds it are run; all where it is null.</param>
    /// <param name="output">Where to print.</param>
    public static int Run(string? filter, TextWriter output)
    {
        var cases = AttackCase.All.Select((attack, number) => (attack, number)).Where(row => filter is null || row.attack.Name.Contains(filter, StringComparison.Ordinal)).ToArray();
        output.WriteLine($"{"attack",-72}{"8 MB cold",11}{"8 MB warm",11}{"less, worst",12}{"peak MB",9}  outcome");
        var (failed, time, memory) = (0, (Value: 0.0, Name: ""), (Value: 0.0, Name: ""));
        foreach (var (attack, number) in cases)
        {
            var cells = Child(number);
            if (cells is null)
            {
                failed++;
                output.WriteLine($"{attack.Name,-72}FAILED");
                continue;
            }

            var peak = Number(cells[0]);
            var times = cells[1..^1].Select(Number).ToArray();
            var passed = times.Max() <= MaxMilliseconds && peak <= MaxMegabytes;
            failed += passed ? 0 : 1;
            time = times.Max() > time.Value ? (times.Max(), attack.Name) : time;
            memory = peak > memory.Value ? (peak, attack.Name) : memory;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{attack.Name,-72}{times[0],11:F0}{times[1],11:F0}{times[2..].Max(),12:F0}{peak,9:F0}  {cells[^1]}{(passed ? "" : "  OVER")}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"worst time {time.Value:F0} ms ({time.Name}), worst memory {memory.Value:F0} MB ({memory.Name})"));
        output.WriteLine($"attacks: {(failed == 0 ? "pass" : "fail")}, {cases.Length} run, {failed} over {MaxMilliseconds} ms or {MaxMegabytes} MB or without an answer");
        return failed == 0 ? 0 : 1;
    }

    private static string[]? Child(int number)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(AttackTable).Assembly.Location);
        start.ArgumentList.Add(ChildSwitch);
        start.ArgumentList.Add(number.ToString(CultureInfo.InvariantCulture));
        using var child = Process.Start(start)!;
        var printed = child.StandardOutput.ReadToEndAsync();
        if (!child.WaitForExit(Patience))
        {
            child.Kill();
            return null;
        }

        return child.ExitCode == 0 ? printed.GetAwaiter().GetResult().Trim().Split('\t') : null;
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
