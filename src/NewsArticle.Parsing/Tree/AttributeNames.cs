namespace NewsArticle.Parsing.Tree;

/// <summary>Attribute names as bits, so that an element can say in one comparison that it has none of several names. Names may share a bit.</summary>
internal static class AttributeNames
{
    /// <summary>The names that are asked for most often share their bits with hardly anything else that pages write.</summary>
    public static uint Bit(ReadOnlySpan<char> name) => name.IsEmpty ? 0 : 1u << (((name.Length * 3) + name[0]) & 31);

    public static uint Bits(params ReadOnlySpan<string> names)
    {
        var bits = 0u;
        foreach (var name in names)
        {
            bits |= Bit(name);
        }

        return bits;
    }
}
