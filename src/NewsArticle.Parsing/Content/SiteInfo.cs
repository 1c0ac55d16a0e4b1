namespace NewsArticle.Parsing.Content;

/// <summary>The site that the page belongs to, and what read it.</summary>
/// <param name="Host">The host of the site as its site file names it, or of the page's address; null where neither is known.</param>
/// <param name="Name">The site's name, from its site file or from og:site_name; null where unknown.</param>
/// <param name="Adapter">What read the page: a site ("baodaklak.vn"), a family ("yyyymm"), "generic" or "plain-text", and after a slash the layout where there are several.</param>
public sealed record SiteInfo(string? Host, string? Name, string Adapter);
