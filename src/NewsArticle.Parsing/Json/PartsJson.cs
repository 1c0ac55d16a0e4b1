using System.Text.Json.Serialization;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Json;

/// <summary>The property <c>site</c>.</summary>
internal sealed record SiteJson(string? Host, string? Name, string? Adapter);

/// <summary>An item of <c>authors</c>.</summary>
internal sealed record AuthorJson(string? Name, AuthorRole Role, string? Email);

/// <summary>An item of <c>images</c>.</summary>
internal sealed record ImageJson(Uri? Url, string? Caption, string? Credit, string? Alt, int? Width, int? Height);

/// <summary>An item of <c>videos</c>.</summary>
internal sealed record VideoJson(Uri? Url, string? Caption, string? Credit, Uri? Poster);

/// <summary>An item of <c>related</c>.</summary>
internal sealed record RelatedJson(string? Title, Uri? Url, RelatedKind Kind, RelatedPlacement Placement, string? Teaser);

/// <summary>An item of <c>diagnostics</c>.</summary>
internal sealed record DiagnosticJson(DiagnosticCode Code, string? Message, string? Field, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Limit = null);
