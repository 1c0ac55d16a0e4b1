using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsArticle.Parsing.Tests.Json;

/// <summary>
/// As much of JSON Schema (draft 2020-12) as the project's schemas use. A keyword that it does not know is an exception,
/// so that no part of a schema is passed over in silence.
/// </summary>
internal sealed class SchemaChecker
{
    private readonly JsonElement _root;

    public SchemaChecker(string schema)
    {
        using var document = JsonDocument.Parse(schema);
        _root = document.RootElement.Clone();
    }

    /// <summary>What in the JSON is not as the schema says, each with its place; empty where all is well.</summary>
    public IReadOnlyList<string> Check(string json, JsonDocumentOptions options = default)
    {
        using var document = JsonDocument.Parse(json, options);
        return [.. Check(_root, document.RootElement, "$")];
    }

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string at) =>
        schema.EnumerateObject().SelectMany(keyword => Check(keyword, schema, value, at));

    private IEnumerable<string> Check(JsonProperty keyword, JsonElement schema, JsonElement value, string at) => keyword.Name switch
    {
        "$schema" or "$id" or "$defs" or "$comment" or "title" or "description" or "default" or "examples" => [],
        "$ref" => Check(Resolve(keyword.Value.GetString()!), value, at),
        "type" => Unless(Options(keyword.Value).Any(type => IsOf(type.GetString()!, value)), $"{at}: no {keyword.Value}"),
        "enum" => Unless(keyword.Value.EnumerateArray().Any(item => Same(item, value)), $"{at}: not one of {keyword.Value}"),
        "const" => Unless(Same(keyword.Value, value), $"{at}: not {keyword.Value}"),
        "pattern" => Unless(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!), $"{at}: not {keyword.Value}"),
        "minLength" => Unless(value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= keyword.Value.GetInt32(), $"{at}: too short"),
        "maxLength" => Unless(value.ValueKind != JsonValueKind.String || value.GetString()!.Length <= keyword.Value.GetInt32(), $"{at}: too long"),
        "maxItems" => Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= keyword.Value.GetInt32(), $"{at}: too many"),
        "minItems" => Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(), $"{at}: too few"),
        "minimum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(), $"{at}: too small"),
        "maximum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(), $"{at}: too large"),
        "oneOf" => Unless(keyword.Value.EnumerateArray().Count(option => !Check(option, value, at).Any()) == 1, $"{at}: not exactly one of the forms: {value}"),
        "allOf" => keyword.Value.EnumerateArray().SelectMany(part => Check(part, value, at)),
        "anyOf" => Unless(keyword.Value.EnumerateArray().Any(option => !Check(option, value, at).Any()), $"{at}: none of the forms: {value}"),
        "not" => Unless(Check(keyword.Value, value, at).Any(), $"{at}: of the form that is ruled out: {keyword.Value}"),
        "required" => keyword.Value.EnumerateArray().Where(name => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _))
            .Select(name => $"{at}: without {name}"),
        "properties" => Members(value).Where(member => keyword.Value.TryGetProperty(member.Name, out _))
            .SelectMany(member => Check(keyword.Value.GetProperty(member.Name), member.Value, $"{at}.{member.Name}")),
        "additionalProperties" => Members(value).Where(member => !Knows(schema, member.Name)).SelectMany(member => Additional(keyword.Value, member, at)),
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, index) => Check(keyword.Value, item, $"{at}[{index}]")),
        _ => throw new NotSupportedException("A keyword that the checker does not know: " + keyword.Name),
    };

    private IEnumerable<string> Additional(JsonElement schema, JsonProperty member, string at) => schema.ValueKind switch
    {
        JsonValueKind.False => [$"{at}: with {member.Name}"],
        JsonValueKind.True => [],
        _ => Check(schema, member.Value, $"{at}.{member.Name}"),
    };

    private JsonElement Resolve(string reference) =>
        reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(_root, (element, name) => element.GetProperty(name));

    private static IEnumerable<JsonElement> Options(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    private static IEnumerable<JsonProperty> Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : [];

    private static bool Knows(JsonElement schema, string name) => schema.TryGetProperty("properties", out var known) && known.TryGetProperty(name, out _);

    private static bool Same(JsonElement one, JsonElement other) => one.ValueKind == other.ValueKind && one.ToString() == other.ToString();

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => throw new NotSupportedException("No type of JSON Schema: " + type),
    };

    private static IEnumerable<string> Unless(bool good, string problem) => good ? [] : [problem];
}
