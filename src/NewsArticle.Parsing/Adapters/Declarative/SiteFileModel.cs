using System.Text.Json.Serialization;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>A site file as it is written; Schemas/site.schema.json says what each property means.</summary>
internal sealed record SiteFileModel
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public string? Name { get; init; }

    /// <summary>Why the file can be believed: "verified 2024" or "described 2020". For readers of the file.</summary>
    public string? Trust { get; init; }

    public string? SameAs { get; init; }

    public string? Extends { get; init; }

    public string? Recognise { get; init; }

    public FieldMap? Fields { get; init; }

    public IReadOnlyList<LayoutModel>? Layouts { get; init; }
}

/// <summary>One layout as it is written.</summary>
internal sealed record LayoutModel
{
    public required string Name { get; init; }

    public string? Sign { get; init; }

    public FieldMap? Fields { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    MaxDepth = 16)]
[JsonSerializable(typeof(SiteFileModel))]
internal sealed partial class SiteFileJsonContext : JsonSerializerContext;
