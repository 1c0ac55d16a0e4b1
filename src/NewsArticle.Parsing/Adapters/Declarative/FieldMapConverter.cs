using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>
/// Reads the "fields" object. A field is one alternative or a list of them; an alternative is a place or, inside the list, a list of
/// places put together; a place is a selector or an object with "select". Written by hand so that each mistake is reported where it stands.
/// </summary>
internal sealed class FieldMapConverter : JsonConverter<FieldMap>
{
    public override FieldMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Expect(ref reader, JsonTokenType.StartObject, "an object of fields");
        var map = new FieldMap();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!PartNames.TryParse(name, out var part))
            {
                throw new JsonException($"'{name}' is no field; the fields are {string.Join(", ", PartNames.All)}");
            }

            reader.Read();
            if (!map.TryAdd(part, ReadAlternatives(ref reader)))
            {
                throw new JsonException($"the field '{name}' is given twice");
            }
        }

        return map;
    }

    public override void Write(Utf8JsonWriter writer, FieldMap value, JsonSerializerOptions options) => throw new NotSupportedException();

    private static List<Alternative> ReadAlternatives(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [new([ReadPlace(ref reader)])];
        }

        var alternatives = new List<Alternative>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                alternatives.Add(new([ReadPlace(ref reader)]));
                continue;
            }

            var places = new List<Place>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                places.Add(ReadPlace(ref reader));
            }

            alternatives.Add(new(places));
        }

        return alternatives;
    }

    private static Place ReadPlace(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new(reader.GetString()!, null, []);
        }

        Expect(ref reader, JsonTokenType.StartObject, "a selector or an object with \"select\"");
        string? selector = null;
        string? attribute = null;
        var readings = new List<Reading>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            Expect(ref reader, JsonTokenType.String, $"a text for '{name}'");
            var value = reader.GetString()!;
            switch (name)
            {
                case "select":
                    selector = value;
                    break;
                case "attribute":
                    attribute = value;
                    break;
                case "after":
                    readings.Add(Cut(ReadingKind.After, value, name));
                    break;
                case "afterLast":
                    readings.Add(Cut(ReadingKind.AfterLast, value, name));
                    break;
                case "before":
                    readings.Add(Cut(ReadingKind.Before, value, name));
                    break;
                case "strip":
                    readings.Add(Cut(ReadingKind.Strip, value, name));
                    break;
                default:
                    throw new JsonException($"'{name}' is unknown here; a place has select, attribute, after, afterLast, before, strip");
            }
        }

        return new(selector ?? throw new JsonException("a place needs \"select\""), attribute, readings);
    }

    private static Reading Cut(ReadingKind kind, string argument, string name) =>
        argument.Length > 0 ? new(kind, argument) : throw new JsonException($"'{name}' needs a text");

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type, string what)
    {
        if (reader.TokenType != type)
        {
            throw new JsonException($"{what} is wanted here");
        }
    }
}
