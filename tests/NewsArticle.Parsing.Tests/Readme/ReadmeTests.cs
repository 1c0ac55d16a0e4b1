using System.Text.RegularExpressions;

namespace NewsArticle.Parsing.Tests.Readme;

[Collection(OneConsole.Name)]
public class ReadmeTests
{
    private const string Folder = "tests/NewsArticle.Parsing.Tests/Readme/";

    private static readonly string Readme = Read("README.md");

    [Fact]
    public void Code_stands_by_line_10() =>
        Readme.Split('\n').Take(10).Should().Contain("```csharp").And.Contain(line => line.Contains("ArticleParser.Default.Parse"));

    [Fact]
    public void Every_csharp_block_is_a_snippet_that_was_compiled()
    {
        var snippets = Regex.Matches(Read(Folder + "ReadmeSnippets.cs"), @"^ *// snippet: \S+\n(.*?)^ *// end$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(match => Unindent(match.Groups[1].Value));

        Blocks("csharp").Should().NotBeEmpty().And.BeEquivalentTo(snippets);
    }

    [Fact]
    public void The_first_snippet_prints_what_the_README_prints()
    {
        var printed = Capture(ReadmeSnippets.FirstLook).Split('\n');

        printed[0].Should().Be("Xã Ea Mây mở trạm đọc sách đầu tiên bên hồ Yên Thử");
        var at = 1;
        foreach (var line in Blocks("json").First().TrimEnd('\n').Split('\n').Where(line => line.Trim() != "…"))
        {
            var found = Array.IndexOf(printed, line, at);
            found.Should().BeGreaterThanOrEqualTo(at, $"README.md says that this is printed next: {line}");
            at = found + 1;
        }
    }

    [Fact]
    public void The_snippet_for_many_pages_prints_a_line_a_page()
    {
        Directory.CreateDirectory("pages");
        File.Copy("page.html", Path.Combine("pages", "a.html"), overwrite: true);

        Capture(() => ReadmeSnippets.ManyPages().GetAwaiter().GetResult()).Should().Be($"{Path.Combine("pages", "a.html")}: Xã Ea Mây mở trạm đọc sách đầu tiên bên hồ Yên Thử\n");
    }

    [Fact]
    public void Every_link_of_every_README_leads_to_a_file()
    {
        var broken =
            from file in new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "tests/README.md", "src/NewsArticle.Parsing/README.md", "src/NewsArticle.Parsing/Sites/README.md", "samples/CustomSite/README.md", "samples/PageToJson/README.md" }
            from Match link in Regex.Matches(Read(file), @"\]\((?!https?:)([^)#]+)\)")
            let target = Path.Combine(SharedMaterial.RepositoryRoot, Path.GetDirectoryName(file)!, link.Groups[1].Value)
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{file}: {link.Groups[1].Value}";

        broken.Should().BeEmpty();
    }

    private static IEnumerable<string> Blocks(string language) =>
        Regex.Matches(Readme, $@"^```{language}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Groups[1].Value);

    private static string Unindent(string code)
    {
        var lines = code.Split('\n');
        var depth = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[depth..] : line));
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(SharedMaterial.RepositoryRoot, path)).ReplaceLineEndings("\n");

    private static string Capture(Action run)
    {
        var before = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            run();
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }
}
