namespace NewsArticle.Parsing.Metadata;

/// <summary>The metadata once the whole page has been seen: only then is it known which JSON-LD object is the page's own.</summary>
internal sealed class ResolvedMetadata
{
    private ResolvedMetadata(IReadOnlyList<MetaValue> values, IReadOnlyList<MetaAuthor> authors, IReadOnlyList<string> breadcrumb) =>
        (Values, Authors, Breadcrumb) = (values, authors, breadcrumb);

    public IReadOnlyList<MetaValue> Values { get; }

    public IReadOnlyList<MetaAuthor> Authors { get; }

    public IReadOnlyList<string> Breadcrumb { get; }

    public static ResolvedMetadata From(IReadOnlyList<MetaValue> read, JsonLdGraph graph, IReadOnlyList<string> addresses)
    {
        var articles = JsonLdChoice.Choose(graph.Articles, addresses);
        var values = new List<MetaValue>(read.Count + articles.Sum(a => a.Values.Count + a.Authors.Count));
        var authors = new List<MetaAuthor>();
        var next = 0;
        for (var i = 0; i <= read.Count; i++)
        {
            for (; next < articles.Count && articles[next].At <= i; next++) AddArticle(articles[next], graph, values, authors);
            if (i == read.Count) break;
            values.Add(read[i]);
            if (read[i].Key == MetaKey.Author) authors.Add(new(read[i].Raw.Trim(), MetaAuthorType.Unknown, read[i].Source, read[i].Locator));
        }

        var breadcrumb = graph.Breadcrumb.Count == 0
            ? []
            : BreadcrumbTrail.Sections(graph.Breadcrumb, Raw(values, MetaKey.SiteName, MetaKey.Publisher), Raw(values, MetaKey.Headline));
        return new(values, authors, breadcrumb);
    }

    private static void AddArticle(JsonLdArticle article, JsonLdGraph graph, List<MetaValue> values, List<MetaAuthor> authors)
    {
        values.AddRange(article.Values);
        foreach (var (name, type, id, locator) in article.Authors)
        {
            var author = (Name: name, Type: type);
            if (id is not null && graph.Agents.TryGetValue(id, out var agent))
                author = (name ?? agent.Name, type == MetaAuthorType.Unknown ? agent.Type : type);
            if (author.Name is null) continue;
            authors.Add(new(author.Name.Trim(), author.Type, EvidenceSource.JsonLd, locator));
            values.Add(new(MetaKey.Author, EvidenceSource.JsonLd, locator, author.Name));
        }
    }

    private static List<string> Raw(List<MetaValue> values, MetaKey key, MetaKey? orKey = null)
    {
        var found = new List<string>();
        foreach (var value in values)
        {
            if (value.Key == key || value.Key == orKey) found.Add(value.Raw);
        }

        return found;
    }
}
