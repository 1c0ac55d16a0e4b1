using System.Text.Json;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>
/// Reads a "fields" object. A field is one alternative or a list of them; an alternative is a place or, inside the list, a list of
/// places put together; a place is a selector or an object with "select".
/// </summary>
internal static class FieldMapReader
{
    public static FieldMap Read(ref Utf8JsonReader reader, string at)
    {
        SiteFileText.Expect(ref reader, JsonTokenType.StartObject, $"'{at}'", "an object");
        var map = new FieldMap();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (SiteFileText.NextProperty(ref reader, at + ".", seen) is { } name)
        {
            if (!PartNames.TryParse(name, out var part))
            {
                throw new JsonException($"'{at}.{name}' is no field; the fields are {string.Join(", ", PartNames.All)}");
            }

            map.Add(part, ReadAlternatives(ref reader, part, $"{at}.{name}"));
        }

        return map;
    }

    private static List<Alternative> ReadAlternatives(ref Utf8JsonReader reader, ArticlePart part, string at)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [new([ReadPlace(ref reader, part, at)])];
        }

        var alternatives = new List<Alternative>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var inner = $"{at}[{alternatives.Count}]";
            alternatives.Add(new(reader.TokenType == JsonTokenType.StartArray ? ReadPlaces(ref reader, part, inner) : [ReadPlace(ref reader, part, inner)]));
        }

        return alternatives;
    }

    private static List<Place> ReadPlaces(ref Utf8JsonReader reader, ArticlePart part, string at)
    {
        var places = new List<Place>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            places.Add(ReadPlace(ref reader, part, $"{at}[{places.Count}]"));
        }

        return places.Count > 0 ? places : throw new JsonException($"'{at}' is empty");
    }

    private static Place ReadPlace(ref Utf8JsonReader reader, ArticlePart part, string at)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new(SiteFileText.Selector(ref reader, at), null, []);
        }

        SiteFileText.Expect(ref reader, JsonTokenType.StartObject, $"'{at}'", "a selector or an object with 'select'");
        SelectorText? selector = null;
        string? attribute = null;
        var readings = new List<Reading>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (SiteFileText.NextProperty(ref reader, at + ".", seen) is { } name)
        {
            var property = $"{at}.{name}";
            if (name == "select")
            {
                selector = SiteFileText.Selector(ref reader, property);
                continue;
            }

            if (part >= ArticlePart.Body)
            {
                throw new JsonException($"'{property}': '{PartNames.Of(part)}' is read as an element, so its places have select alone");
            }

            if (name == "attribute")
            {
                attribute = SiteFileText.Text(ref reader, property);
                continue;
            }

            readings.Add(new(KindOf(name, property), SiteFileText.Text(ref reader, property)));
        }

        return new(selector ?? throw new JsonException($"'{at}' needs a 'select'"), attribute, readings);
    }

    private static ReadingKind KindOf(string name, string property) => name switch
    {
        "after" => ReadingKind.After,
        "afterLast" => ReadingKind.AfterLast,
        "before" => ReadingKind.Before,
        "strip" => ReadingKind.Strip,
        _ => throw SiteFileText.Unknown(property, "a place", "select, attribute, after, afterLast, before, strip"),
    };
}
