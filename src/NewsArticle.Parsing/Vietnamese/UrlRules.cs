namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Addresses as pages print them, made absolute and freed of tracking.</summary>
internal static class UrlRules
{
    // Longer addresses are data or an attack, never a page.
    private const int MaxLength = 8192;

    /// <summary>
    /// The http or https address that a link leads to; a relative one where the page's own is unknown; null for anything that is no page (script, data, mail, "#"), that
    /// carries a user's name, or that holds characters which could not be shown.
    /// </summary>
    public static Uri? Absolute(string? href, Uri? page)
    {
        var text = href.AsSpan().Trim();
        if (text.IsEmpty || text.Length > MaxLength || text[0] == '#')
            return null;

        // Browsers drop tabs and line breaks inside an address, so a script could hide behind them.
        var clean = text.ContainsAny('\t', '\r', '\n') ? RemoveBreaks(text) : text.Length == href!.Length ? href : text.ToString();
        clean = WithoutTracking(clean);
        // What cannot be shown as it is, is no address to show.
        if (clean.Length == 0 || clean[0] == '#' || !SafeText.Is(clean))
            return null;

        if (HasScheme(clean, out var isWeb))
            return isWeb && Uri.TryCreate(clean, UriKind.Absolute, out var absolute) && IsWeb(absolute) ? absolute : null;

        if (clean.StartsWith("//", StringComparison.Ordinal) || clean.StartsWith("\\\\", StringComparison.Ordinal))
        {
            var scheme = page is { IsAbsoluteUri: true } && page.Scheme == Uri.UriSchemeHttp ? "http:" : "https:";
            return Uri.TryCreate(scheme + clean, UriKind.Absolute, out var rooted) && IsWeb(rooted) ? rooted : null;
        }

        if (page is { IsAbsoluteUri: true } && IsWeb(page))
            return Uri.TryCreate(page, clean, out var resolved) && IsWeb(resolved) ? resolved : null;

        // Browsers take "/\" for "//": it leads to another site.
        return clean[0] == '/' && !clean.StartsWith("/\\", StringComparison.Ordinal) && Uri.TryCreate(clean, UriKind.Relative, out var relative) ? relative : null;
    }

    /// <summary>The host, without "www.", of a text that is an address, cut short or not (24h: "http://baomau.example/tin/…"); null for any other text.</summary>
    public static string? HostOf(string text)
    {
        if (!text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return null;

        return text.Length <= MaxLength && Uri.TryCreate(text, UriKind.Absolute, out var address) && IsWeb(address) ? BareHost(address).ToString() : null;
    }

    /// <summary>Do two addresses lead to one page: the same path, whatever the scheme, "www." or "m.", fragment and tracking?</summary>
    public static bool SameDocument(Uri? a, Uri? b)
    {
        if (a is null || b is null)
            return false;

        // A rooted path alone belongs to the site of the other address.
        if (a.IsAbsoluteUri && b.IsAbsoluteUri && !BareHost(a).Equals(BareHost(b), StringComparison.OrdinalIgnoreCase))
            return false;

        Split(a, out var leftPath, out var leftQuery);
        Split(b, out var rightPath, out var rightQuery);
        if (!leftPath.Equals(rightPath, StringComparison.OrdinalIgnoreCase))
            return false;

        // One side's query may be a view of the page ("?page=2" on its own address); two different ones are two pages ("?id=1", "?id=2").
        return leftQuery.SequenceEqual(rightQuery);
    }

    /// <summary>The same text for all addresses that lead to one page: bare host and path in lower case, without fragment and tracking.</summary>
    public static string DocumentKey(Uri uri)
    {
        Split(uri, out var path, out var query);
        var host = uri.IsAbsoluteUri ? BareHost(uri) : default;
        return $"{host}{path}?{query}".ToLowerInvariant();
    }

    private static void Split(Uri uri, out ReadOnlySpan<char> path, out ReadOnlySpan<char> query)
    {
        var text = WithoutTracking(uri.IsAbsoluteUri ? uri.PathAndQuery : uri.OriginalString).AsSpan();
        var hash = text.IndexOf('#');
        if (hash >= 0)
            text = text[..hash];

        var mark = text.IndexOf('?');
        path = WithoutExtension((mark < 0 ? text : text[..mark]).TrimEnd('/'));
        query = mark < 0 ? default : text[(mark + 1)..];
    }

    // VCCorp's papers end an address in ".chn" on the desktop and in ".htm" on the telephone.
    private static ReadOnlySpan<char> WithoutExtension(ReadOnlySpan<char> path)
    {
        foreach (var extension in (ReadOnlySpan<string>)[".html", ".htm", ".chn"])
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return path[..^extension.Length];
        }

        return path;
    }

