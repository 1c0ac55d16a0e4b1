using System.Text.Json;
using System.Text.Json.Serialization;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Json;

/// <summary>The blocks of the body: <c>type</c>, and then what a block of that type has.</summary>
internal sealed class BlockConverter : JsonConverter<Block>
{
    public override Block Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ResultReader.Block(JsonSerializer.Deserialize(ref reader, ArticleJsonContext.Default.BlockJson)!);

    public override void Write(Utf8JsonWriter writer, Block value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("type", BlockTypes.Of(value));
        switch (value)
        {
            case TextBlock text:
                writer.WriteString("text", text.Text);
                if (text is HeadingBlock heading)
                    writer.WriteNumber("level", heading.Level);
                break;
            case ListBlock list:
                WriteStrings(writer, "items", list.Items);
                writer.WriteBoolean("ordered", list.Ordered);
                break;
            case TableBlock table:
                WriteRows(writer, table);
                break;
            case ImageBlock image:
                WriteImage(writer, image.Image);
                break;
            case VideoBlock video:
                WriteVideo(writer, video.Video);
                break;
            case AudioBlock audio:
                WriteAddress(writer, "url", audio.Url);
                break;
            case EmbedBlock embed:
                WriteAddress(writer, "url", embed.Url);
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteImage(Utf8JsonWriter writer, ArticleImage image)
    {
        WriteAddress(writer, "url", image.Url);
        writer.WriteString("caption", image.Caption);
        writer.WriteString("credit", image.Credit);
        writer.WriteString("alt", image.Alt);
        WriteNumber(writer, "width", image.Width);
        WriteNumber(writer, "height", image.Height);
    }

    private static void WriteVideo(Utf8JsonWriter writer, ArticleVideo video)
    {
        WriteAddress(writer, "url", video.Url);
        writer.WriteString("caption", video.Caption);
        writer.WriteString("credit", video.Credit);
        WriteAddress(writer, "poster", video.Poster);
    }

    private static void WriteRows(Utf8JsonWriter writer, TableBlock table)
    {
        writer.WriteStartArray("rows");
        foreach (var row in table.Rows)
            WriteStrings(writer, null, row);
        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string? name, IReadOnlyList<string> values)
    {
        if (name is not null)
            writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static void WriteAddress(Utf8JsonWriter writer, string name, Uri? value) =>
        writer.WriteString(name, value is null ? null : AddressConverter.Text(value));

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }
}
