using System.Collections.Concurrent;
using System.Text;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tests.Sites;

namespace NewsArticle.Parsing.Tests;

/// <summary>A page that statements about all pages are held to: a real one by its file name, or one made for the tests.</summary>
internal sealed record ParsedPage(string Name, string Html, byte[] Bytes, Uri? Url, ArticleResult Result)
{
    public Article? Article => Result.Article;
}

/// <summary>The real pages and those made for the tests, each parsed once with everything that was left out listed.</summary>
internal static class ParsedPages
{
    private static readonly ConcurrentDictionary<string, ParsedPage> Pages = new(StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyDictionary<string, Uri>> Urls = new(SharedMaterial.ReadUrls);

    /// <summary>The pages made for the tests, and the real ones where they are at hand.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. FixturePage.All.Keys, .. SharedMaterial.PageNames];

    /// <summary>A parser that lists what it leaves out.</summary>
    public static ArticleParser Parser { get; } = new(ArticleParserOptions.Default with { ListDropped = true });

    /// <summary>One row a page.</summary>
    public static TheoryData<string> Rows
    {
        get
        {
            var rows = new TheoryData<string>();
            foreach (var name in Names)
                rows.Add(name);
            return rows;
        }
    }

    public static ParsedPage Of(string name) => Pages.GetOrAdd(name, Read);

    private static ParsedPage Read(string name)
    {
        if (FixturePage.All.TryGetValue(name, out var fixture))
            return new(name, fixture.Html, Encoding.UTF8.GetBytes(fixture.Html), fixture.Url, Parser.Parse(fixture.Html, fixture.Url));

        var bytes = File.ReadAllBytes(SharedMaterial.PagePath(name));
        var decoded = TextDecoder.Decode(bytes, null);
        var html = decoded.Text.ToString();
        decoded.Return();
        var url = Urls.Value.GetValueOrDefault(name);
        return new(name, html, bytes, url, Parser.Parse(html, url));
    }
}
