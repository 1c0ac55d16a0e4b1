namespace NewsArticle.Parsing.Metadata;

/// <summary>Whether two printed addresses mean the same page. Printed addresses differ in scheme, "www." or "m.", fragment and tracking query.</summary>
internal static class PageAddress
{
    public static bool Same(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Split(left, out var leftHost, out var leftPath, out var leftQuery);
        Split(right, out var rightHost, out var rightPath, out var rightQuery);

        // The root says nothing: sites print it as the address of every story.
        if (leftPath.IsEmpty || rightPath.IsEmpty) return false;
        if (!leftPath.Equals(rightPath, StringComparison.OrdinalIgnoreCase)) return false;
        if (!leftHost.IsEmpty && !rightHost.IsEmpty && !leftHost.Equals(rightHost, StringComparison.OrdinalIgnoreCase)) return false;

        // "?id=17" tells pages apart, "?utm_source=x" does not: only two queries can contradict each other.
        return leftQuery.IsEmpty || rightQuery.IsEmpty || leftQuery.SequenceEqual(rightQuery);
    }

    public static bool IsRoot(ReadOnlySpan<char> address)
    {
        if (address.Trim().IsEmpty) return false;
        Split(address, out _, out var path, out var query);
        return path.IsEmpty && query.IsEmpty;
    }

    private static void Split(ReadOnlySpan<char> address, out ReadOnlySpan<char> host, out ReadOnlySpan<char> path, out ReadOnlySpan<char> query)
    {
        address = address.Trim();
        var fragment = address.IndexOf('#');
        if (fragment >= 0) address = address[..fragment];
        query = [];
        var question = address.IndexOf('?');
        if (question >= 0)
        {
            query = address[(question + 1)..];
            address = address[..question];
        }

        host = [];
        var slashes = address.IndexOf("//", StringComparison.Ordinal);
        if (slashes == 0 || (slashes > 0 && address[slashes - 1] == ':'))
        {
            address = address[(slashes + 2)..];
            var end = address.IndexOf('/');
            host = WithoutVariant(end < 0 ? address : address[..end]);
            address = end < 0 ? [] : address[end..];
        }

        path = address.Trim('/');
    }

    private static ReadOnlySpan<char> WithoutVariant(ReadOnlySpan<char> host)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["www.", "m.", "amp."])
        {
            if (host.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return host[prefix.Length..];
        }

        return host;
    }
}
