using NewsArticle.Parsing;
using NewsArticle.Parsing.Adapters;

namespace CustomSite;

/// <summary>A parser that knows two more sites than the library: one by code, one by a file.</summary>
public static class OwnSites
{
    /// <summary>The pages that ship with the sample, with their addresses. Papers and articles are made up.</summary>
    public static IReadOnlyList<(string File, Uri Url)> Pages { get; } =
    [
        ("Pages/songtham.example.html", new("https://songtham.example/ban-doc/ben-cu-len-den-tro-lai")),
        ("Pages/baovidu.example.html", new("https://tin.baovidu.example/doi-song/xom-chai-co-thu-vien-noi-4711.html")),
    ];

    /// <summary>The parser. Own sites are asked before the built-in ones; every other page is read as before.</summary>
    /// <param name="folder">Where the site file is.</param>
    public static ArticleParser Parser(string folder)
    {
        var sites = SiteCatalog.BuiltIn.With(new SongThamAdapter(), SiteFile.Load(Path.Combine(folder, "baovidu.example.json")));
        return new ArticleParser(ArticleParserOptions.Default with { Sites = sites });
    }
}
