using NewsArticle.Parsing.Adapters;

namespace NewsArticle.Parsing.Tests.Readme;

/// <summary>The code of README.md: each csharp block there is what stands between two snippet marks here.</summary>
internal static class ReadmeSnippets
{
    public static void FirstLook()
    {
        // snippet: first-look
        var html = File.ReadAllBytes("page.html");
        var url = new Uri("https://baodaklak.vn/xa-hoi/202603/xa-ea-may-mo-tram-doc-sach-dau-tien-ben-ho-yen-thu-0c0ffee/");
        var result = ArticleParser.Default.Parse(html, url);
        Console.WriteLine(result.Article?.Headline);
        Console.WriteLine(ArticleJson.Serialize(result, new() { Indented = true }));
        // end
    }

    public static ArticleParser AddYourOwnSite()
    {
        // snippet: add-your-own-site
        var site = SiteFile.Load("bao.example.json");
        var parser = new ArticleParser(ArticleParserOptions.Default with { Sites = SiteCatalog.BuiltIn.With(site) });
        // end
        return parser;
    }

    public static async Task ManyPages()
    {
        // snippet: many-pages
        var pages = Directory.EnumerateFiles("pages").Select(path => ArticleInput.FromBytes(File.ReadAllBytes(path)) with { Tag = path });
        await foreach (var page in ArticleParser.Default.ParseManyAsync(pages))
            Console.WriteLine($"{page.Input.Tag}: {page.Result.Article?.Headline}");
        // end
    }
}
