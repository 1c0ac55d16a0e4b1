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

    public static bool TryFind(in JsonProperty json, out Property property, out int index)
    {
        for (index = 0; index < Table.Length; index++)
        {
            property = Table[index];
            if (json.NameEquals(property.Utf8)) return true;
        }

        property = default;
        return false;
    }

    internal readonly struct Property(string name, MetaKey key)
    {
        private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(name);

        public ReadOnlySpan<byte> Utf8 => _utf8;

        public MetaKey Key { get; } = key;

        private readonly string _articleLocator = Join(Article, name);

        public string Locator(string type) => type == Article ? _articleLocator : Join(type, name);

        private static string Join(string type, string name) => $"json-ld:{type}.{name}";
    }
}
