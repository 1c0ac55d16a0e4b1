using System.Text.Json;

namespace NewsArticle.Parsing.Metadata;

/// <summary>The @type of a JSON-LD object, without the vocabulary in front of it.</summary>
internal static class JsonLdTypes
{
    private const int LongestName = 64;

    // Seen on nearly every page: found without making a string of them.
    private static readonly string[] Frequent =
        ["NewsArticle", "BreadcrumbList", "Organization", "WebSite", "WebPage", "NewsMediaOrganization", "Person", "ItemList", "Article", "ImageObject", "ListItem"];

    public static void Read(JsonElement type, List<string> into)
    {
        if (type.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in type.EnumerateArray())
            {
                if (into.Count < 8) Add(item, into);
            }
        }
        else
        {
            Add(type, into);
        }
    }

    public static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.OrdinalIgnoreCase) || type is "BlogPosting" or "LiveBlogPosting" or "Report" or "Review" or "CriticReview";

    public static bool IsVideo(string type) => type is "VideoObject";

    public static bool IsList(string type) => type is "ItemList" or "CollectionPage" or "DataFeed" or "SearchResultsPage";

    public static MetaAuthorType AuthorType(List<string> types)
    {
        foreach (var type in types)
        {
            if (type.Equals("Person", StringComparison.OrdinalIgnoreCase)) return MetaAuthorType.Person;
            if (type.EndsWith("Organization", StringComparison.OrdinalIgnoreCase) || type is "Corporation" or "Brand") return MetaAuthorType.Organization;
        }

        return MetaAuthorType.Unknown;
    }

    private static void Add(JsonElement type, List<string> into)
    {
        if (type.ValueKind != JsonValueKind.String) return;
        foreach (var name in Frequent)
        {
            if (!type.ValueEquals(name)) continue;
            into.Add(name);
            return;
        }

        var text = type.GetString()!.Trim();
        var prefix = text.LastIndexOfAny(['/', '#', ':']);
        if (prefix >= 0) text = text[(prefix + 1)..];
        if (text.Length is > 0 and <= LongestName) into.Add(text);
    }
}
