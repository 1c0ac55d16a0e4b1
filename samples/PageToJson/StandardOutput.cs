using NewsArticle.Parsing;

namespace PageToJson;

/// <summary>One indented object for one page, JSON Lines for several.</summary>
internal sealed class StandardOutput(TextWriter output, bool evidence, bool severalPages) : IResultSink
{
    private readonly ArticleJsonOptions _options = new() { Evidence = evidence, Indented = !severalPages };

    public void Write(string page, ArticleResult result) => output.WriteLine(ArticleJson.Serialize(result, _options));
}
