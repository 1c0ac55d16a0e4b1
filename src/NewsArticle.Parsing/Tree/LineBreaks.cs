using System.Buffers;

namespace NewsArticle.Parsing.Tree;

/// <summary>HTML knows one line break: "\r\n" and "\r" are read as "\n".</summary>
internal static class LineBreaks
{
    /// <summary>The text itself where it has no other line break, else a copy in pooled memory.</summary>
    public static ReadOnlyMemory<char> Unify(ReadOnlyMemory<char> text, out char[]? rented)
    {
        rented = null;
        var rest = text.Span;
        if (rest.IndexOf('\r') < 0)
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
