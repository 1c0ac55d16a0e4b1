using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>A site file as it is written; Schemas/site.schema.json says what each property means.</summary>
[JsonConverter(typeof(SiteFileConverter))]
internal sealed record SiteFileModel
{
    public string? Schema { get; init; }

    public string? Name { get; init; }

    /// <summary>Why the file can be believed: "verified 2024", "described 2020" or "named".</summary>
    public string? Trust { get; init; }

    public string? SameAs { get; init; }

    public string? Extends { get; init; }

    public SelectorText? Recognise { get; init; }

    public FieldMap? Fields { get; init; }

    public IReadOnlyList<LayoutModel>? Layouts { get; init; }

    public static bool IsDescribed(string? trust) => trust?.StartsWith("described", StringComparison.Ordinal) == true;
}

/// <summary>One layout as it is written. A page is in it that carries all its signs.</summary>
internal sealed record LayoutModel(string Name, IReadOnlyList<SelectorText> Signs, FieldMap? Fields)
{
    /// <summary>What the site's own file speaks of; the rest its family says.</summary>
    public IReadOnlySet<ArticlePart> Own { get; init; } = new HashSet<ArticlePart>();

    /// <summary>What every page of the layout is, where the layout tells.</summary>
    public LayoutKind? Kind { get; init; }

    /// <summary>Why this layout can be believed; null where the file's word holds for it.</summary>
    public string? Trust { get; init; }

    /// <summary>Whether nobody has compared the layout with a page.</summary>
    public bool IsOnlyDescribed => SiteFileModel.IsDescribed(Trust);
}

/// <summary>A selector as it is written, and compiled.</summary>
internal sealed record SelectorText(string Text, IReadOnlyList<Selector> Compiled);

[JsonSourceGenerationOptions(ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 16)]
[JsonSerializable(typeof(SiteFileModel))]
internal sealed partial class SiteFileJsonContext : JsonSerializerContext;
