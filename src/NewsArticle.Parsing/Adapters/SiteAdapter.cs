namespace NewsArticle.Parsing.Adapters;

/// <summary>
/// Knows where one site, or one family of sites, keeps the parts of its articles. Most sites are better described in a site file;
/// derive from this class where a site needs code. One adapter reads many pages on many threads: keep it immutable.
/// </summary>
public abstract class SiteAdapter
{
    /// <summary>The adapter's name as results show it: the site's host.</summary>
    public abstract string Name { get; }

    /// <summary>The site's own name ("Báo Đắk Lắk"), or null.</summary>
    public virtual string? SiteName => null;

    /// <summary>Whether this adapter reads the pages of a host.</summary>
    /// <param name="host">The host in lower case, without port: "baodaklak.vn".</param>
    public abstract bool OwnsHost(string host);

    /// <summary>Whether this adapter reads a page of a host that no adapter owns, by its markup.</summary>
    /// <param name="page">The page.</param>
    public virtual bool OwnsPage(PageContext page) => false;

    /// <summary>Marks where the parts of the article are. An exception is caught, and the page is read as if the adapter had marked nothing.</summary>
    /// <param name="page">The page.</param>
    /// <param name="map">What to fill.</param>
    /// <returns>The name of the layout that the page is in, or null where there is only one or none fits.</returns>
    public abstract string? Locate(PageContext page, ArticleMap map);
}
