using NewsArticle.Parsing.Adapters.Declarative;

namespace NewsArticle.Parsing.Adapters;

/// <summary>
/// The site adapters, and the ladder by which one is chosen: the caller's by host, built-in by host, the caller's by markup, built-in
/// family by markup; where none fits, the generic extractor reads the page. Immutable and safe to share; a built-in site's file is
/// read when its first page comes, and no other site's file is.
/// </summary>
public sealed class SiteCatalog
{
    private readonly SiteAdapter[] _callers;
    private readonly BuiltInSites? _builtIn;

    private SiteCatalog(SiteAdapter[] callers, BuiltInSites? builtIn)
    {
        _callers = callers;
        _builtIn = builtIn;
    }

    /// <summary>The sites that ship with the library.</summary>
    public static SiteCatalog BuiltIn { get; } = new([], new());

    /// <summary>No sites at all: every page is read by the generic extractor.</summary>
    public static SiteCatalog Empty { get; } = new([], null);

    /// <summary>A catalog in which these adapters are asked first, in the order given.</summary>
    /// <param name="adapters">The adapters.</param>
    /// <exception cref="ArgumentNullException">An adapter is null.</exception>
    public SiteCatalog With(params SiteAdapter[] adapters)
    {
        ArgumentNullException.ThrowIfNull(adapters);
        foreach (var adapter in adapters)
        {
            ArgumentNullException.ThrowIfNull(adapter, nameof(adapters));
        }

        return new([.. adapters, .. _callers], _builtIn);
    }

    /// <summary>The adapter of a host, or null where no adapter owns it.</summary>
    /// <param name="host">The host: "suckhoe.vnexpress.net".</param>
    public SiteAdapter? Find(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        host = host.ToLowerInvariant();
        return Array.Find(_callers, adapter => adapter.OwnsHost(host)) ?? _builtIn?.Find(host);
    }

    /// <summary>The adapter for a page, or null where only the generic extractor can read it.</summary>
    internal SiteAdapter? Choose(PageContext page) =>
        (Host.Of(page.Url) is { } host ? Find(host) : null) ?? FindByMarkup(page);

    internal SiteAdapter? FindByMarkup(PageContext page) =>
        Array.Find(_callers, adapter => adapter.OwnsPage(page)) ?? _builtIn?.FindFamily(page);
}
