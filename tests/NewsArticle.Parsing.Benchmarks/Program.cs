using BenchmarkDotNet.Running;
using NewsArticle.Parsing.Benchmarks;

switch (args)
{
    case ["--gate", .. var rest] when rest.Length <= 1:
        return Gate.Run(PageSet.Load(rest.FirstOrDefault()), Console.Out);
    case ["--profile", .. var rest] when rest.Length <= 1:
        Profile.Run(PageSet.Load(rest.FirstOrDefault()), Console.Out);
        return 0;
    case ["--growth-rules"]:
        return GrowthRules.Run(Console.Out);
    default:
        return BenchmarkSwitcher.FromAssembly(typeof(PageBenchmarks).Assembly).Run(args, new ComparisonConfig()).Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
}
