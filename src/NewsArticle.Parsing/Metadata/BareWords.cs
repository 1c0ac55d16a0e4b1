namespace NewsArticle.Parsing.Metadata;

/// <summary>What a word without quotes means in a JSON text.</summary>
internal static class BareWords
{
    public static bool IsStrict(ReadOnlySpan<char> word) => word is "true" or "false" or "null" || IsNumber(word);

    public static bool MeansNothing(ReadOnlySpan<char> word) =>
        word is "NaN" or "Infinity" or "-Infinity" or "undefined" or "None" or "nil" or "NULL" or "Null";

    public static void Quote(ref PooledText output, ReadOnlySpan<char> word)
    {
        output.Append('"');
        foreach (var c in word)
        {
            if (c is '"' or '\\') output.Append('\\');
            if (c >= ' ') output.Append(c);
        }

        output.Append('"');
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (word is ['-', ..]) word = word[1..];
        var whole = Digits(word);
        if (whole == 0 || (whole > 1 && word[0] == '0')) return false;
        word = word[whole..];
        if (word is ['.', ..])
        {
            var fraction = Digits(word[1..]);
            if (fraction == 0) return false;
            word = word[(fraction + 1)..];
        }

        if (word is not ['e' or 'E', ..]) return word.IsEmpty;
        word = word[1..];
        if (word is ['+' or '-', ..]) word = word[1..];
        return !word.IsEmpty && Digits(word) == word.Length;
    }

    private static int Digits(ReadOnlySpan<char> word)
    {
        var end = word.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? word.Length : end;
    }
}
