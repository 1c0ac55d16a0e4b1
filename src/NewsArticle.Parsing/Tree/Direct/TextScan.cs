using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>Searches whose end is mostly a few characters away, where calling the framework's search costs more than searching.</summary>
internal static class TextScan
{
    /// <summary>Where the first of the two is at or after a place, or the text's length where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstOf(ReadOnlySpan<char> text, int from, char one, char other)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var at = from;
        for (; Vector256.IsHardwareAccelerated && at <= text.Length - Vector256<ushort>.Count; at += Vector256<ushort>.Count)
        {
            var block = Vector256.LoadUnsafe(ref units, (nuint)at);
            var found = Vector256.Equals(block, Vector256.Create((ushort)one)) | Vector256.Equals(block, Vector256.Create((ushort)other));
            // Two bits a character: telling the bytes apart is cheaper.
            if (found.AsByte().ExtractMostSignificantBits() is var bits and not 0)
            {
                return at + (BitOperations.TrailingZeroCount(bits) / 2);
            }
        }

        while (at < text.Length && text[at] != one && text[at] != other)
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the plain part of a name ends that begins at a place: small letters and "-". A loop over letters would be left at an end that no processor guesses.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfLetters(ReadOnlySpan<char> text, int from)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var at = from;
        for (; Vector128.IsHardwareAccelerated && at <= text.Length - Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            var block = Vector128.LoadUnsafe(ref units, (nuint)at);
            var plain = Vector128.LessThan(block - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26)) | Vector128.Equals(block, Vector128.Create((ushort)'-'));
            if (plain.AsByte().ExtractMostSignificantBits() is var bits and not 0xFFFF)
            {
                return at + (BitOperations.TrailingZeroCount(~bits) / 2);
            }
        }

        while (at < text.Length && (char.IsAsciiLetterLower(text[at]) || text[at] == '-'))
        {
            at++;
        }

        return at;
    }
}
