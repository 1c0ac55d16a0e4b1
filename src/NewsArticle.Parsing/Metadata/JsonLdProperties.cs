using System.Text;
using System.Text.Json;

namespace NewsArticle.Parsing.Metadata;

/// <summary>The properties of an article object that are read as they stand.</summary>
internal static class JsonLdProperties
{
    private const string Article = "NewsArticle";

    private static readonly Property[] Table =
    [
        new("headline", MetaKey.Headline),
        new("description", MetaKey.Description),
        new("datePublished", MetaKey.Published),
        new("dateModified", MetaKey.Modified),
        new("dateCreated", MetaKey.Created),
        new("uploadDate", MetaKey.Published),
        new("articleSection", MetaKey.Section),
        new("keywords", MetaKey.Keywords),
        new("image", MetaKey.Image),
        new("thumbnailUrl", MetaKey.Image),
        new("inLanguage", MetaKey.Language),
        new("articleBody", MetaKey.ArticleBody),
        new("wordCount", MetaKey.WordCount),
        new("dateline", MetaKey.Dateline),
        new("publisher", MetaKey.Publisher),
        new("sourceOrganization", MetaKey.Source),
        new("copyrightHolder", MetaKey.Copyright),
    ];

    public static bool TryFind(in JsonProperty json, out MetaKey key, out string name, out string articleLocator)
    {
        foreach (ref readonly var property in Table.AsSpan())
        {
            if (!json.NameEquals(property.Utf8)) continue;
            (key, name, articleLocator) = (property.Key, property.Name, property.ArticleLocator);
            return true;
        }

        (key, name, articleLocator) = (default, "", "");
        return false;
    }

    public static string Locator(string type, string name, string articleLocator) => type == Article ? articleLocator : $"json-ld:{type}.{name}";

    private readonly struct Property(string name, MetaKey key)
    {
        private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(name);

        public ReadOnlySpan<byte> Utf8 => _utf8;

        public string Name { get; } = name;

        public MetaKey Key { get; } = key;

        public string ArticleLocator { get; } = $"json-ld:{Article}.{name}";
    }
}
