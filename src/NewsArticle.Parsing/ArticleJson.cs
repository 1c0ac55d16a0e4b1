using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsArticle.Parsing.Json;

namespace NewsArticle.Parsing;

/// <summary>
/// Writes and reads the JSON form of an <see cref="ArticleResult"/>, version 1: a fixed set of camelCase properties in a fixed order,
/// times in ISO 8601 with their offset, absent values as null or empty lists. Letters of any script are written as they are;
/// the output may stand inside an HTML script element.
/// </summary>
public static class ArticleJson
{
    private const string SchemaResource = "Schemas/article.schema.json";

    /// <summary>The JSON Schema (draft 2020-12) of the JSON that this class writes. It is also in the package, as <c>schemas/article.schema.json</c>.</summary>
    public static string Schema
    {
        get
        {
            using var stream = typeof(ArticleJson).Assembly.GetManifestResourceStream(SchemaResource)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Writes a result as JSON.</summary>
    /// <param name="result">The result.</param>
    /// <param name="options">How to write; null for <see cref="ArticleJsonOptions.Default"/>.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string Serialize(ArticleResult result, ArticleJsonOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, result, options ?? ArticleJsonOptions.Default);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a result as JSON in UTF-8, without a byte order mark.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">The result.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> output, ArticleResult result, ArticleJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(options);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions(options)))
            Write(writer, result, options);
        HtmlSafety.Copy(buffer.WrittenSpan, output);
    }

    /// <summary>Writes a result as JSON in UTF-8, without a byte order mark. The stream is left open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">The result.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream output, ArticleResult result, ArticleJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, result, options);
        output.Write(buffer.WrittenSpan);
    }

    /// <summary>Writes a result as one JSON value into a larger document. Indentation and escaping are those of the writer.</summary>
    /// <param name="output">Where to; it is flushed.</param>
    /// <param name="result">The result.</param>
    /// <param name="options">What to write; <see cref="ArticleJsonOptions.Indented"/> is not asked.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Utf8JsonWriter output, ArticleResult result, ArticleJsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(options);
        JsonSerializer.Serialize(output, ResultWriter.ToJson(result, options.Evidence), ArticleJsonContext.Default.ResultJson);
    }

    /// <summary>
    /// Reads what <see cref="Serialize"/> wrote. <see cref="ArticleResult.Fields"/> stays empty: evidence is written for people and not read back.
    /// The outcome is told from <c>kind</c> and the diagnostics. Properties that version 1 does not know are passed over.
    /// </summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The result; its article equals the one that was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> is no JSON, or not of this form; the message says where.</exception>
    public static ArticleResult Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ResultReader.FromJson(JsonSerializer.Deserialize(json, ArticleJsonContext.Default.ResultJson));
    }

    /// <inheritdoc cref="Deserialize(string)"/>
    /// <param name="utf8Json">The JSON in UTF-8, with or without a byte order mark.</param>
    public static ArticleResult Deserialize(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.StartsWith(Encoding.UTF8.Preamble))
            utf8Json = utf8Json[Encoding.UTF8.Preamble.Length..];
        return ResultReader.FromJson(JsonSerializer.Deserialize(utf8Json, ArticleJsonContext.Default.ResultJson));
    }

    // The relaxed encoder leaves only what JSON itself needs escaped, and U+2028/9; HtmlSafety does the rest. The strict encoder would
    // also write every apostrophe and plus sign as \uXXXX, and M'Drắk is a place.
    private static JsonWriterOptions WriterOptions(ArticleJsonOptions options) => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = options.Indented,
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
    };
}
