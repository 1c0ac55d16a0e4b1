using System.Text.Json;
using NewsArticle.Parsing.Vietnamese;

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
                var text = TextRules.Decode(element.GetString()!);
                return JsonChars.Trim(text).IsEmpty ? null : text;
            case JsonValueKind.Number:
                // Unix seconds as a bare number; a number of a million digits is nothing.
                var number = element.GetRawText();
                return number.Length <= LongestNumber ? number : null;
            default:
                return null;
        }
    }
}
