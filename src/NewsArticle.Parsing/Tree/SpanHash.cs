namespace NewsArticle.Parsing.Tree;

/// <summary>Where a name of the page stands in a table. Length, ends and middle tell names apart, so that a long one costs no more than a short one.</summary>
internal static class SpanHash
{
    /// <param name="key">The name.</param>
    /// <param name="shift">32 less the table's size in bits.</param>
    public static int Of(ReadOnlySpan<char> key, int shift)
    {
        if (key.IsEmpty)
        {
            return 0;
        }

        var telling = (uint)key.Length ^ ((uint)key[0] << 8) ^ ((uint)key[^1] << 16) ^ ((uint)key[key.Length / 2] << 24);
        return (int)(unchecked(telling * 0x9E3779B1u) >> shift);
    }
}
