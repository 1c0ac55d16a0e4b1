using AngleSharp.Common;
using AngleSharp.Html;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>
/// Decodes character references as HTML's tokenizer does, with AngleSharp's own table of names. Decoded text is never longer than its source,
/// so room for it can be reserved beforehand.
/// </summary>
internal static class CharacterReferences
{
    private const int LongestLegacy = 6;
    private const int LongestName = 31;

    /// <summary>So far it is looked character by character: calling a search costs more.</summary>
    private const int Near = 8;

    /// <summary>The names that HTML 2 and 3.2 had: they hold without a semicolon.</summary>
    private static readonly string[] LegacyNames = (
        "AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve " +
        "Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent " +
        "copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp " +
        "not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute " +
        "ucirc ugrave uml uuml yacute yen yuml").Split(' ');

    private static readonly SpanTable<string> Legacy = new([.. LegacyNames.Select(name => KeyValuePair.Create(name, HtmlEntityProvider.Resolver.GetSymbol(name + ";")!))]);

    /// <summary>The values of digits, none of which is told from another by a branch: which comes next no processor guesses.</summary>
    private static readonly byte[] Digits = [.. Enumerable.Range(0, 128).Select(code => char.IsAsciiHexDigit((char)code) ? Convert.ToByte(((char)code).ToString(), 16) : byte.MaxValue)];

    /// <summary>For each first letter of these names the second letters, as bits: an address's "&amp;page=2" is told from them by two letters.</summary>
    private static readonly ulong[] LegacyStarts = Starts();

    /// <summary>False where the text holds a reference whose value this class does not know for certain.</summary>
    /// <param name="text">The text as in the page.</param>
    /// <param name="inAttribute">Whether it is the value of an attribute, where "&amp;copy=1" is no reference.</param>
    /// <param name="page">What the decoded text is written to.</param>
    /// <param name="decoded">The decoded text.</param>
    public static bool TryDecode(ReadOnlySpan<char> text, bool inAttribute, PageText page, out TextRange decoded)
    {
        var target = page.Reserve(text.Length);
        var length = 0;
        var at = 0;
        while (true)
        {
            // Some editors write every accented letter as a reference: the next one is a letter or two away, or there is none at all.
            var near = Math.Min(text.Length, at + Near);
            while (at < near && text[at] != '&')
            {
                target[length++] = text[at++];
            }

            if (at == near && at < text.Length)
            {
                var rest = text[at..];
                var ampersand = rest.IndexOf('&');
                var plain = ampersand < 0 ? rest : rest[..ampersand];
                plain.CopyTo(target[length..]);
                length += plain.Length;
                at += plain.Length;
            }

            if (at == text.Length)
            {
                break;
            }

            if (!TryRead(text[++at..], inAttribute, target[length..], out var read, out var written))
            {
                decoded = default;
                return false;
            }

            at += read;
            length += written;
        }

        decoded = page.Keep(length);
        return true;
    }

    private static bool TryRead(ReadOnlySpan<char> text, bool inAttribute, Span<char> target, out int read, out int written)
    {
        if (text is ['#', ..])
        {
            return TryNumber(text, target, out read, out written);
        }

        if (text is [';', ..])
        {
            // AngleSharp loses this semicolon.
            (read, written) = (0, 0);
            return false;
        }

        var length = NameLength(text);
        if (length > 0 && length < text.Length && text[length] == ';' && Symbol(text[..(length + 1)]) is { } symbol)
        {
            symbol.CopyTo(target);
            (read, written) = (length + 1, symbol.Length);
            return true;
        }

        for (var prefix = StartsLegacy(text[..length]) ? Math.Min(length, LongestLegacy) : 0; prefix > 1; prefix--)
        {
            if (!Legacy.TryGet(text[..prefix], out var value, out _))
            {
                continue;
            }

            if (inAttribute && prefix < text.Length && (text[prefix] == '=' || char.IsAsciiLetterOrDigit(text[prefix])))
            {
                break;
            }

            value.CopyTo(target);
            (read, written) = (prefix, value.Length);
            return true;
        }

        target[0] = '&';
        (read, written) = (0, 1);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, Span<char> target, out int read, out int written)
    {
        var hexadecimal = text.Length > 1 && (text[1] | 0x20) == 'x';
        var first = hexadecimal ? 2 : 1;
        var end = first;
        var number = 0;
        while (end < text.Length && Digit(text[end]) is var digit && digit < (hexadecimal ? 16 : 10))
        {
            number = (number * (hexadecimal ? 16 : 10)) + digit;
            // Seven digits hold every character there is.
            if (++end - first > 7)
            {
                (read, written) = (0, 0);
                return false;
            }
        }

        // A number cut short, and the numbers of Windows-1252 and of nothing, are rare enough to be left to AngleSharp.
        if (end == first || end >= text.Length || text[end] != ';' || number < 32 && number is not ('\t' or '\n' or '\r') || number is >= 0x7F and < 0xA0 or >= 0xD800 and < 0xE000 or > 0xFFFD)
        {
            (read, written) = (0, 0);
            return false;
        }

        target[0] = (char)number;
        (read, written) = (end + 1, 1);
        return true;
    }

    /// <summary>The value of a digit, hexadecimal ones included; a large number for anything else.</summary>
    private static int Digit(char character) => character < Digits.Length ? Digits[character] : byte.MaxValue;

    private static bool StartsLegacy(ReadOnlySpan<char> name) =>
        name.Length > 1 && name[0] < LegacyStarts.Length && name[1] < 0x80 && (LegacyStarts[name[0]] & (1UL << (name[1] & 63))) != 0;

    private static ulong[] Starts()
    {
        var starts = new ulong[0x80];
        foreach (var name in LegacyNames)
        {
            starts[name[0]] |= 1UL << (name[1] & 63);
        }

        return starts;
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < LongestName && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '_' or '-' || text[length] >= 0x80))
        {
            length++;
        }

        return length;
    }

    private static string? Symbol(ReadOnlySpan<char> nameWithSemicolon) =>
        nameWithSemicolon switch
        {
            "nbsp;" => "\u00a0",
            "amp;" => "&",
            "quot;" => "\"",
            "lt;" => "<",
            "gt;" => ">",
            _ => Legacy.TryGet(nameWithSemicolon[..^1], out var value, out _) ? value : HtmlEntityProvider.ResolverExtended.GetSymbol(new StringOrMemory(nameWithSemicolon.ToString())),
        };
}
