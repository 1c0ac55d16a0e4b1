using System.Text.Json;

namespace NewsArticle.Parsing.Metadata;

/// <summary>Walks one JSON-LD tree and notes the objects that matter. Recursion is bounded by the depth that JSON is parsed with.</summary>
internal sealed class JsonLdReader(JsonLdGraph graph, NodeBudget budget, IReadOnlyList<string> addresses)
{
    private int _at;

    /// <param name="root">The tree.</param>
    /// <param name="at">How many values the page had given before.</param>
    public void Read(JsonElement root, int at)
    {
        _at = at;
        Visit(root, inList: false, listUrl: null);
    }

    private void Visit(JsonElement element, bool inList, string? listUrl)
    {
        if (!budget.Spend()) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Visit(item, inList, listUrl);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            VisitObject(element, inList, listUrl);
        }
    }

    private void VisitObject(JsonElement element, bool inList, string? listUrl)
    {
        var types = new List<string>(2);
        if (element.TryGetProperty("@type"u8, out var type)) JsonLdTypes.Read(type, types);
        if (!inList) graph.AddTypes(types);

        if (types.Find(JsonLdTypes.IsArticle) is { } article)
        {
            AddArticle(element, article, inList, listUrl);
            return;
        }

        if (types.Contains("BreadcrumbList"))
        {
            graph.AddBreadcrumb(JsonLdCrumbReader.Read(element, budget));
            return;
        }

        if (types.Find(JsonLdTypes.IsVideo) is { } video) AddArticle(element, video, inList, listUrl);
        else if (JsonLdTypes.AuthorType(types) is var agent and not MetaAuthorType.Unknown) AddAgent(element, agent);

        foreach (var property in element.EnumerateObject())
        {
            if (!budget.Spend()) return;
            if (property.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) continue;
            if (property.NameEquals("@graph"u8) || property.NameEquals("mainEntity"u8) || property.NameEquals("breadcrumb"u8) || property.NameEquals("mainEntityOfPage"u8))
                Visit(property.Value, inList, listUrl);
            else if (property.NameEquals("itemListElement"u8) || property.NameEquals("hasPart"u8) || property.NameEquals("blogPost"u8))
                Visit(property.Value, inList: true, listUrl: null);
            else if (property.NameEquals("item"u8))
                Visit(property.Value, inList, JsonLdShape.Address(element, "url"u8));
        }
    }

    private void AddArticle(JsonElement element, string type, bool inList, string? listUrl)
    {
        if (inList && addresses.Count > 0 && (JsonLdShape.Address(element, "url"u8) ?? listUrl) is { } url && !IsThisPage(url)) return;
        var article = JsonLdArticleReader.Read(element, type, _at, inList, budget);
        article.Url ??= listUrl;
        graph.AddArticle(article);
    }

    private bool IsThisPage(string url)
    {
        foreach (var address in addresses)
        {
            if (PageAddress.Same(url, address)) return true;
        }

        return false;
    }

    private void AddAgent(JsonElement element, MetaAuthorType type)
    {
        if (JsonLdShape.Address(element, "@id"u8) is { } id && JsonLdShape.Text(element, "name"u8) is { } name) graph.AddAgent(id, name, type);
    }
}
