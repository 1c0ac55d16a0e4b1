using System.Text;

namespace NewsArticle.Parsing.Tests.Adapters;

/// <summary>Writes Sites/SITES.md: every site and family with its layouts and how far its file can be trusted.</summary>
internal static class SiteTable
{
    public static string Write()
    {
        var files = ShippedFile.All.ToArray();
        var families = files.Where(file => file.IsFamily).ToArray();
        var sites = files.Where(file => !file.IsFamily && file.Model.SameAs is null).ToArray();
        var aliases = files.Where(file => file.Model.SameAs is not null).ToLookup(file => file.Model.SameAs!, file => file.Name, StringComparer.Ordinal);

        var text = new StringBuilder();
        text.Append("# The sites\n\n<!-- Written by SiteTableTests from the files of this folder: change those, and write this anew as CONTRIBUTING.md says. -->\n\n");
        text.Append($"{sites.Length} sites: {Count("verified")} verified on real pages, {Count("described")} described, {Count("named")} named alone; ");
        text.Append($"{aliases.Sum(group => group.Count())} second hosts; {families.Length} families. What the words mean: [Trust](README.md#trust).\n\n");
        text.Append("## Families\n\n| family | name | members | sign on unknown hosts | layouts | trust |\n|---|---|---|---|---|---|\n");
        foreach (var family in families)
            text.Append($"| {family.Name} | {Cell(family.Model.Name)} | {sites.Count(site => site.Model.Extends == family.Name)} | {Code(family.Model.Recognise?.Text)} | {Layouts(family)} | {Cell(family.Model.Trust)} |\n");
        text.Append("\n## Sites\n\n| host | name | also | family | layouts of its own | trust |\n|---|---|---|---|---|---|\n");
        foreach (var site in sites)
            text.Append($"| {site.Name} | {Cell(site.Model.Name)} | {string.Join(", ", aliases[site.Name])} | {site.Model.Extends} | {Layouts(site)} | {Cell(site.Model.Trust)} |\n");
        return text.ToString();

        int Count(string trust) => sites.Count(site => site.Model.Trust?.StartsWith(trust, StringComparison.Ordinal) == true);
    }

    /// <summary>The names of the layouts, newest first; of a file without layouts whether it says anything itself.</summary>
    private static string Layouts(ShippedFile file) => file.Model.Layouts is { } layouts
        ? string.Join(", ", layouts.Select(layout => layout.Trust is null ? layout.Name : $"{layout.Name} ({layout.Trust})"))
        : file.Model.Fields is null ? "" : file.Model.Extends is null ? "one" : "fields";

    private static string Code(string? selector) => selector is null ? "" : $"`{selector.Replace("|", "\\|", StringComparison.Ordinal)}`";

    private static string Cell(string? text) => (text ?? "").Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
