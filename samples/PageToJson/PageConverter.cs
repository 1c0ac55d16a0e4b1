using NewsArticle.Parsing;

namespace PageToJson;

/// <summary>One page to its result.</summary>
internal sealed class PageConverter(Options options, UrlTable urls)
{
    private readonly ArticleParser _parser = new(ArticleParserOptions.Default with { Sites = options.Sites });

    /// <exception cref="IOException">The file cannot be read.</exception>
    public ArticleResult Convert(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("the folder holds no *.html, *.htm or *.txt");
        var bytes = File.ReadAllBytes(path);
        if (options.AsText || InputFiles.IsPlainText(path))
            return _parser.Parse(ArticleInput.FromTextBytes(bytes, Given(path)));
        return Given(path) is { } address
            ? _parser.Parse(bytes, address)
            : ConvertWithOwnAddress(bytes);
    }

    private Uri? Given(string path) => options.Url ?? urls.Find(path);

    // A saved page mostly names its own address (canonical link, og:url); with it the site is known and relative addresses are complete.
    private ArticleResult ConvertWithOwnAddress(byte[] bytes)
    {
        var result = _parser.Parse(bytes);
        return result.Article?.CanonicalUrl is { } own && Addresses.IsOfPage(own) ? _parser.Parse(bytes, own) : result;
    }
}
