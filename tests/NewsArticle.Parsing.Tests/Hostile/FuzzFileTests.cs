using NewsArticle.Parsing.Hostile.Fuzzing;

namespace NewsArticle.Parsing.Tests.Hostile;

/// <summary>The inputs that the fuzzers start from, and those on which one of them once found a fault, read as the fuzzers read them.</summary>
public class FuzzFileTests
{
    private static readonly string Folder = Path.Combine(SharedMaterial.RepositoryRoot, "tests", "NewsArticle.Parsing.Fuzz");

    public static TheoryData<string, string> Files
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var path in new[] { "Seeds", "Findings" }.Select(kind => Path.Combine(Folder, kind)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
                rows.Add(Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetRelativePath(Folder, path).Replace('\\', '/'));
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_kept_input_breaks_no_promise(string target, string file) =>
        FluentActions.Invoking(() => FuzzTargets.All[target](File.ReadAllBytes(Path.Combine(Folder, file)))).Should().NotThrow();

    [Fact]
    public void Every_target_has_inputs_to_start_from_and_words_to_make_more() => FuzzTargets.All.Keys.Should().OnlyContain(target =>
        Directory.EnumerateFiles(Path.Combine(Folder, "Seeds", target)).Any() && File.Exists(Path.Combine(Folder, "Dictionaries", target + ".dict")));
}
