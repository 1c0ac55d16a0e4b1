namespace NewsArticle.Parsing.Metadata;

/// <summary>An object of a JSON-LD block that may describe this page.</summary>
internal sealed class JsonLdArticle(string type, int at, bool inList)
{
    public string Type { get; } = type;

    /// <summary>How many values the page had given before this object: its place in page order.</summary>
    public int At { get; } = at;

    /// <summary>Stands in a list of stories, so it describes another page unless its address says otherwise.</summary>
    public bool InList { get; } = inList;

    public string? Url { get; set; }

    public string? Id { get; set; }

    public string? MainEntityOfPage { get; set; }

    public List<MetaValue> Values { get; } = [];

    public List<JsonLdAuthor> Authors { get; } = [];

    public bool HasHeadline => Values.Exists(v => v.Key == MetaKey.Headline);

    public string? Address => Url ?? MainEntityOfPage;

    public bool IsAt(IReadOnlyList<string> addresses)
    {
        // In lists of stories mainEntityOfPage is often the list's own page: there the item's own address decides.
        if (InList && Url is not null) return IsAt(Url, addresses);
        return IsAt(Url, addresses) || IsAt(MainEntityOfPage, addresses) || IsAt(Id, addresses);
    }

    private static bool IsAt(string? address, IReadOnlyList<string> addresses)
    {
        if (address is null) return false;
        foreach (var known in addresses)
        {
            if (PageAddress.Same(address, known)) return true;
        }

        return false;
    }
}
