using System.Globalization;
using System.Text.Json;

namespace NewsArticle.Parsing.Metadata;

/// <summary>Reads a BreadcrumbList. Dân Trí wraps each step in an array of its own; names stand on the step or on its item.</summary>
internal static class JsonLdCrumbReader
{
    private const int MaxCrumbs = 32;

    public static List<JsonLdCrumb> Read(JsonElement list, NodeBudget budget)
    {
        var crumbs = new List<JsonLdCrumb>();
        if (list.TryGetProperty("itemListElement"u8, out var items)) Add(items, crumbs, budget);
        // A stable order: steps without a position stay where they are written.
        return crumbs.OrderBy(c => c.Position).ToList();
    }

    private static void Add(JsonElement element, List<JsonLdCrumb> crumbs, NodeBudget budget)
    {
        if (crumbs.Count >= MaxCrumbs || !budget.Spend()) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Add(item, crumbs, budget);
            return;
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        var hasItem = element.TryGetProperty("item"u8, out var target);
        var name = JsonLdShape.Text(element, "name"u8) ?? (hasItem && target.ValueKind == JsonValueKind.Object ? JsonLdShape.Text(target) : null);
        if (name is null) return;
        var url = (hasItem ? JsonLdShape.Address(target) : null) ?? JsonLdShape.Address(element, "url"u8);
        var position = JsonLdShape.Text(element, "position"u8);
        var order = int.TryParse(position, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : crumbs.Count + 1;
        crumbs.Add(new(order, name.Trim(), url));
    }
}
