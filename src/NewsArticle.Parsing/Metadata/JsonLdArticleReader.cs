using System.Text.Json;

namespace NewsArticle.Parsing.Metadata;

/// <summary>Reads one article object. Where a property is written twice the last one counts, as in JavaScript.</summary>
internal static class JsonLdArticleReader
{
    private const int MaxValues = 256;
    private const int MaxAuthors = 64;

    public static JsonLdArticle Read(JsonElement element, string type, int at, bool inList, NodeBudget budget)
    {
        var article = new JsonLdArticle(type, at, inList);
        var seen = 0u;
        JsonElement author = default, creator = default, name = default;
        foreach (var property in element.EnumerateObject())
        {
            if (!budget.Spend()) break;
            if (JsonLdProperties.TryFind(property, out var known, out var index))
            {
                var locator = known.Locator(type);
                if ((seen & (1u << index)) != 0) Forget(article.Values, locator);
                seen |= 1u << index;
                AddValues(article, known.Key, locator, property.Value, budget);
            }
            else if (property.NameEquals("author"u8)) author = property.Value;
            else if (property.NameEquals("creator"u8)) creator = property.Value;
            else if (property.NameEquals("name"u8)) name = property.Value;
            else if (property.NameEquals("url"u8)) article.Url = JsonLdShape.Address(property.Value);
            else if (property.NameEquals("@id"u8)) article.Id = JsonLdShape.Address(property.Value);
            else if (property.NameEquals("mainEntityOfPage"u8)) article.MainEntityOfPage = JsonLdShape.Address(property.Value);
        }

        if (!article.HasHeadline) AddValues(article, MetaKey.Headline, $"json-ld:{type}.name", name, budget);
        if (article.Url is not null) article.Values.Add(new(MetaKey.Canonical, EvidenceSource.JsonLd, $"json-ld:{type}.url", article.Url));
        if (article.MainEntityOfPage is not null) article.Values.Add(new(MetaKey.Canonical, EvidenceSource.JsonLd, $"json-ld:{type}.mainEntityOfPage", article.MainEntityOfPage));
        AddAuthors(article, $"json-ld:{type}.author", author, budget);
        if (article.Authors.Count == 0) AddAuthors(article, $"json-ld:{type}.creator", creator, budget);
        return article;
    }

    private static void Forget(List<MetaValue> values, string locator) => values.RemoveAll(v => v.Locator == locator);

    private static void AddValues(JsonLdArticle article, MetaKey key, string locator, JsonElement value, NodeBudget budget)
    {
        if (article.Values.Count >= MaxValues) return;
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    if (!budget.Spend()) return;
                    AddValues(article, key, locator, item, budget);
                }

                break;
            case JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Object:
                var text = key == MetaKey.Image ? JsonLdShape.Address(value) : JsonLdShape.Text(value);
                if (text is not null) article.Values.Add(new(key, EvidenceSource.JsonLd, locator, text));
                break;
        }
    }

    private static void AddAuthors(JsonLdArticle article, string locator, JsonElement value, NodeBudget budget)
    {
        if (article.Authors.Count >= MaxAuthors) return;
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    if (!budget.Spend()) return;
                    AddAuthors(article, locator, item, budget);
                }

                break;
            case JsonValueKind.String:
                if (JsonLdText.Read(value) is { } plain) article.Authors.Add(new(plain, MetaAuthorType.Unknown, null, locator));
                break;
            case JsonValueKind.Object:
                AddAuthor(article, locator, value, budget);
                break;
        }
    }

    private static void AddAuthor(JsonLdArticle article, string locator, JsonElement value, NodeBudget budget)
    {
        var types = new List<string>(1);
        if (value.TryGetProperty("@type"u8, out var type)) JsonLdTypes.Read(type, types);
        var kind = JsonLdTypes.AuthorType(types);
        if (!value.TryGetProperty("name"u8, out var name)) name = default;
        if (name.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in name.EnumerateArray())
            {
                if (!budget.Spend() || article.Authors.Count >= MaxAuthors) return;
                if (JsonLdShape.Text(item) is { } one) article.Authors.Add(new(one, kind, null, locator));
            }

            return;
        }

        var text = JsonLdShape.Text(name);
        var id = JsonLdShape.Address(value, "@id"u8);
        if (text is not null || (id is not null && name.ValueKind == JsonValueKind.Undefined)) article.Authors.Add(new(text, kind, id, locator));
    }
}
