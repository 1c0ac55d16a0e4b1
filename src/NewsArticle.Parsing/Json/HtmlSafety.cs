using System.Buffers;

namespace NewsArticle.Parsing.Json;

/// <summary>
/// Makes finished JSON safe to stand inside an HTML script element. The three signs that could end it occur in JSON only inside
/// strings, and never behind a lone backslash, so each can be written as its \u escape without reading the JSON again.
/// </summary>
internal static class HtmlSafety
{
    private static readonly SearchValues<byte> Unsafe = SearchValues.Create("<>&"u8);

    public static void Copy(ReadOnlySpan<byte> json, IBufferWriter<byte> output)
    {
        for (var at = json.IndexOfAny(Unsafe); at >= 0; at = json.IndexOfAny(Unsafe))
        {
            output.Write(json[..at]);
            output.Write(json[at] switch
            {
                (byte)'<' => "\\u003C"u8,
                (byte)'>' => "\\u003E"u8,
                _ => "\\u0026"u8,
            });
            json = json[(at + 1)..];
        }

        output.Write(json);
    }
}
