using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>Looks for one of two characters. What it finds is mostly a few characters away, where calling the framework's search costs more than searching.</summary>
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
}
