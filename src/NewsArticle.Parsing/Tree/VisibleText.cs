using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsArticle.Parsing.Tree;

/// <summary>How much of a text is more than white space. Most texts of a page are a few characters long: these too are read at once, as two halves that overlap.</summary>
internal static class VisibleText
{
    public static int Count(ReadOnlySpan<char> text)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        if (text.Length >= Vector256<ushort>.Count)
        {
            var last = text.Length - Vector256<ushort>.Count;
            var count = 0;
            var at = 0;
            for (; at <= last; at += Vector256<ushort>.Count)
            {
                count += BitOperations.PopCount(Seen(Vector256.LoadUnsafe(ref units, (nuint)at)));
            }

            // The last block again, without what was counted of it.
            var rest = (ulong)Seen(Vector256.LoadUnsafe(ref units, (nuint)last)) >> ((at - last) * 2);
            return (count + BitOperations.PopCount(rest)) / 2;
        }

        if (text.Length >= Vector128<ushort>.Count)
        {
            var rest = text.Length - Vector128<ushort>.Count;
            var block = Vector256.Create(Vector128.LoadUnsafe(ref units), Vector128.LoadUnsafe(ref units, (nuint)rest));
            return CountHalves(Seen(block), rest, Vector128<ushort>.Count);
        }

        if (text.Length >= Vector64<ushort>.Count)
        {
            var rest = text.Length - Vector64<ushort>.Count;
            var block = Vector128.Create(Vector64.LoadUnsafe(ref units), Vector64.LoadUnsafe(ref units, (nuint)rest));
            // The upper lanes are blank.
            return CountHalves(Seen(block.ToVector256()), rest, Vector64<ushort>.Count);
        }

        return CountFew(text);
    }

    /// <summary>Two bits for each character that is not blank: telling the bytes apart is cheaper.</summary>
    private static uint Seen(Vector256<ushort> block)
    {
        var blank = Vector256.LessThanOrEqual(block, Vector256.Create((ushort)' ')) | Vector256.Equals(block, Vector256.Create((ushort)'\u00a0'));
        return ~blank.AsByte().ExtractMostSignificantBits();
    }

    /// <summary>The lower half counts in full, of the upper one what does not overlap.</summary>
    private static int CountHalves(uint seen, int rest, int half)
    {
        var lower = seen & ((1u << (half * 2)) - 1);
        var upper = seen >> (half * 2) >> ((half - rest) * 2);
        return (BitOperations.PopCount(lower) + BitOperations.PopCount(upper)) / 2;
    }

    private static int CountFew(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
        {
            count += character > ' ' && character != '\u00a0' ? 1 : 0;
        }

        return count;
    }
}
