namespace NewsArticle.Parsing.Metadata;

/// <summary>What all JSON-LD blocks of one page say, before it is decided which object describes the page.</summary>
internal sealed class JsonLdGraph
{
    private const int MaxArticles = 64;
    private const int MaxTypes = 64;
    private const int MaxAgents = 256;

    private readonly List<string> _types = [];

    public IReadOnlyList<string> Types => _types;

    public List<JsonLdArticle> Articles { get; } = [];

    /// <summary>The first breadcrumb that names anything.</summary>
    public IReadOnlyList<JsonLdCrumb> Breadcrumb { get; private set; } = [];

    /// <summary>People and organisations by @id: a @graph names its author as {"@id": …} and tells the name elsewhere.</summary>
    public Dictionary<string, (string Name, MetaAuthorType Type)> Agents { get; } = new(StringComparer.Ordinal);

    public void AddTypes(List<string> types)
    {
        foreach (var type in types)
        {
            if (_types.Count < MaxTypes && !_types.Contains(type)) _types.Add(type);
        }
    }

    public void AddArticle(JsonLdArticle article)
    {
        if (Articles.Count < MaxArticles) Articles.Add(article);
    }

    public void AddBreadcrumb(IReadOnlyList<JsonLdCrumb> crumbs)
    {
        if (Breadcrumb.Count == 0) Breadcrumb = crumbs;
    }

    public void AddAgent(string id, string name, MetaAuthorType type)
    {
        if (Agents.Count < MaxAgents) Agents[id] = (name, type);
    }
}
