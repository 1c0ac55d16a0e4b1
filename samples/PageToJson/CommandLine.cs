using System.CommandLine;
using System.CommandLine.Parsing;

namespace PageToJson;

/// <summary>From the arguments to <see cref="Options"/>, and from wrong ones to an exit code.</summary>
internal static class CommandLine
{
    private const string Help = "Prints newspaper pages as JSON: one object for one page, JSON Lines for several. Without FILE it converts a page that ships with the program.";

    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var files = new Argument<string[]>("FILE") { Description = "Pages, or folders of *.html, *.htm and *.txt.", Arity = ArgumentArity.ZeroOrMore };
        var url = new Option<string?>("--url") { Description = "The address of the page, where there is one page.", HelpName = "URL" };
        var urls = new Option<string?>("--urls") { Description = "A table of addresses: file name, tab, address.", HelpName = "FILE" };
        var outFolder = new Option<string?>("--out") { Description = "Write NAME.json for each page NAME.* into this folder, and nothing to standard output.", HelpName = "DIR" };
        var evidence = new Option<bool>("--evidence") { Description = "Say for each field where its value comes from." };
        var text = new Option<bool>("--text") { Description = "Read every file as plain text, as *.txt is." };
        var sites = new Option<string>("--sites") { Description = "Read with all sites, with the families alone, or with none.", HelpName = SiteChoice.Names, DefaultValueFactory = _ => SiteChoice.All };
        var test = new Option<string?>("--test-site") { Description = "Test this site file with the pages in place of converting them: say for each field what was found and which selector did it.", HelpName = "FILE" };
        files.Validators.Add(RefuseUnknownOptions);
        var command = new RootCommand(Help) { files, url, urls, outFolder, evidence, text, sites, test };

        var parsed = command.Parse(args);
        foreach (var error in parsed.Errors)
            errors.WriteLine(error.Message);
        if (parsed.Errors.Count > 0)
            return ExitCodes.WrongUsage;

        var exitCode = ExitCodes.AllConverted;
        command.SetAction(result =>
        {
            try
            {
                var options = new Options(
                    result.GetValue(files) ?? [],
                    Address(result.GetValue(url)),
                    result.GetValue(urls),
                    result.GetValue(outFolder),
                    result.GetValue(evidence),
                    result.GetValue(text),
                    SiteChoice.Read(result.GetValue(sites)!),
                    result.GetValue(test));
                exitCode = options.TestedSite is null ? Conversion.Run(options, output, errors) : SiteTest.Run(options, output, errors);
            }
            catch (UsageException wrong)
            {
                errors.WriteLine(wrong.Message);
                exitCode = ExitCodes.WrongUsage;
            }
        });
        parsed.Invoke(new() { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        return exitCode;
    }

    // To the library behind this an option that it does not know is one more file.
    private static void RefuseUnknownOptions(ArgumentResult files)
    {
        foreach (var token in files.Tokens.Where(token => token.Value.StartsWith('-')))
            files.AddError($"{token.Value}: no such option");
    }

    private static Uri? Address(string? text) => text is null
        ? null
        : Addresses.Read(text) ?? throw new UsageException($"--url: no address: {text}");
}
