namespace NewsArticle.Parsing.Tests.Samples;

public class PageToJsonUsageTests : ProgramRun
{
    [Theory]
    [InlineData("an option that is not known", "--nix")]
    [InlineData("an option without its value", "--url")]
    [InlineData("no address", "--url", "trang-nhat")]
    [InlineData("no address of a page", "--url", "file:///tmp/a.html")]
    [InlineData("one address for two pages", "--url", "https://bao.example/", "a.html", "b.html")]
    [InlineData("a site to be tested with nothing", "--test-site", "bao.example.json")]
    [InlineData("a site file that is not there", "--test-site", "no-such-site.example.json", "a.html")]
    [InlineData("sites that there are not", "--sites", "some")]
    [InlineData("a table that is not there", "--urls", "no-such-table.tsv")]
    public void Wrong_usage_is_exit_code_2_and_one_line(string reason, params string[] arguments)
    {
        var outcome = Run(arguments);

        outcome.ExitCode.Should().Be(2, reason);
        outcome.Errors.Should().ContainSingle(reason);
        outcome.Output.Should().BeEmpty(reason);
    }

    [Theory]
    [InlineData("a.html", "a name without an address")]
    [InlineData("a.html\ttrang nhất", "no address")]
    public void A_table_with_a_bad_line_is_wrong_usage_and_the_line_is_named(string line, string reason)
    {
        var table = Write("urls.tsv", "b.html\thttps://bao.example/b\n\n" + line + "\n");

        var outcome = Run("--urls", table);

        outcome.ExitCode.Should().Be(2, reason);
        outcome.Errors.Should().ContainSingle(reason).Which.Should().StartWith(table + ": line 3:");
    }

    [Fact]
    public void An_out_folder_that_is_a_file_is_wrong_usage()
    {
        var outcome = Run("--out", Write("taken", ""));

        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().ContainSingle();
    }

    [Fact]
    public void A_missing_file_is_exit_code_1_and_one_line_that_names_it()
    {
        var missing = Path.Combine(Folder, "missing.html");

        var outcome = Run(missing);

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Equal(missing + ": no such file or folder");
        outcome.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_folder_without_pages_is_exit_code_1_and_one_line_that_names_it()
    {
        Write("notes.md", "no page");

        var outcome = Run(Folder);

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().ContainSingle().Which.Should().StartWith(Folder + ": ");
    }

    [Fact]
    public void Help_names_every_option()
    {
        var outcome = Run("--help");

        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().ContainAll("FILE", "--url ", "--urls", "--out", "--evidence", "--text", "--sites <all|families|none>", "--test-site");
    }
}
