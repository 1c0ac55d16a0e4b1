namespace NewsArticle.Parsing.Json;

/// <summary>From the evidence of the model to that of the contract.</summary>
internal static class EvidenceWriter
{
    public static EvidenceSetJson ToJson(ArticleFields fields) => new()
    {
        CanonicalUrl = Entry(fields.CanonicalUrl),
        Kind = Entry(fields.Kind),
        Language = Entry(fields.Language),
        Headline = Entry(fields.Headline),
        Kicker = Entry(fields.Kicker),
        Lead = Entry(fields.Lead),
        Dateline = Entry(fields.Dateline),
        Section = Entry(fields.Section),
        PublishedAt = Entry(fields.PublishedAt),
        ModifiedAt = Entry(fields.ModifiedAt),
        Byline = Entry(fields.Byline),
        Authors = Entry(fields.Authors),
        Source = Entry(fields.Source),
        Body = Entry(fields.Body),
        Tags = Entry(fields.Tags),
    };

    private static EvidenceJson? Entry<T>(Field<T>? field) => field is not { Evidence: var won }
        ? null
        : new(won.Source, won.Locator, won.Raw, won.Rule, [.. field.Lost.Select(lost => Candidate(lost.Evidence))]);

    private static CandidateJson Candidate(Evidence lost) => new(lost.Source, lost.Locator, lost.Raw, lost.Rule);
}
