using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsArticle.Parsing.Json;

/// <summary>Writes an address so that it reads back as the same one: escaped where it is absolute, as it was given where it is relative.</summary>
internal sealed class AddressConverter : JsonConverter<Uri>
{
    public override Uri Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("An address has to be a string.");
        var text = reader.GetString()!;

        // On Unix Uri takes "/a" for the absolute address of a file.
        var rooted = text.StartsWith('/') || text.StartsWith('\\');
        if (!rooted && Uri.TryCreate(text, UriKind.Absolute, out var absolute))
            return absolute;
        return Uri.TryCreate(text, UriKind.Relative, out var relative) ? relative : throw new JsonException("No address: " + text);
    }

    public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options) => writer.WriteStringValue(Text(value));

    public static string Text(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString;
}
