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

    /// <summary>
    /// The agency of an office of its own: "VOV-Tây Nguyên", "VOV Đông Bắc", "PV TTXVN tại Paris" (vov.vn, vietnamplus.vn); any other text as it is.
    /// </summary>
    public static ReadOnlySpan<char> WithoutDesk(ReadOnlySpan<char> text)
    {
        var name = text;
        foreach (var reporter in (ReadOnlySpan<string>)["PV ", "P.V ", "Phóng viên "])
        {
            if (name.StartsWith(reporter, StringComparison.OrdinalIgnoreCase))
            {
                name = name[reporter.Length..];
                break;
            }
        }

        var end = name.IndexOfAny(' ', '-', '–');
        if (end <= 0 || !IsKnown(name[..end]) || IsKnown(name))
            return text;

        var place = name[end..].TrimStart(" -–");
        var isAbroad = Words.StartsWith(place, "tại");
        if (isAbroad)
            place = place[3..].TrimStart();
        return !place.IsEmpty && LetterMarks.IsUpper(place[0]) && (isAbroad || BylineWords.Places.Contains(place) || PersonShape.IsRegion(place)) ? name[..end] : text;
    }

    /// <summary>Are two names in one entry of the table, as "VTV Online" and "vtv.vn"?</summary>
    public static bool IsOneOrganisation(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var entry = Names.Find(a);
        return entry >= 0 && entry == Names.Find(b);
    }
}
