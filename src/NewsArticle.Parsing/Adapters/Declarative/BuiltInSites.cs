using System.Collections.Concurrent;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>The site files inside the assembly. A file's name is its host, so finding a site is finding a resource; each is read once.</summary>
internal sealed class BuiltInSites
{
    private const string Sites = "Sites/";
    private const string Families = "Sites/Families/";

    private readonly ConcurrentDictionary<string, DeclarativeSite?> _sites = new(StringComparer.Ordinal);
    private readonly Lazy<(DeclarativeSite[] Families, SelectorSet Signs)> _families = new(LoadFamilies);

    public static IEnumerable<string> Hosts => EmbeddedText.Names(Sites).Select(name => name[Sites.Length..^".json".Length]);

    public static IEnumerable<string> FamilyNames => EmbeddedText.Names(Families).Select(name => name[Families.Length..^".json".Length]);

    /// <summary>The text of a site file, or null.</summary>
    public static string? SiteText(string host) => EmbeddedText.Read($"{Sites}{host}.json");

    /// <summary>The text of a family file, or null.</summary>
    public static string? FamilyText(string name) => EmbeddedText.Read($"{Families}{name}.json");

    public DeclarativeSite? Find(string host)
    {
        foreach (var candidate in Host.SelfAndParents(host))
        {
            if (_sites.GetOrAdd(candidate, Load) is { } site)
            {
                return site;
            }
        }

        return null;
    }

    public DeclarativeSite? FindFamily(PageContext page)
    {
        var (families, signs) = _families.Value;
        var matches = signs.Match(page.Tree);
        return families.Where((_, index) => matches[index] is not null).FirstOrDefault();
    }

    private static DeclarativeSite? Load(string host) =>
        SiteText(host) is { } text ? SiteFileReader.Read(host, text, host + ".json") : null;

    private static (DeclarativeSite[], SelectorSet) LoadFamilies()
    {
        DeclarativeSite[] families = [.. FamilyNames
            .Select(name => SiteFileReader.Read(name, FamilyText(name)!, name + ".json"))
            .Where(family => family.Recognise.Count > 0)];
        return (families, new([.. families.Select(family => family.Recognise)]));
    }
}
