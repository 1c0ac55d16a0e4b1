using System.Text.Json.Serialization;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Json;

/// <summary>The contract, version 1: the order of the properties here is the order in the JSON.</summary>
internal sealed record ResultJson
{
    public Uri? Url { get; init; }

    public Uri? CanonicalUrl { get; init; }

    public SiteJson? Site { get; init; }

    /// <summary>An <see cref="ArticleKind"/>, "notArticle", or null where nothing could be read.</summary>
    public string? Kind { get; init; }

    public string? Language { get; init; }

    public string? Headline { get; init; }

    public string? Kicker { get; init; }

    public string? Lead { get; init; }

    public string? Dateline { get; init; }

    public IReadOnlyList<string>? Section { get; init; } = [];

    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? ModifiedAt { get; init; }

    public string? Byline { get; init; }

    public IReadOnlyList<AuthorJson>? Authors { get; init; } = [];

    public string? Source { get; init; }

    public IReadOnlyList<Block>? Body { get; init; } = [];

    public IReadOnlyList<ImageJson>? Images { get; init; } = [];

    public IReadOnlyList<VideoJson>? Videos { get; init; } = [];

    public IReadOnlyList<RelatedJson>? Related { get; init; } = [];

    public IReadOnlyList<string>? Tags { get; init; } = [];

    public IReadOnlyList<DiagnosticJson>? Diagnostics { get; init; } = [];

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EvidenceSetJson? Evidence { get; init; }
}
