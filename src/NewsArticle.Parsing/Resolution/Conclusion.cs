using NewsArticle.Parsing.Body;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Resolution;

/// <summary>Makes the result of what was found, for HTML and plain text alike: an article, or the word that there is none.</summary>
internal static class Conclusion
{
    /// <param name="findings">What was found.</param>
    /// <param name="hasText">Whether there is anything that makes an article of it.</param>
    /// <param name="given">The address that the caller gave, or null.</param>
    /// <param name="known">The address that the page was read with, which may be its own, or null.</param>
    /// <param name="site">The site.</param>
    /// <param name="stopped">Whether a limit cut the reading short.</param>
    /// <param name="account">What was left out.</param>
    public static ArticleResult Of(PageFindings findings, bool hasText, Uri? given, Uri? known, SiteInfo site, bool stopped, DropAccount account)
    {
        if (!hasText && !stopped)
        {
            findings.Diagnostics.Add(new(DiagnosticCode.NotArticle, findings.NoArticle ?? "The page holds no running text."));
        }

        var (article, fields) = hasText ? FieldResolver.Resolve(findings, known, site) : (null, new ArticleFields());
        return new()
        {
            Outcome = stopped ? ArticleOutcome.OverLimit : hasText ? ArticleOutcome.Article : ArticleOutcome.NotArticle,
            Article = article,
            Fields = fields,
            Diagnostics = findings.Diagnostics,
            Dropped = account.Items,
            Url = given,
            Site = site,
        };
    }
}
