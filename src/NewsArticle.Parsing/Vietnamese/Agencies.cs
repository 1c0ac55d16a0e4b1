namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Recognises the names of agencies and papers.</summary>
internal static class Agencies
{
    private static readonly string[] Entries = [.. AgencyTable.Entries, .. PaperTable.Entries];
    private static readonly PhraseTable Names = new(Entries);

    public static bool IsKnown(ReadOnlySpan<char> name) => Names.Contains(name);

    /// <summary>A wire or picture agency: never a person, never the page's own publisher.</summary>
    public static bool IsWire(ReadOnlySpan<char> name)
    {
        var entry = Names.Find(name);
        return entry >= 0 && Entries[entry][0] == '*';
    }

    /// <summary>Are two names in one entry of the table, as "VTV Online" and "vtv.vn"?</summary>
    public static bool IsOneOrganisation(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var entry = Names.Find(a);
        return entry >= 0 && entry == Names.Find(b);
    }
}
