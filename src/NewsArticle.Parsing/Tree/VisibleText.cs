using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsArticle.Parsing.Tree;

/// <summary>How much of a text is more than white space.</summary>
internal static class VisibleText
{
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            var units = MemoryMarshal.Cast<char, ushort>(text);
            for (; units.Length >= Vector256<ushort>.Count; units = units[Vector256<ushort>.Count..])
            {
                var block = Vector256.Create(units);
                var blank = Vector256.LessThanOrEqual(block, Vector256.Create((ushort)' ')) | Vector256.Equals(block, Vector256.Create((ushort)'\u00a0'));
                // Two bits a character: telling the bytes apart is cheaper.
                count += Vector256<ushort>.Count - (BitOperations.PopCount(blank.AsByte().ExtractMostSignificantBits()) / 2);
            }

            text = text[^units.Length..];
        }

        foreach (var character in text)
        {
            count += character > ' ' && character != '\u00a0' ? 1 : 0;
        }

        return count;
    }
}
