namespace NewsArticle.Parsing.Metadata;

/// <summary>The meta tags that are read; every other one is passed over.</summary>
internal static class MetaTagNames
{
    public static MetaNames Table { get; } = new(
    [
        .. OpenGraph(MetaKey.Headline, "og:title"),
        .. OpenGraph(MetaKey.Description, "og:description"),
        .. OpenGraph(MetaKey.Image, "og:image", "og:image:url", "og:image:secure_url"),
        .. OpenGraph(MetaKey.Canonical, "og:url"),
        .. OpenGraph(MetaKey.SiteName, "og:site_name"),
        .. OpenGraph(MetaKey.Type, "og:type"),
        .. OpenGraph(MetaKey.Language, "og:locale"),
        .. OpenGraph(MetaKey.Published, "article:published_time", "article:published", "og:published_time", "og:article:published_time"),
        .. OpenGraph(MetaKey.Modified, "article:modified_time", "article:updated_time", "article:modified", "og:updated_time", "og:modified_time", "og:article:modified_time"),
        .. OpenGraph(MetaKey.Section, "article:section", "og:article:section"),
        .. OpenGraph(MetaKey.Tag, "article:tag", "og:article:tag"),
        .. OpenGraph(MetaKey.Author, "article:author", "og:article:author"),

        // Some CMSs print schema.org names as <meta name> too; they mean the same.
        .. Microdata(MetaKey.Headline, "headline"),
        .. Microdata(MetaKey.Published, "datePublished"),
        .. Microdata(MetaKey.Modified, "dateModified"),
        .. Microdata(MetaKey.Created, "dateCreated"),
        .. Microdata(MetaKey.Section, "articleSection"),
        .. Microdata(MetaKey.Language, "inLanguage"),

        .. Plain(MetaKey.Headline, "title", "twitter:title", "dable:title", "its_title", "dc.title", "dcterms.title"),
        .. Plain(MetaKey.Description, "description", "twitter:description", "dc.description", "dcterms.description"),
        .. Plain(
            MetaKey.Published,
            "pubdate", "publishdate", "publish-date", "publish_date", "published_time", "date", "its_publication", "article_publishtime",
            "dable:published", "dable:published_time", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued"),
        .. Plain(
            MetaKey.Modified,
            "lastmod", "last-modified", "article_updatetime", "modified_time", "dable:modified", "dable:modified_time",
            "dc.date.modified", "dcterms.modified"),
        .. Plain(MetaKey.Created, "dc.date.created", "dcterms.created"),
        // Not its_author: VnExpress prints a number there.
        .. Plain(MetaKey.Author, "author", "dable:author", "article_author", "byline", "dc.creator", "dcterms.creator"),
        .. Plain(MetaKey.Section, "section", "dable:section", "its_section", "its_subsection"),
        .. Plain(MetaKey.Tag, "its_tag"),
        .. Plain(MetaKey.Keywords, "keywords", "news_keywords", "dc.subject", "dcterms.subject"),
        .. Plain(MetaKey.Canonical, "canonical"),
        .. Plain(MetaKey.Image, "twitter:image", "twitter:image:src", "thumbnail", "dable:image"),
        .. Plain(MetaKey.SiteName, "application-name"),
        .. Plain(MetaKey.Publisher, "publisher", "dc.publisher", "dcterms.publisher"),
        .. Plain(MetaKey.Language, "language", "content-language", "dc.language", "dcterms.language"),
        .. Plain(MetaKey.Source, "source", "original-source", "syndication-source", "dc.source", "dcterms.source"),
        .. Plain(MetaKey.Copyright, "copyright", "dc.rights", "dcterms.rights"),
        .. Plain(MetaKey.WordCount, "its_wordcount"),
        .. Plain(MetaKey.Generator, "generator"),
    ]);

    private static IEnumerable<MetaEntry> OpenGraph(MetaKey key, params string[] names) =>
        names.Select(n => new MetaEntry(n, key, EvidenceSource.OpenGraph, n));

    private static IEnumerable<MetaEntry> Microdata(MetaKey key, params string[] names) =>
        names.Select(n => new MetaEntry(n, key, EvidenceSource.Microdata, "itemprop:" + n));

    private static IEnumerable<MetaEntry> Plain(MetaKey key, params string[] names) =>
        names.Select(n => new MetaEntry(n, key, EvidenceSource.Meta, n.Contains(':', StringComparison.Ordinal) ? n : "meta:" + n));
}