    private static ReadOnlySpan<char> BareHost(Uri uri)
    {
        var host = uri.Host.AsSpan();
        foreach (var prefix in Prefixes)
        {
            if (host.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && host[prefix.Length..].Contains('.'))
                return host[prefix.Length..];
        }

        return host;
    }

    /// <summary>Without a user's name and password: "https://vnexpress.net@other.example/" only looks like the paper.</summary>
    // An address of these schemes is not made without a host, and holds no name without its mark; to ask for either takes the address apart a second time.
    private static bool IsWeb(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && (!uri.OriginalString.Contains('@', StringComparison.Ordinal) || uri.UserInfo.Length == 0);

    // "tag:tin/1" has a scheme; "/a:b" and "bai:1" after a slash have none.
    private static bool HasScheme(string text, out bool isWeb)
    {
        isWeb = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ':')
            {
                isWeb = text.AsSpan(0, i).Equals("http", StringComparison.OrdinalIgnoreCase) || text.AsSpan(0, i).Equals("https", StringComparison.OrdinalIgnoreCase);
                return i > 0;
            }

            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
                return false;
        }

        return false;
    }

    private static string RemoveBreaks(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= 512 ? stackalloc char[512] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (c is not ('\t' or '\r' or '\n'))
                buffer[length++] = c;
        }

        return new string(buffer[..length]);
    }

    private static string WithoutTracking(string address)
    {
        var mark = address.AsSpan().IndexOf('?');
        if (mark < 0)
            return address;

        var hash = address.IndexOf('#', mark);
        var end = hash < 0 ? address.Length : hash;
        var query = address.AsSpan(mark + 1, end - mark - 1);
        if (!HasTracking(query))
            return query.IsEmpty ? string.Concat(address.AsSpan(0, mark), address.AsSpan(end)) : address;

        var kept = new System.Text.StringBuilder(address.Length);
        kept.Append(address, 0, mark);
        var separator = '?';
        while (!query.IsEmpty)
        {
            var parameter = Next(ref query);
            if (parameter.IsEmpty || IsTracking(parameter))
                continue;
            kept.Append(separator).Append(parameter);
            separator = '&';
        }

        return kept.Append(address, end, address.Length - end).ToString();
    }

    private static bool HasTracking(ReadOnlySpan<char> query)
    {
        while (!query.IsEmpty)
        {
            if (IsTracking(Next(ref query)))
                return true;
        }

        return false;
    }

    // Pages print "&amp;" twice escaped often enough for "amp;" to stand before a name.
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> query)
    {
        var cut = query.IndexOf('&');
        var parameter = cut < 0 ? query : query[..cut];
        query = cut < 0 ? default : query[(cut + 1)..];
        return parameter.StartsWith("amp;", StringComparison.Ordinal) ? parameter[4..] : parameter;
    }

    private static bool IsTracking(ReadOnlySpan<char> parameter)
    {
        var equals = parameter.IndexOf('=');
        var name = equals < 0 ? parameter : parameter[..equals];
        if (name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("vn_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("itm_", StringComparison.OrdinalIgnoreCase))
            return true;

        foreach (var tracking in Tracking)
        {
            if (name.Equals(tracking, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static readonly string[] Prefixes = ["www.", "m.", "amp.", "mobile.", "wap."];

    private static readonly string[] Tracking =
    [
        "fbclid", "gclid", "zarsrc", "zalo", "gidzl", "zaloid", "dclid", "msclkid", "yclid", "igshid", "igsh", "mc_cid", "mc_eid", "gbraid", "wbraid",
        "twclid", "ttclid", "_ga", "_gl", "ref_src", "ref_url", "fb_action_ids", "fb_action_types", "fb_source", "fb_ref", "mibextid", "fromzalo", "zclid", "sfnsn", "cmpid",
    ];
}
