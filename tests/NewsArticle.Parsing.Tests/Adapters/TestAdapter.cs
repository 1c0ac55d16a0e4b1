using NewsArticle.Parsing.Adapters;

namespace NewsArticle.Parsing.Tests.Adapters;

/// <summary>An adapter that does what a test wants.</summary>
internal sealed class TestAdapter(string name, Func<PageContext, ArticleMap, string?> locate) : SiteAdapter
{
    public TestAdapter(string name)
        : this(name, static (_, _) => null)
    {
    }

    public override string Name => name;

    public Func<string, bool>? Hosts { get; init; }

    public Func<PageContext, bool>? Pages { get; init; }

    public override bool OwnsHost(string host) => Hosts is null ? host == name : Hosts(host);

    public override bool OwnsPage(PageContext page) => Pages is not null && Pages(page);

    public override string? Locate(PageContext page, ArticleMap map) => locate(page, map);
}
