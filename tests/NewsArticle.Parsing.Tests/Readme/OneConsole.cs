namespace NewsArticle.Parsing.Tests.Readme;

/// <summary>Tests that catch what is written to the console, which is one for the whole process: nothing else runs, and writes, while they do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneConsole
{
    public const string Name = "console";
}
