using NewsArticle.Parsing;

namespace PageToJson;

/// <summary>Where results go.</summary>
internal interface IResultSink
{
    /// <param name="page">The path of the page.</param>
    /// <param name="result">What came of it.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    void Write(string page, ArticleResult result);
}
