using NewsArticle.Parsing.Adapters;

namespace PageToJson;

/// <summary>What the names of <c>--sites</c> stand for.</summary>
internal static class SiteChoice
{
    public const string All = "all";
    public const string Names = "all|families|none";

    public static SiteCatalog Read(string name) => name switch
    {
        All => SiteCatalog.BuiltIn,
        "families" => SiteCatalog.Families,
        "none" => SiteCatalog.Empty,
        _ => throw new UsageException($"--sites: {Names}, not {name}"),
    };
}
