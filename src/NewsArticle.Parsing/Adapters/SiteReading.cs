namespace NewsArticle.Parsing.Adapters;

/// <summary>What the adapters said of a page.</summary>
/// <param name="Map">Where the parts are, as far as an adapter knew.</param>
/// <param name="Site">The adapter that owns the page's host, whether or not it could read the page: it names the site. Null on an unknown host.</param>
/// <param name="Reader">The adapter that filled the map, or null where the page is left to the generic extractor.</param>
/// <param name="Layout">The name of the layout that the page is in, or null.</param>
internal readonly record struct SiteReading(ArticleMap Map, SiteAdapter? Site, SiteAdapter? Reader, string? Layout);
