namespace NewsArticle.Parsing.Vietnamese;

/// <summary>What a link leads to, as its address and its words tell: another piece, a topic, or a part of the site.</summary>
internal static class LinkTargets
{
    private const int MinTitle = 12;
    private const int MaxTitle = 300;

    /// <summary>No segment of the lists below is longer; those of most addresses are.</summary>
    private const int MaxSegment = 16;

    // "/tag/", "/tu-khoa/", ".tag", "/tags-ABC.vov": each stands in the addresses of several papers.
    private static readonly WordList TagSegments = new("tag", "tags", "tu-khoa", "tukhoa", "tag-search", "keyword", "keywords", "tu_khoa");

    private static readonly WordList AuthorSegments = new("tac-gia", "author", "authors");

    private static readonly WordList TopicSegments = new(
        "chu-de", "topic", "topics", "su-kien", "event", "events", "chuyen-de", "dong-su-kien", "tieu-diem", "nhom-chu-de", "nhom-chu-de.htm", "tac-gia", "author");

    private static readonly WordList SearchSegments = new("search", "tim-kiem", "tim-kiem.htm", "tim-kiem.html", "timkiem", "search.html", "search.htm", "tim-kiem.chn");

    /// <summary>Whether the address is that of a tag's list.</summary>
    public static bool IsTag(ReadOnlySpan<char> href)
    {
        var path = Path(href);
        return path.EndsWith(".tag", StringComparison.OrdinalIgnoreCase) || path.Contains("/tags-", StringComparison.OrdinalIgnoreCase) || HasSegment(path, TagSegments);
    }

    /// <summary>Whether the address is that of a topic, an event or an author: a list, not a piece.</summary>
    public static bool IsTopic(ReadOnlySpan<char> href) => HasSegment(Path(href), TopicSegments);

    /// <summary>Whether the address is that of a search.</summary>
    public static bool IsSearch(ReadOnlySpan<char> href) =>
        HasSegment(Path(href), SearchSegments) || href.Contains("?q=", StringComparison.OrdinalIgnoreCase) || href.Contains("?s=", StringComparison.OrdinalIgnoreCase)
        || href.Contains("keyword=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the address ends with the link's own words ("Pháp luật" and "/p0c1019/phap-luat.htm"): the part of the site that the words name.</summary>
    public static bool IsNamed(ReadOnlySpan<char> text, ReadOnlySpan<char> href)
    {
        var path = Path(href.Trim()).TrimEnd('/');
        var last = path[(path.LastIndexOf('/') + 1)..];
        var dot = last.IndexOf('.');
        last = dot < 0 ? last : last[..dot];
        var at = 0;
        foreach (var character in text)
        {
            var letter = LetterMarks.Base(character);
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                continue;
            }

            while (at < last.Length && last[at] == '-')
            {
                at++;
            }

            if (at >= last.Length || char.ToLowerInvariant(last[at]) != letter)
            {
                return false;
            }

            at++;
        }

        return at > 1 && at == last.Length;
    }

    /// <summary>Whether the address is that of an author's list.</summary>
    public static bool IsAuthor(ReadOnlySpan<char> href) => HasSegment(Path(href), AuthorSegments);

    /// <summary>Whether there is an address at all: scripts, anchors and mail lead to no page.</summary>
    public static bool IsPage(ReadOnlySpan<char> href)
    {
        href = href.Trim();
        return !href.IsEmpty && href[0] != '#' && !href.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            && !href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && !href.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the address is that of a site's home page.</summary>
    public static bool IsHome(ReadOnlySpan<char> href)
    {
        var path = Path(href.Trim()).TrimEnd('/');
        return !href.IsEmpty && IsPage(href) && (path.IsEmpty || path.Equals("/home", StringComparison.OrdinalIgnoreCase)
            || (path.LastIndexOf('/') == 0 && (path.StartsWith("/index.", StringComparison.OrdinalIgnoreCase) || path.StartsWith("/default.", StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>
    /// Whether a link is the title of another piece. Boxes of related pieces hold links to the section, to the topic and to comments as
    /// well: few words, and an address that is a name and no title.
    /// </summary>
    public static bool IsTitle(string text, ReadOnlySpan<char> href)
    {
        if (text.Length is < MinTitle or > MaxTitle || !IsPage(href) || IsTag(href) || IsTopic(href) || RelatedRules.IsBlockHeading(text) || RelatedRules.IsFurniture(text))
        {
            return false;
        }

        var words = Words.Count(text, most: 5);
        return words > 4 || (words > 2 && !IsSection(href));
    }

    /// <summary>"/chung-khoan.htm": the last part of the address is a name of few words, without the number that pieces carry.</summary>
    private static bool IsSection(ReadOnlySpan<char> href)
    {
        var path = Path(href).TrimEnd('/');
        var last = path[(path.LastIndexOf('/') + 1)..];
        return last.Count('-') <= 3 && last.IndexOfAnyInRange('0', '9') < 0;
    }

    private static ReadOnlySpan<char> Path(ReadOnlySpan<char> href)
    {
        var scheme = href.IndexOf("//", StringComparison.Ordinal);
        if (scheme is 0 or 5 or 6)
        {
            href = href[(scheme + 2)..];
            var slash = href.IndexOf('/');
            href = slash < 0 ? default : href[slash..];
        }

        var end = href.IndexOfAny('?', '#');
        return end < 0 ? href : href[..end];
    }

    private static bool HasSegment(ReadOnlySpan<char> path, WordList segments)
    {
        while (!path.IsEmpty)
        {
            var slash = path.IndexOf('/');
            var segment = slash < 0 ? path : path[..slash];
            path = slash < 0 ? default : path[(slash + 1)..];
            if (segment.Length is 0 or > MaxSegment)
            {
                continue;
            }

            foreach (var known in segments.Beginning(segment[0]))
            {
                if (segment.Equals(known, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
