using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace NewsArticle.Parsing.Input;

/// <summary>
/// Writes UTF-8 as UTF-16 and notes on the way what later steps would have to search the whole text for. Vietnamese has a letter beyond ASCII in nearly
/// every word, now of two bytes, now of three: what would be a guess of the processor is computed without a branch.
/// </summary>
internal static class Utf8Transcoder
{
    /// <summary>So much room beyond the text is needed, because whole blocks are stored.</summary>
    public const int Slack = 32;

    /// <summary>Writes the text, "\r\n" and "\r" as "\n". False where the bytes are no valid UTF-8.</summary>
    /// <param name="bytes">The text in UTF-8.</param>
    /// <param name="target">Where it goes; at least <see cref="Slack"/> longer than the bytes.</param>
    /// <param name="length">How much was written.</param>
    /// <param name="traits">What was seen.</param>
    public static bool TryWrite(ReadOnlySpan<byte> bytes, Span<char> target, out int length, out TextTraits traits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target.Length - Slack, bytes.Length);
        var at = 0;
        length = 0;
        traits = TextTraits.Searched;
        while (true)
        {
            var plain = CopyAscii(bytes[at..], target[length..]);
            at += plain;
            length += plain;
            if (at >= bytes.Length)
            {
                return true;
            }

            var lead = bytes[at];
            if (lead < 0x80)
            {
                traits |= lead == 0 ? TextTraits.HasNul : TextTraits.None;
                target[length++] = lead == 0 ? '\0' : '\n';
                at += lead == '\r' && at + 1 < bytes.Length && bytes[at + 1] == '\n' ? 2 : 1;
            }
            else if (bytes.Length - at < 4 || lead >= 0xF0)
            {
                if (!TryWriteRare(bytes[at..], target[length..], out var read, out var written))
                {
                    return false;
                }

                traits |= TextTraitsOf.Letter(target[length]);
                at += read;
                length += written;
            }
            else
            {
                // Bit five of the lead byte tells three bytes from two. The runtime makes branches of "?:" in a loop, hence the mask.
                var units = BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
                var third = (units >> 5) & 1;
                var mask = 0u - third;
                var two = ((units & 0x1F) << 6) | ((units >> 8) & 0x3F);
                var three = ((units & 0x0F) << 12) | ((units >> 2) & 0xFC0) | ((units >> 16) & 0x3F);
                var letter = (three & mask) | (two & ~mask);
                var form = (units & (0xC0C0F0 & mask | 0xC0E0 & ~mask)) ^ (0x8080E0 & mask | 0x80C0 & ~mask);
                var least = (0x800 & mask) | (0x80 & ~mask);
                if (form != 0 || letter < least || letter - 0xD800 < 0x800)
                {
                    return false;
                }

                target[length++] = (char)letter;
                at += 2 + (int)third;
                traits |= TextTraitsOf.Latin((char)letter);
                if ((traits & TextTraits.Modern) == 0 || letter == 0xFFFF)
                {
                    traits |= TextTraitsOf.Letter((char)letter);
                }
            }
        }
    }

    /// <summary>Copies up to the next byte that is not plain ASCII; how many bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyAscii(ReadOnlySpan<byte> bytes, Span<char> target)
    {
        ref var source = ref MemoryMarshal.GetReference(bytes);
        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(target));
        var at = 0;
        for (; Vector256.IsHardwareAccelerated && at <= bytes.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var block = Vector256.LoadUnsafe(ref source, (nuint)at);
            Vector256.WidenLower(block).StoreUnsafe(ref units, (nuint)at);
            Vector256.WidenUpper(block).StoreUnsafe(ref units, (nuint)(at + Vector256<ushort>.Count));
            var other = block | Vector256.Equals(block, Vector256<byte>.Zero) | Vector256.Equals(block, Vector256.Create((byte)'\r'));
            if (other.ExtractMostSignificantBits() is var bits and not 0)
            {
                return at + BitOperations.TrailingZeroCount(bits);
            }
        }

        for (; at < bytes.Length && bytes[at] is < 0x80 and not (0 or (byte)'\r'); at++)
        {
            target[at] = (char)bytes[at];
        }

        return at;
    }

    private static bool TryWriteRare(ReadOnlySpan<byte> bytes, Span<char> target, out int read, out int written)
    {
        written = 0;
        return Rune.DecodeFromUtf8(bytes, out var rune, out read) == OperationStatus.Done && rune.TryEncodeToUtf16(target, out written);
    }
}
