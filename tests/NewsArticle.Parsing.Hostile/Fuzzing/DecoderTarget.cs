using System.Text;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Vietnamese;
using NewsArticle.Parsing.Vietnamese.Encodings;

namespace NewsArticle.Parsing.Hostile.Fuzzing;

/// <summary>
/// The decoders of what was written before Unicode. The first byte chooses: the encoding that the text is written anew from (its lowest three bits: TCVN3, VNI, UTF-8 misread,
/// windows-1258, VISCII, VPS, VIQR, or the one that is recognised), as markup or not (bit 3), and the charset that bytes are declared in (the upper four).
/// </summary>
internal static class DecoderTarget
{
    private static readonly LegacyEncoding[] Encodings = [.. LegacyEncodings.All, LegacyEncodings.Viqr];

    private static readonly string?[] Charsets =
    [
        null, "utf-8", "windows-1252", "windows-1258", "iso-8859-1", "viscii", "tcvn3", "x-viet-vps", "vni", "viqr", "utf-16", "utf-7", "windows-1250", "windows-31j", "", "\"utf-8\"",
    ];

    public static void Read(ReadOnlyMemory<byte> input)
    {
        if (input.IsEmpty)
            return;

        var way = input.Span[0];
        var bytes = input.Span[1..];
        var shown = Windows1252(bytes);
        var isMarkup = (way & 8) != 0;
        if ((way & 7) < Encodings.Length)
        {
            Check(LegacyWriter.WriteAll(shown, isMarkup, Encodings[way & 7]), shown);
            Check(LegacyWriter.WriteParts(shown, isMarkup, Encodings[way & 7]), shown);
        }
        else if (TextRules.Mend(shown, isMarkup) is { } mended)
        {
            Check(mended.Text, shown);
        }

        var decoded = TextDecoder.Decode(bytes, Charsets[way >> 4]);
        try
        {
            Check(decoded.Text.ToString(), shown);
        }
        finally
        {
            decoded.Return();
        }
    }

    private static string Windows1252(ReadOnlySpan<byte> bytes) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);

    /// <summary>No encoding makes more characters than a few for each byte (in markup five: "&amp;amp;" for "&amp;"), nor half a character.</summary>
    private static void Check(string text, string shown)
    {
        if (text.Length > (5 * shown.Length) + 16)
            throw new BrokenPromiseException($"{shown.Length} bytes became {text.Length} characters.");
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                index++;
            else if (char.IsSurrogate(text[index]))
                throw new BrokenPromiseException($"Half a character at {index}.");
        }
    }
}
