namespace NewsArticle.Parsing.Adapters;

/// <summary>Hosts are compared on label boundaries: "suckhoe.vnexpress.net" belongs to "vnexpress.net", "notvnexpress.net" does not.</summary>
internal static class Host
{
    public static bool IsValid(string host) =>
        host.Length is > 0 and <= 253 && host.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(host) is UriHostNameType.Dns && !host.AsSpan().ContainsAnyInRange('A', 'Z');

    /// <summary>
    /// The host as name servers know it; null where there is none, or one that none of them could know: such an address can be made, and throws
    /// when it is asked for the name, or does not, as the machine's Unicode library has it.
    /// </summary>
    public static string? Of(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true, Host: { Length: > 0 } host } || !IsNamable(host))
        {
            return null;
        }

        try
        {
            return url.IdnHost.ToLowerInvariant().TrimEnd('.');
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static bool IsNamable(string host)
    {
        foreach (var c in host)
        {
            if (!char.IsAscii(c) && !char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    public static bool Belongs(string host, string site) =>
        host.EndsWith(site, StringComparison.Ordinal) && (host.Length == site.Length || host[^(site.Length + 1)] == '.');

    /// <summary>The host itself, then each host that it is a subdomain of: never a single label.</summary>
    public static IEnumerable<string> SelfAndParents(string host)
    {
        while (host.Contains('.', StringComparison.Ordinal))
        {
            yield return host;
            host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..];
        }
    }
}
