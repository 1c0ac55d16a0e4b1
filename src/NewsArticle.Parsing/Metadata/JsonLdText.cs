using System.Net;
using System.Text.Json;

namespace NewsArticle.Parsing.Metadata;

/// <summary>The strings of a JSON-LD value.</summary>
internal static class JsonLdText
{
    private const int LongestNumber = 64;

    public static string? Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                var text = Decode(element.GetString()!);
                return string.IsNullOrWhiteSpace(text) ? null : text;
            case JsonValueKind.Number:
                // Unix seconds as a bare number; a number of a million digits is nothing.
                var number = element.GetRawText();
                return number.Length <= LongestNumber ? number : null;
            default:
                return null;
        }
    }

    /// <summary>Tuổi Trẻ escapes its JSON-LD strings twice ("&amp;amp;#7871;"), so two rounds are needed and more would be a guess.</summary>
    public static string Decode(string text)
    {
        for (var round = 0; round < 2 && text.AsSpan().Contains('&'); round++)
        {
            var decoded = WebUtility.HtmlDecode(text);
            if (decoded == text) break;
            text = decoded;
        }

        return text;
    }
}
