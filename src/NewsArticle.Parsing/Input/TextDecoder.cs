using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NewsArticle.Parsing.Input;

/// <summary>
/// Turns the bytes of a page into text. Valid UTF-8 is believed over any declaration, because no other encoding produces it by chance;
/// then the byte order mark, the transport, the page's own meta tag, and at last windows-1258, which every byte sequence fits.
/// </summary>
internal static class TextDecoder
{
    private const int SniffLength = 4096;

    private static readonly SearchValues<byte> ValueEnd = SearchValues.Create("\"' />;"u8);

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>Decodes into a pooled buffer.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        var (encoding, preamble) = ByteOrderMark(bytes);
        bytes = bytes[preamble..];
        var named = Encoding(declared) ?? Encoding(Sniff(bytes));
        if (encoding is null or UTF8Encoding && TryDecodeUtf8(bytes) is { } utf8)
        {
            var contradicts = named is not null and not UTF8Encoding && bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F);
            return utf8 with { Contradicted = contradicts ? named!.WebName : null };
        }

        encoding ??= named is null or UTF8Encoding ? CodePagesEncodingProvider.Instance.GetEncoding(1258)! : named;
        return TryDecode(encoding, bytes)!.Value with { Contradicted = named is UTF8Encoding ? "utf-8" : null };
    }

    private static DecodedText? TryDecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        // No UTF-8 sequence gives more characters than it has bytes.
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        if (Utf8.ToUtf16(bytes, buffer, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return new(buffer, length, null);
        }

        ArrayPool<char>.Shared.Return(buffer);
        return null;
    }

    private static DecodedText? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        try
        {
            return new(buffer, encoding.GetChars(bytes, buffer), null);
        }
        catch (DecoderFallbackException)
        {
            ArrayPool<char>.Shared.Return(buffer);
            return null;
        }
    }

    private static (Encoding?, int) ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (StrictUtf8, 3),
        [0xFF, 0xFE, ..] => (System.Text.Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (System.Text.Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    private static Encoding? Encoding(string? name)
    {
        name = name?.Trim().Trim('"', '\'');
        if (string.IsNullOrEmpty(name) || name.Length > 40)
        {
            return null;
        }

        // Browsers read latin-1 as windows-1252, and so do the pages that claim it.
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase))
        {
            name = "windows-1252";
        }

        try
        {
            return name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase)
                ? StrictUtf8
                : name.StartsWith("windows-", StringComparison.OrdinalIgnoreCase) ? CodePagesEncodingProvider.Instance.GetEncoding(name) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The charset of the page's meta tag, which HTML wants within the first bytes.</summary>
    private static string? Sniff(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, SniffLength)];
        var at = head.IndexOf("charset="u8);
        if (at < 0)
        {
            return null;
        }

        var value = head[(at + 8)..].TrimStart("\"' "u8);
        var end = value.IndexOfAny(ValueEnd);
        return end <= 0 ? null : System.Text.Encoding.ASCII.GetString(value[..end]);
    }
}
