using AngleSharp.Html.Parser;
using HtmlAgilityPack;
using SmartReader;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>Something that reads a page, by the name it has in the tables. What it returns only keeps the work from being left out.</summary>
internal sealed record Contender(string Name, Func<Page, object?> Read)
{
    /// <summary>What everything is compared with: the tree alone, without reading anything from it.</summary>
    public static Contender Baseline { get; } = new("AngleSharp ParseDocument(string)", static page =>
    {
        using var document = new HtmlParser().ParseDocument(page.Html);
        return document;
    });

    public static Contender ParseBytes { get; } = new("Parse(bytes)", static page => ArticleParser.Default.Parse(page.Bytes, page.Url));

    public static Contender ParseString { get; } = new("Parse(string)", static page => ArticleParser.Default.Parse(page.Html, page.Url));

    public static Contender Selectors { get; } = new("AngleSharp, one selector a field", static page => Everyday.Read(page.Html));

    public static Contender Smart { get; } = new("SmartReader", static page => new Reader(page.Url.AbsoluteUri, page.Html).GetArticle());

    public static Contender AgilityPack { get; } = new("HtmlAgilityPack LoadHtml", static page =>
    {
        var document = new HtmlDocument();
        document.LoadHtml(page.Html);
        return document;
    });
}
