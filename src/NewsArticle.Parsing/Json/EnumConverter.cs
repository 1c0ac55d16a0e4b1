using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArticle.Parsing.Json;

/// <summary>Writes an enum's value by its name in camelCase, and reads exactly these names: no numbers, no lists.</summary>
internal sealed class EnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && EnumNames<T>.TryRead(reader.GetString()!, out var value))
            return value;
        throw new JsonException("Has to be one of " + string.Join(", ", EnumNames<T>.All) + ".");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(EnumNames<T>.Of(value));
}
