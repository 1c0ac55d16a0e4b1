namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Host names printed in running text ("VOV.VN", "Bnews/vnanet.vn"), and whether a name is the page's own.</summary>
internal static class Domains
{
    private static readonly PhraseTable Endings = new(
        "vn|com|net|org|info|tv|edu|gov|co|uk|us|jp|kr|cn|asia|press|news|online|me|io|xinh|pro");

    /// <summary>One word of labels with dots, the last a known ending. Initials with dots ("B.T.N") are not a domain.</summary>
    public static bool IsDomain(ReadOnlySpan<char> text)
    {
        var dot = text.LastIndexOf('.');
        if (dot < 2 || dot >= text.Length - 2 || text.Length > 80)
            return false;

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_'))
                return false;
        }

        // One letter before the dot is an initial: "K.Vn", "L.Me".
        var first = text.IndexOf('.');
        return first >= 2 && Endings.Contains(text[(dot + 1)..]);
    }

    public static bool IsUrl(ReadOnlySpan<char> text) =>
        text.Contains("://", StringComparison.Ordinal)
        || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || text.Contains("facebook.com", StringComparison.OrdinalIgnoreCase)
        || text.Contains("fb.com/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Does the name say the page's own site ("VOV.VN", "VTV Online", "Báo Dân trí")?</summary>
    public static bool IsOwn(ReadOnlySpan<char> name, string? siteName, string? host)
    {
        name = Trim(name);
        if (name.IsEmpty)
            return false;

        // "Báo điện tử Dân trí" is the site "Dân trí".
        var bare = WithoutPublication(name);
        if (siteName is { Length: > 0 and <= 200 })
        {
            if (FoldedKey.Same(name, siteName) || FoldedKey.Same(bare, WithoutPublication(siteName)) || Agencies.IsOneOrganisation(name, siteName))
                return true;
        }

        if (host is not { Length: > 0 and <= 200 })
            return false;

        ReadOnlySpan<char> own = host;
        while (true)
        {
            // "video.vnexpress.net" is VnExpress too: labels are taken off from the left, never from the right.
            if (FoldedKey.Same(name, own) || FoldedKey.Same(bare, own) || SameWithoutMarks(bare, own) || SameWithoutMarks(name, own) || Agencies.IsOneOrganisation(name, own))
                return true;

            var dot = own.IndexOf('.');
            if (dot < 0 || !own[(dot + 1)..].Contains('.'))
                return false;
            own = own[(dot + 1)..];
        }
    }

    /// <summary>The name without a leading "Báo", "Tạp chí", "Báo điện tử".</summary>
    public static ReadOnlySpan<char> WithoutPublication(ReadOnlySpan<char> name)
    {
        var length = PublicationWords.LongestStart(name, 3, out _);
        return length > 0 && length < name.Length ? name[length..].TrimStart() : name;
    }

    // "Dân trí" against the first label of "dantri.com.vn", "Báo Hà Tĩnh" against "baohatinh.vn".
    private static bool SameWithoutMarks(ReadOnlySpan<char> name, ReadOnlySpan<char> host)
    {
        // A page on a machine of one's own has a host without a dot.
        var dot = host.IndexOf('.');
        var label = dot < 0 ? host : host[..dot];
        if (label.Length < 3)
            return false;

        var at = 0;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c))
                continue;
            if (at >= label.Length || LetterMarks.Base(c) != char.ToLowerInvariant(label[at]))
                return false;
            at++;
        }

        return at == label.Length;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => text.Trim(" \u00A0.,;:()[]-–—|/\"“”'");

    private static readonly PhraseTable PublicationWords = new("báo|tạp chí|báo điện tử|trang tin|tờ|tờ báo|chuyên trang|hãng tin|hãng thông tấn|kênh");
}
