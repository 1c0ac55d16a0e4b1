namespace NewsArticle.Parsing.Metadata;

/// <summary>The sections of a breadcrumb: without the home page in front and without the story itself at the end.</summary>
internal static class BreadcrumbTrail
{
    private static readonly string[] HomeNames = ["Trang chủ", "Trang nhất", "Home", "Homepage"];

    public static IReadOnlyList<string> Sections(IReadOnlyList<JsonLdCrumb> crumbs, IReadOnlyList<string> siteNames, IReadOnlyList<string> headlines)
    {
        var sections = new List<string>(crumbs.Count);
        for (var i = 0; i < crumbs.Count; i++)
        {
            if (i == 0 && IsHome(crumbs[i], siteNames)) continue;
            if (i > 0 && i == crumbs.Count - 1 && IsAny(crumbs[i].Name, headlines)) continue;
            sections.Add(crumbs[i].Name);
        }

        return sections;
    }

    private static bool IsHome(JsonLdCrumb crumb, IReadOnlyList<string> siteNames) =>
        IsAny(crumb.Name, HomeNames) || IsAny(crumb.Name, siteNames) || (crumb.Url is not null && PageAddress.IsRoot(crumb.Url));

    private static bool IsAny(string name, IReadOnlyList<string> names)
    {
        foreach (var other in names)
        {
            if (name.AsSpan().Equals(other.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
