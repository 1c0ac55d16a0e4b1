using System.Text.Json;

namespace NewsArticle.Parsing.Metadata;

/// <summary>Reads a property that CMSs write as a string, an object or an array, in any of these shapes.</summary>
internal static class JsonLdShape
{
    /// <summary>The first text under a property: "x", 1, ["x"], {"name": "x"}, {"@value": "x"}.</summary>
    public static string? Text(JsonElement parent, ReadOnlySpan<byte> property) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(property, out var value) ? Text(value) : null;

    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => FirstOf(value, static item => Text(item)),
        JsonValueKind.Object => Text(value, "name"u8) ?? Text(value, "@value"u8),
        _ => JsonLdText.Read(value),
    };

    /// <summary>The first address under a property: "x", ["x"], {"url": "x"}, {"contentUrl": "x"}, {"@id": "x"}.</summary>
    public static string? Address(JsonElement parent, ReadOnlySpan<byte> property) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(property, out var value) ? Address(value) : null;

    public static string? Address(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => FirstOf(value, static item => Address(item)),
        JsonValueKind.Object => Address(value, "url"u8) ?? Address(value, "contentUrl"u8) ?? Address(value, "@id"u8),
        JsonValueKind.String => JsonLdText.Read(value)?.Trim(),
        _ => null,
    };

    private static string? FirstOf(JsonElement array, Func<JsonElement, string?> read)
    {
        foreach (var item in array.EnumerateArray())
        {
            if (read(item) is { } found) return found;
        }

        return null;
    }
}
