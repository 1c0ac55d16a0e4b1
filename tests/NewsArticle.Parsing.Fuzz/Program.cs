using NewsArticle.Parsing.Hostile.Fuzzing;
using SharpFuzz;

// Started by afl-fuzz with the name of a target; with files after the name it reads those instead and says what comes of each.
if (args.Length == 0 || !FuzzTargets.All.TryGetValue(args[0], out var target))
{
    Console.Error.WriteLine($"usage: {string.Join(" | ", FuzzTargets.All.Keys)} [FILE…]");
    return 2;
}

if (args.Length == 1)
{
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        target(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    });
    return 0;
}

var failed = 0;
foreach (var path in args[1..])
{
    try
    {
        target(File.ReadAllBytes(path));
    }
    catch (Exception error)
    {
        failed++;
        Console.WriteLine($"{path}: {error}");
    }
}

Console.WriteLine($"{args.Length - 1} files, {failed} failed");
return failed == 0 ? 0 : 1;
