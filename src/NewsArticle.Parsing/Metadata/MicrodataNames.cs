namespace NewsArticle.Parsing.Metadata;

/// <summary>
/// The itemprops that are read from elements of the page. "description", "image", "name" and "title" are left out: on real pages they mostly
/// mark figure captions, pictures and the titles of other stories.
/// </summary>
internal static class MicrodataNames
{
    public static MetaNames Table { get; } = new(
    [
        Entry(MetaKey.Headline, "headline"),
        Entry(MetaKey.Published, "datePublished"),
        Entry(MetaKey.Modified, "dateModified"),
        Entry(MetaKey.Created, "dateCreated"),
        Entry(MetaKey.Section, "articleSection"),
        Entry(MetaKey.Author, "author"),
        Entry(MetaKey.Author, "creator"),
        Entry(MetaKey.Keywords, "keywords"),
        Entry(MetaKey.Language, "inLanguage"),
        Entry(MetaKey.WordCount, "wordCount"),
    ]);

    private static MetaEntry Entry(MetaKey key, string name) => new(name, key, EvidenceSource.Microdata, "itemprop:" + name);
}
