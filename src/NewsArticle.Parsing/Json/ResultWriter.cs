using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Json;

/// <summary>From the model to the contract.</summary>
internal static class ResultWriter
{
    public const string NotArticle = "notArticle";

    public static ResultJson ToJson(ArticleResult result, bool evidence)
    {
        var json = result.Outcome != ArticleOutcome.NotArticle && result.Article is { } article
            ? ToJson(article)
            : new() { Kind = result.Outcome == ArticleOutcome.NotArticle ? NotArticle : null };
        return json with
        {
            Url = json.Url ?? result.Url,
            Site = json.Site ?? ToJson(result.Site),
            Diagnostics = [.. result.Diagnostics.Select(item => new DiagnosticJson(item.Code, item.Message, item.Field, item.Limit))],
            Evidence = evidence ? EvidenceWriter.ToJson(result.Fields) : null,
        };
    }

    private static ResultJson ToJson(Article article) => new()
    {
        Url = article.Url,
        CanonicalUrl = article.CanonicalUrl,
        Site = ToJson(article.Site),
        Kind = EnumNames<ArticleKind>.Of(article.Kind),
        Language = article.Language,
        Headline = article.Headline,
        Kicker = article.Kicker,
        Lead = article.Lead,
        Dateline = article.Dateline,
        Section = article.Section,
        PublishedAt = article.PublishedAt,
        ModifiedAt = article.ModifiedAt,
        Byline = article.Byline,
        Authors = [.. article.Authors.Select(item => new AuthorJson(item.Name, item.Role, item.Email))],
        Source = article.Source,
        Body = article.Body,
        Images = [.. article.Images.Select(item => new ImageJson(item.Url, item.Caption, item.Credit, item.Alt, item.Width, item.Height))],
        Videos = [.. article.Videos.Select(item => new VideoJson(item.Url, item.Caption, item.Credit, item.Poster))],
        Related = [.. article.RelatedItems.Select(item => new RelatedJson(item.Title, item.Url, item.Kind, item.Placement, item.Teaser))],
        Tags = article.Tags,
    };

    private static SiteJson? ToJson(SiteInfo? site) => site is null ? null : new(site.Host, site.Name, site.Adapter);
}
