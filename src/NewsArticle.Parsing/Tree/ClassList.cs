namespace NewsArticle.Parsing.Tree;

/// <summary>White-space separated lists, as in a class attribute.</summary>
internal static class ClassList
{
    public static bool Contain(ReadOnlySpan<char> list, ReadOnlySpan<char> word)
    {
        while (Next(ref list, out var item))
        {
            if (item.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the next word off the front of the list; false at its end.</summary>
    public static bool Next(ref ReadOnlySpan<char> list, out ReadOnlySpan<char> word)
    {
        list = list.TrimStart(" \t\n\r\f");
        if (list.IsEmpty)
        {
            word = default;
            return false;
        }

        var end = list.IndexOfAny(" \t\n\r\f");
        if (end < 0)
        {
            end = list.Length;
        }

        word = list[..end];
        list = list[end..];
        return true;
    }
}
