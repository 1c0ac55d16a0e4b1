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
        var start = 0;
        while (start < list.Length && IsSpace(list[start]))
        {
            start++;
        }

        // Words are short: stepping through one is over before a vectorised search has begun.
        var end = start;
        while (end < list.Length && !IsSpace(list[end]))
        {
            end++;
        }

        word = list[start..end];
        list = list[end..];
        return end > start;
    }

    private static bool IsSpace(char character) => character <= ' ' && character is ' ' or '\t' or '\n' or '\r' or '\f';
}
