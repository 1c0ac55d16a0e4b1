using System.Text;

namespace NewsArticle.Parsing.Tests.Hostile;

/// <summary>The small attacks of <c>Attacks/</c>, each with what it aims at in <c>manifest.tsv</c>, and with what must never come out of it.</summary>
public class AttackFileTests
{
    private static readonly string Folder = Path.Combine(SharedMaterial.RepositoryRoot, "tests", "NewsArticle.Parsing.Tests", "Hostile", "Attacks");

    private static readonly ArticleParser Parser = new(ArticleParserOptions.Default with { ListDropped = true, ReferenceTime = new DateTimeOffset(2026, 6, 2, 15, 0, 0, TimeSpan.FromHours(7)) });

    private static readonly Uri?[] Addresses = [null, new("https://bao.example/xa-hoi/hang-bang-1.html"), new("http://vnexpress.net/hang-bang-4700001.html")];

    public static TheoryData<string, string, string> Files
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var cells in Manifest)
                rows.Add(cells[0], cells[1], cells.Length > 2 ? cells[2] : "");
            return rows;
        }
    }

    private static string[][] Manifest => [.. File.ReadLines(Path.Combine(Folder, "manifest.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];

    [Fact]
    public void Every_file_is_in_the_manifest_and_there_are_more_than_sixty()
    {
        var files = Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Where(name => name != "manifest.tsv").ToArray();
        files.Should().BeEquivalentTo(Manifest.Select(cells => cells[0])).And.HaveCountGreaterThan(60);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_small_attack_breaks_no_promise(string file, string aim, string never)
    {
        var page = File.ReadAllBytes(Path.Combine(Folder, file));
        foreach (var address in Addresses)
        {
            Promises.Check(Parser.Parse(ArticleInput.FromTextBytes(page, address)));
            if (file.EndsWith(".txt", StringComparison.Ordinal))
                continue;

            foreach (var json in new[] { Promises.Check(Parser.Parse(page, address)), Promises.Check(Parser.Parse(page, address, "windows-1252")), Promises.Check(Parser.Parse(Encoding.UTF8.GetString(page), address)) })
                (never.Length > 0 && json.Contains(never, StringComparison.OrdinalIgnoreCase)).Should().BeFalse("'{0}' comes out of: {1}", never, aim);
        }
    }
}
