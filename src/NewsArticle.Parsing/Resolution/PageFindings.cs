using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Resolution;

/// <summary>All that the readers of one page found, before it is decided who wins: the single way from any reader to the resolver.</summary>
internal sealed class PageFindings
{
    public CandidateList<string> Headline { get; } = new();

    public CandidateList<string> Kicker { get; } = new();

    public CandidateList<string> Lead { get; } = new();

    public CandidateList<string> Dateline { get; } = new();

    public CandidateList<IReadOnlyList<string>> Section { get; } = new();

    public CandidateList<DateTimeOffset> PublishedAt { get; } = new();

    public CandidateList<DateTimeOffset> ModifiedAt { get; } = new();

    public CandidateList<string> Byline { get; } = new();

    public CandidateList<IReadOnlyList<Author>> Authors { get; } = new();

    public CandidateList<string> Source { get; } = new();

    public CandidateList<IReadOnlyList<string>> Tags { get; } = new();

    public CandidateList<ArticleKind> Kind { get; } = new();

    public CandidateList<string> Language { get; } = new();

    public CandidateList<Uri> CanonicalUrl { get; } = new();

    /// <summary>The body, with its pictures and videos in place.</summary>
    public List<Block> Body { get; } = [];

    /// <summary>Where the body was read.</summary>
    public Evidence? BodyEvidence { get; set; }

    /// <summary>What each line that names the makers says; a page may sign its authors, its photographer and its agency in lines of their own.</summary>
    public void AddByline(BylineReading reading, EvidenceSource source, string locator, string raw)
    {
        if (reading.Byline is { } byline)
        {
            Byline.Add(byline, source, locator, raw, reading.Rule);
        }

        if (reading.Authors.Count > 0)
        {
            Authors.Add(reading.Authors, source, locator, raw, reading.Rule);
        }

        if (reading.Source is { } paper)
        {
            Source.Add(paper, source, locator, raw, reading.Rule);
        }
    }

    public List<RelatedItem> Related { get; } = [];

    /// <summary>What the related items lead to, each once.</summary>
    public HashSet<string> RelatedAddresses { get; } = new(StringComparer.Ordinal);

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The limits that were reached: each left something unread.</summary>
    public List<Diagnostic> Limits { get; } = [];

    /// <summary>What says that the page is no article, or null.</summary>
    public string? NoArticle { get; set; }
}
