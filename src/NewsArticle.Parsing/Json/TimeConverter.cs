using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArticle.Parsing.Json;

/// <summary>Times in ISO 8601 with their offset. One without an offset is refused: the framework would read it in the machine's own time zone.</summary>
internal sealed class TimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && HasOffset(reader.GetString()!) && reader.TryGetDateTimeOffset(out var time))
            return time;
        throw new JsonException("A time has to be a string in ISO 8601 with an offset.");
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static bool HasOffset(string text)
    {
        var clock = text.IndexOf('T', StringComparison.Ordinal);
        return clock >= 0 && text.AsSpan(clock).IndexOfAny("Z+-") >= 0;
    }
}
