using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace NewsArticle.Parsing.Tests;

/// <summary>The rules of the house that a machine can check.</summary>
public class HouseRulesTests
{
    private const int MaxLines = 400;

    private static readonly Assembly Library = typeof(ArticleParser).Assembly;

    public static TheoryData<string, string> Banned => new()
    {
        { @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", "the machine's clock is never asked" },
        { @"\bTimeProvider\.System\b|\bStopwatch\b|\bEnvironment\.TickCount", "the machine's clock is never asked" },
        { @"\bTimeZoneInfo\.(Local|FindSystemTimeZoneById)\b|\.ToLocalTime\(", "nor its time zone" },
        { @"\bCultureInfo\.(CurrentCulture|CurrentUICulture|DefaultThreadCurrent\w+)\b|\bStringComparison\.CurrentCulture", "nor its culture" },
        { @"\bEnvironment\.(GetEnvironmentVariables?|MachineName|NewLine)\b", "nor its environment" },
        { @"\bRandom\b|\bGuid\.NewGuid\b", "the same page gives the same article" },
        { @"\bConsole\.|\bDebug\.Print|\bTrace\.", "a library has no voice of its own" },
        { @"\bRegex\b|\bRegularExpressions\b", "a pattern that backtracks takes a page hostage; rules step through their text" },
        { @"\.Normalize\(|\bNormalizationForm\b", "without ICU it does nothing and says nothing" },
        { @"#pragma warning disable(?!.*//)|\bSuppressMessage\b", "a warning is silenced only with its reason beside it" },
        { @"^\s*#region\b", "a file that needs regions holds two ideas" },
    };

    [Fact]
    public void No_source_file_is_longer_than_one_idea()
    {
        var tooLong = SourceFiles("src").Concat(SourceFiles("tests")).Concat(SourceFiles("samples"))
            .Where(path => File.ReadLines(path).Count() > MaxLines);

        tooLong.Select(Relative).Should().BeEmpty($"the limit is {MaxLines} lines");
    }

    [Theory]
    [MemberData(nameof(Banned))]
    public void The_library_does_not_say(string pattern, string reason)
    {
        var hits =
            from path in SourceFiles("src")
            from line in File.ReadLines(path).Select((text, index) => (Text: text, Number: index + 1))
            where !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal) && Regex.IsMatch(line.Text, pattern)
            select $"{Relative(path)}:{line.Number}: {line.Text.Trim()}";

        hits.Should().BeEmpty(reason);
    }

    [Fact]
    public void The_library_refers_to_no_type_that_reaches_the_network_or_starts_a_process()
    {
        using var file = File.OpenRead(Library.Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var types = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name))
            .ToArray();

        types.Should().Contain("System.Uri", "otherwise this test reads the wrong thing");
        types.Where(name => name.StartsWith("System.Net.", StringComparison.Ordinal) && name != "System.Net.WebUtility").Should().BeEmpty();
        types.Where(name => name.StartsWith("System.Diagnostics.Process", StringComparison.Ordinal)).Should().BeEmpty();
        types.Where(name => name.StartsWith("System.Text.RegularExpressions.", StringComparison.Ordinal)).Should().BeEmpty();
        types.Where(name => name.StartsWith("AngleSharp.Io.", StringComparison.Ordinal)).Should().BeEmpty();
        types.Where(name => name.StartsWith("System.Reflection.Emit", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Public_types_are_sealed_or_abstract_or_static() =>
        Library.GetExportedTypes().Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Should().BeEmpty();

    [Fact]
    public void Public_types_show_no_field_but_constants() =>
        Library.GetExportedTypes().Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral).Select(field => field.DeclaringType + "." + field.Name).Should().BeEmpty();

    [Fact]
    public void No_static_field_can_change()
    {
        var mutable = Library.GetTypes()
            .Where(type => !IsMadeByTheCompiler(type))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral && !IsMadeByTheCompiler(field));

        mutable.Select(field => field.DeclaringType + "." + field.Name).Should().BeEmpty();
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("LICENSE")]
    [InlineData("src/NewsArticle.Parsing/README.md")]
    [InlineData("src/NewsArticle.Parsing/Sites/README.md")]
    [InlineData("tests/README.md")]
    [InlineData("samples/PageToJson/README.md")]
    [InlineData("samples/CustomSite/README.md")]
    public void The_house_is_described(string path) => new FileInfo(InRepository(path)).Should().Match<FileInfo>(file => file.Exists && file.Length > 0);

    [Fact]
    public void Every_folder_of_the_library_has_its_line_in_the_library_s_README()
    {
        var readme = File.ReadAllText(InRepository("src/NewsArticle.Parsing/README.md"));
        var folders = Directory.EnumerateDirectories(InRepository("src/NewsArticle.Parsing")).Select(path => Path.GetFileName(path)!)
            .Where(name => name is not ("bin" or "obj"));

        folders.Where(name => !readme.Contains($"`{name}/`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(InRepository(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !Relative(path).Split('/').Any(part => part is "bin" or "obj"));

    private static string InRepository(string path) => Path.Combine(SharedMaterial.RepositoryRoot, path);

    private static string Relative(string path) => Path.GetRelativePath(SharedMaterial.RepositoryRoot, path).Replace('\\', '/');

    private static bool IsMadeByTheCompiler(MemberInfo? member) =>
        member is not null
        && (member.Name.Contains('<', StringComparison.Ordinal)
            || member.IsDefined(typeof(CompilerGeneratedAttribute))
            || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute))
            || IsMadeByTheCompiler(member.DeclaringType));
}
