namespace NewsArticle.Parsing.Adapters;

/// <summary>The adapters in the order they are asked.</summary>
public sealed class SiteCatalog
{
    /// <summary>The sites that ship with the library.</summary>
    public static SiteCatalog BuiltIn { get; } = new();
}
