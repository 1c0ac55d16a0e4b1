using System.Buffers;

namespace NewsArticle.Parsing.Tree;

/// <summary>HTML knows one line break: "\r\n" and "\r" are read as "\n".</summary>
internal static class LineBreaks
{
    /// <summary>The text itself where it has no other line break, else a copy in pooled memory.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rented">What the copy was written to, or null.</param>
    /// <param name="isPlain">Whether neither NUL nor the noncharacter U+FFFF is in it.</param>
    public static ReadOnlyMemory<char> Unify(ReadOnlyMemory<char> text, out char[]? rented, out bool isPlain)
    {
        rented = null;
        var rest = text.Span;
        var first = rest.IndexOfAny('\r', '\0', '\uffff');
        isPlain = first < 0 || !rest[first..].ContainsAny('\0', '\uffff');
        if (first < 0 || !rest[first..].Contains('\r'))
        {
            return text;
        }

        rented = ArrayPool<char>.Shared.Rent(rest.Length);
        var length = 0;
        for (var at = rest.IndexOf('\r'); at >= 0; at = rest.IndexOf('\r'))
        {
            rest[..at].CopyTo(rented.AsSpan(length));
            length += at;
            rented[length++] = '\n';
            rest = rest[(at + (rest[(at + 1)..] is ['\n', ..] ? 2 : 1))..];
        }

        rest.CopyTo(rented.AsSpan(length));
        return rented.AsMemory(0, length + rest.Length);
    }
}
