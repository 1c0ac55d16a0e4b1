namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>The names of the parts in site files: those of <see cref="ArticlePart"/> in camel case.</summary>
internal static class PartNames
{
    private static readonly Dictionary<string, ArticlePart> ByName =
        Enum.GetValues<ArticlePart>().ToDictionary(Of, StringComparer.Ordinal);

    public static IEnumerable<string> All => ByName.Keys;

    public static string Of(ArticlePart part)
    {
        var name = part.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static bool TryParse(string name, out ArticlePart part) => ByName.TryGetValue(name, out part);
}
