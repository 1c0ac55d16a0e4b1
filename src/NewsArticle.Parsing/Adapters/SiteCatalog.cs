using NewsArticle.Parsing.Adapters.Declarative;

namespace NewsArticle.Parsing.Adapters;

/// <summary>
/// The site adapters, and the ladder by which one is chosen: the caller's by host, built-in by host, the caller's by markup, built-in
/// family by markup; where none fits, the generic extractor reads the page. Immutable and safe to share; a built-in site's file is
/// read when its first page comes, and no other site's file is.
/// </summary>
public sealed class SiteCatalog
{
    private static readonly BuiltInSites Shipped = new();

    private readonly SiteAdapter[] _callers;
    private readonly BuiltInSites? _sites;
    private readonly BuiltInSites? _families;

    private SiteCatalog(SiteAdapter[] callers, BuiltInSites? sites, BuiltInSites? families)
    {
        _callers = callers;
        _sites = sites;
        _families = families;
    }

    /// <summary>The sites that ship with the library, and the families that read pages of unknown hosts by their markup.</summary>
    public static SiteCatalog BuiltIn { get; } = new([], Shipped, Shipped);

    /// <summary>The families alone: a page is read by its markup, whatever its host. So are the pages of papers that no file describes.</summary>
    public static SiteCatalog Families { get; } = new([], null, Shipped);

    /// <summary>No sites at all: every page is read by the generic extractor, from its structure, its metadata and the Vietnamese rules.</summary>
    public static SiteCatalog Empty { get; } = new([], null, null);

    internal static SiteCatalog Of(BuiltInSites sites) => new([], sites, sites);

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

        return new([.. adapters, .. _callers], _sites, _families);
    }

    /// <summary>The adapter of a host, or null where no adapter owns it.</summary>
    /// <param name="host">The host: "suckhoe.vnexpress.net".</param>
    public SiteAdapter? Find(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        host = host.ToLowerInvariant();
        return Array.Find(_callers, adapter => adapter.OwnsHost(host)) ?? _sites?.Find(host);
    }

    /// <summary>The adapter for a page, or null where only the generic extractor can read it.</summary>
    internal SiteAdapter? Choose(PageContext page) =>
        (Host.Of(page.Url) is { } host ? Find(host) : null) ?? FindByMarkup(page);

    internal SiteAdapter? FindByMarkup(PageContext page) =>
        Array.Find(_callers, adapter => adapter.OwnsPage(page)) ?? _families?.FindFamily(page);
}
