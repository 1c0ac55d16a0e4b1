using System.Globalization;
using BenchmarkDotNet.Running;
using NewsArticle.Parsing.Benchmarks;

switch (args)
{
    case ["--gate", .. var rest] when rest.Length <= 1:
        return Gate.Run(PageSet.Load(rest.FirstOrDefault()), Console.Out);
    case ["--profile", .. var rest] when rest.Length <= 1:
        Profile.Run(PageSet.Load(rest.FirstOrDefault()), Console.Out);
        return 0;
    case ["--threads", .. var rest] when rest.Length <= 1:
        await Threads.Run(PageSet.Load(rest.FirstOrDefault()), Console.Out);
        return 0;
    case ["--growth"]:
        return Growth.Run(Console.Out);
    case ["--make-page", var kilobytes, var file]:
        File.WriteAllBytes(file, OwnPages.Make(PageShape.Mixed, int.Parse(kilobytes, CultureInfo.InvariantCulture) << 10).Bytes);
        return 0;
    case ["--growth-rules"]:
        return GrowthRules.Run(Console.Out);
    case ["--attacks", .. var rest] when rest.Length <= 1:
        return AttackTable.Run(rest.FirstOrDefault(), Console.Out);
    case ["--attack", var number]:
        return AttackChild.Run(int.Parse(number, CultureInfo.InvariantCulture), Console.Out);
    default:
        return BenchmarkSwitcher.FromAssembly(typeof(PageBenchmarks).Assembly).Run(args, new ComparisonConfig()).Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
}
