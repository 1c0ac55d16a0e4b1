using System.Globalization;
using System.Text;
using AngleSharp.Html;
using NewsArticle.Parsing.Vietnamese.Encodings;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Character references left in text that is no markup, such as a description inside JSON-LD.</summary>
internal static class EntityDecoder
{
    // The longest name is &CounterClockwiseContourIntegral;
    private const int LongestName = 33;
    private const int LongestNumber = 10;

    public static string Decode(string text) => DecodeOnce(DecodeOnce(text));

    public static string DecodeOnce(string text)
    {
        var at = text.IndexOf('&', StringComparison.Ordinal);
        StringBuilder? result = null;
        var copied = 0;
        while (at >= 0)
        {
            var length = ReferenceAt(text.AsSpan(at), out var value);
            if (length > 0)
            {
                result ??= new StringBuilder(text.Length);
                result.Append(text, copied, at - copied).Append(value);
                copied = at + length;
            }

            at = text.IndexOf('&', at + Math.Max(length, 1));
        }

        return result is null ? text : result.Append(text, copied, text.Length - copied).ToString();
    }

    private static int ReferenceAt(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        return text.Length < 3 ? 0 : text[1] == '#' ? NumberAt(text, out value) : NameAt(text, out value);
    }

    private static int NameAt(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
            end++;

        // Without the semicolon "?a=1&copy=2" and "AT&T" would change.
        if (end == 1 || end == text.Length || text[end] != ';')
            return 0;

        var symbol = HtmlEntityProvider.Resolver.GetSymbol(text[1..(end + 1)].ToString());
        if (symbol is null)
            return 0;

        value = symbol;
        return end + 1;
    }

    private static int NumberAt(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        var hexadecimal = text[2] is 'x' or 'X';
        var start = hexadecimal ? 3 : 2;
        var end = start;
        while (end < text.Length && end - start < LongestNumber && (hexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
            end++;

        if (end == start || end - start == LongestNumber || !long.TryParse(text[start..end], hexadecimal ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return 0;

        value = code switch
        {
            // Numbers of this range mean windows-1252, as in HTML itself.
            >= 0x80 and <= 0x9F => Windows1252.CharacterOf((int)code).ToString(),
            0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => "\uFFFD",
            _ => char.ConvertFromUtf32((int)code),
        };
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }
}
