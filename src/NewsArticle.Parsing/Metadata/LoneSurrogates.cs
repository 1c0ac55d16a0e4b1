using System.Globalization;

namespace NewsArticle.Parsing.Metadata;

/// <summary>
/// Turns <c>\uD800</c>-style escapes without a partner into <c>\uFFFD</c>, in place: System.Text.Json accepts them while parsing and throws when
/// the string is read, which would lose the whole block for half an emoji.
/// </summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    public static bool Replace(Span<byte> json)
    {
        var replaced = false;
        while (true)
        {
            var backslash = json.IndexOf((byte)'\\');
            if (backslash < 0 || backslash + 1 >= json.Length) return replaced;
            json = json[backslash..];
            if (!TryReadEscape(json, out var unit))
            {
                json = json[2..];
                continue;
            }

            if (char.IsHighSurrogate(unit) && TryReadEscape(json[EscapeLength..], out var next) && char.IsLowSurrogate(next))
            {
                json = json[(2 * EscapeLength)..];
                continue;
            }

            if (char.IsSurrogate(unit))
            {
                "\\uFFFD"u8.CopyTo(json);
                replaced = true;
            }

            json = json[EscapeLength..];
        }
    }

    private static bool TryReadEscape(ReadOnlySpan<byte> json, out char unit)
    {
        unit = default;
        if (json.Length < EscapeLength || json[0] != '\\' || json[1] != 'u') return false;
        if (!ushort.TryParse(json[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return false;
        unit = (char)value;
        return true;
    }
}
