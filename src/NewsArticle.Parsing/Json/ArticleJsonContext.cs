using System.Text.Json.Serialization;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Json;

/// <summary>What the compiler generates the reading and writing of: no reflection, so trimming and NativeAOT keep working.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    Converters =
    [
        typeof(AddressConverter),
        typeof(TimeConverter),
        typeof(BlockConverter),
        typeof(EnumConverter<AuthorRole>),
        typeof(EnumConverter<RelatedKind>),
        typeof(EnumConverter<RelatedPlacement>),
        typeof(EnumConverter<DiagnosticCode>),
        typeof(EnumConverter<EvidenceSource>),
    ])]
[JsonSerializable(typeof(ResultJson))]
[JsonSerializable(typeof(BlockJson))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
