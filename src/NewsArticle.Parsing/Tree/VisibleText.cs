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
        if (Vector128.IsHardwareAccelerated)
        {
            var units = MemoryMarshal.Cast<char, ushort>(text);
            for (; units.Length >= Vector128<ushort>.Count; units = units[Vector128<ushort>.Count..])
            {
                var block = Vector128.Create(units);
                var blank = Vector128.LessThanOrEqual(block, Vector128.Create((ushort)' ')) | Vector128.Equals(block, Vector128.Create((ushort)'\u00a0'));
                count += Vector128<ushort>.Count - BitOperations.PopCount(blank.ExtractMostSignificantBits());
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
