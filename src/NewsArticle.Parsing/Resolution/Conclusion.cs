using NewsArticle.Parsing.Body;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Resolution;

/// <summary>Makes the result of what was found, for HTML and plain text alike: an article, or the word that there is none.</summary>
internal static class Conclusion
{
    /// <param name="findings">What was found.</param>
    /// <param name="other">What the page is, if it is no article; else null.</param>
    /// <param name="given">The address that the caller gave, or null.</param>
    /// <param name="known">The address that the page was read with, which may be its own, or null.</param>
    /// <param name="site">The site.</param>
    /// <param name="account">What was left out.</param>
    /// <param name="limits">What the result may hold.</param>
    public static ArticleResult Of(PageFindings findings, NonArticleKind? other, Uri? given, Uri? known, SiteInfo site, DropAccount account, ParseLimits limits)
    {
        OutputLimits.Hold(findings, limits);
        findings.Diagnostics.AddRange(findings.Limits);
        var stopped = findings.Limits.Count > 0;
        if (other is { } kind && !stopped)
        {
            findings.Diagnostics.Add(new(DiagnosticCode.NotArticle, findings.NoArticle ?? NonArticleMessages.Of(kind)));
        }

        var (article, fields) = other is null ? FieldResolver.Resolve(findings, known, site) : (null, new ArticleFields());
        return new()
        {
            Outcome = stopped ? ArticleOutcome.OverLimit : other is null ? ArticleOutcome.Article : ArticleOutcome.NotArticle,
            NonArticle = stopped || findings.NoArticle is not null ? null : other,
            Article = article,
            Fields = fields,
            Diagnostics = findings.Diagnostics.ConvertAll(Safe),
            Dropped = account.Items,
            Url = given,
            Site = site,
        };
    }

    /// <summary>A message may quote the page: a selector, a class, a value.</summary>
    private static Diagnostic Safe(Diagnostic diagnostic) => SafeText.Of(diagnostic.Message) is var message && ReferenceEquals(message, diagnostic.Message) ? diagnostic : diagnostic with { Message = message };
}
