using NewsArticle.Parsing.Adapters;

namespace NewsArticle.Parsing.Tests.Body;

/// <summary>A page of which only the body matters: its container is known, everything in it is left to the reader of bodies.</summary>
internal static class MadeUpPage
{
    public const string Headline = "Bến đò Cây Gạo có thêm một chuyến đò sớm";

    public const string First = "Bến đò Cây Gạo mở thêm chuyến đò lúc bốn giờ sáng để bà con kịp phiên chợ bên kia sông.";

    public const string Second = "Người lái đò cho biết mỗi chuyến chở được hai mươi người, ai cũng phải mặc áo phao trước khi xuống đò.";

    private static readonly ArticleParser Parser = new(ArticleParserOptions.Default with
    {
        Sites = SiteCatalog.Empty.With(SiteFile.Parse("bencay.example", """{ "name": "Báo Bến Cây", "trust": "described", "fields": { "headline": "h1", "body": ".than" } }""")),
        ListDropped = true,
        // Some bodies here are far longer than any result may be, to see that reading them does not slow down.
        Limits = new() { MaxBlocks = 100_000, MaxImages = 100_000, MaxRelatedItems = 100_000 },
    });

    /// <summary>Reads a page whose body's container holds this, with something below it if that is wanted.</summary>
    public static ArticleResult Read(string body, string below = "", string head = "")
    {
        var result = Parser.Parse($"<html><head>{head}</head><body><h1>{Headline}</h1><div class=\"than\">{body}</div>{below}</body></html>", new Uri("https://bencay.example/xa-hoi/chuyen-do-som-12.html"));
        result.Outcome.Should().Be(ArticleOutcome.Article);
        return result;
    }

    public static Article Article(string body, string below = "", string head = "") => Read(body, below, head).Article!;
}
