using NewsArticle.Parsing;

namespace PageToJson;

/// <summary>From the path of a page to the parser's input, and what is done where nobody gives its address.</summary>
internal sealed class PageReader(Options options, UrlTable urls)
{
    public ArticleParser Parser { get; } = new(ArticleParserOptions.Default with { Sites = options.Sites });

    /// <exception cref="IOException">The file cannot be read.</exception>
    public ArticleInput Read(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("the folder holds no *.html, *.htm or *.txt");
        var bytes = File.ReadAllBytes(path);
        var address = options.Url ?? urls.Find(path);
        return options.AsText || InputFiles.IsPlainText(path) ? ArticleInput.FromTextBytes(bytes, address) : ArticleInput.FromBytes(bytes, address);
    }

    /// <summary>A saved page mostly names its own address (canonical link, og:url), and is read with it; where it names two, with the one that the result believes.</summary>
    public ArticleResult WithOwnAddress(ArticleInput input, ArticleResult result) =>
        input.Url is null && result.Article is { CanonicalUrl: { } own } article && Addresses.IsOfPage(own) && own != article.Url
            ? Parser.Parse(input with { Url = own })
            : result;
}
