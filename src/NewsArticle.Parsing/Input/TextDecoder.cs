using System.Buffers;
using System.Text;
using System.Text.Unicode;
using NewsArticle.Parsing.Vietnamese.Encodings;

namespace NewsArticle.Parsing.Input;

/// <summary>
/// Turns the bytes of a page into text. Valid UTF-8 is believed over any declaration, because no other encoding produces it by chance;
/// then the byte order mark, what the words show (TCVN3, VNI, VISCII, VPS), the transport, the page's own meta tag, and at last windows-1258,
/// which every byte sequence fits.
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
        var name = Encoding(declared) is null && LegacyEncodings.Named(Bare(declared)) is null ? Sniff(bytes) : declared;
        var named = Encoding(name);
        if (encoding is null or UTF8Encoding && TryDecodeUtf8(bytes) is { } utf8)
        {
            var contradicts = named is not null and not UTF8Encoding && bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F);
            return utf8 with { Contradicted = contradicts ? named!.WebName : null };
        }

        if (encoding is null or UTF8Encoding && TryDecodeBrokenUtf8(bytes, isMarked: encoding is not null) is { } broken)
        {
            return broken;
        }

        if (encoding is null && TryDecodeLegacy(bytes, name, named) is { } legacy)
        {
            return legacy;
        }

        encoding ??= named is null or UTF8Encoding ? CodePagesEncodingProvider.Instance.GetEncoding(1258)! : named;
        return TryDecode(encoding, bytes)!.Value with { Contradicted = named is UTF8Encoding ? "utf-8" : null };
    }

    /// <summary>
    /// Pages in TCVN3, VNI, VISCII or VPS never say so, for no browser knows those names: they declare windows-1252, utf-8 or nothing, and their readers
    /// had the font. windows-1258 is recognised with them where it is not declared.
    /// </summary>
    private static DecodedText? TryDecodeLegacy(ReadOnlySpan<byte> bytes, string? name, Encoding? named)
    {
        if (TryDecode(CodePagesEncodingProvider.Instance.GetEncoding(1252)!, bytes) is not { } shown)
        {
            return null;
        }

        try
        {
            var text = shown.Text.Span;
            var mended = LegacyText.Mend(text, isMarkup: true)
                ?? (LegacyEncodings.Named(Bare(name)) is { } stated ? new MendedText(LegacyWriter.WriteAll(text, isMarkup: true, stated), stated) : null);
            if (mended is not { } page)
            {
                return null;
            }

            var buffer = ArrayPool<char>.Shared.Rent(page.Text.Length);
            page.Text.CopyTo(buffer);
            var isStated = page.Encoding == LegacyEncodings.Named(Bare(name)) || (named is { CodePage: 1258 } && page.Encoding == LegacyEncodings.Windows1258);
            return new(buffer, page.Text.Length, null, isStated ? null : page.Encoding.Name);
        }
        finally
        {
            shown.Return();
        }
    }

    private static string? Bare(string? name) => name?.Trim().Trim('"', '\'');

    private static DecodedText? TryDecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        // No UTF-8 sequence gives more characters than it has bytes.
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length + Utf8Transcoder.Slack);
        if (Utf8Transcoder.TryWrite(bytes, buffer, out var length, out var traits))
        {
            return new(buffer, length, null, Traits: traits);
        }

        ArrayPool<char>.Shared.Return(buffer);
        return null;
    }

    /// <summary>UTF-8 that was cut inside a letter, or into which one piece of another encoding was pasted: few sequences are broken, and many are not.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="isMarked">Whether a byte order mark says that it is UTF-8: then it is, however broken.</param>
    private static DecodedText? TryDecodeBrokenUtf8(ReadOnlySpan<byte> bytes, bool isMarked)
    {
        const int wholePerBroken = 10;
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        Utf8.ToUtf16(bytes, buffer, out _, out var length);
        var (whole, broken) = (0, 0);
        foreach (var character in buffer.AsSpan(0, length))
        {
            whole += character > '\u007F' ? 1 : 0;
            broken += character == '\uFFFD' ? 1 : 0;
        }

        if (isMarked || whole > broken * wholePerBroken)
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
        name = Bare(name);
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
