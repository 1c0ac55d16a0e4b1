using System.Text;
using NewsArticle.Parsing.Adapters;

namespace NewsArticle.Parsing.Hostile.Fuzzing;

/// <summary>A site file from a stranger: refused with its own exception, or a site that reads a page.</summary>
internal static class SiteFileTarget
{
    private static readonly Uri Address = new("https://bao.example/xa-hoi/hang-bang-1.html");

    public static void Read(ReadOnlyMemory<byte> input)
    {
        SiteAdapter site;
        try
        {
            site = SiteFile.Parse("bao.example", Encoding.UTF8.GetString(input.Span).Replace('\uFFFD', '\uD83D'));
        }
        catch (SiteFileException refusal)
        {
            if (refusal.Message.Length is 0 or > 10_000)
                throw new BrokenPromiseException($"A refusal is one message, and this has {refusal.Message.Length} characters.");
            return;
        }

        var parser = new ArticleParser(ArticleParserOptions.Default with { Sites = SiteCatalog.BuiltIn.With(site) });
        Promises.Check(parser.Parse(SmallPage.Html, Address));
    }
}
