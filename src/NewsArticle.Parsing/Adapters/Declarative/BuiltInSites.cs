using System.Collections.Concurrent;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>
/// The site files inside the assembly. A file's name is its host, so finding a site is finding a resource: how many sites there are
/// costs a page nothing. Each file is read once, when its first page comes; the families' signs when the first page of an unknown host does.
/// </summary>
internal sealed class BuiltInSites
{
    private const string Sites = "Sites/";
    private const string Families = "Sites/Families/";

    private readonly Func<string, string?> _read;
    private readonly Func<string, IEnumerable<string>> _list;
    private readonly ConcurrentDictionary<string, DeclarativeSite> _sites = new(StringComparer.Ordinal);
    private readonly Lazy<(DeclarativeSite[] Families, SelectorSet Signs)> _families;

    /// <summary>Makes the sites.</summary>
    /// <param name="read">Reads an embedded file by its name; tests count with it.</param>
    /// <param name="list">Lists the embedded files of a folder.</param>
    public BuiltInSites(Func<string, string?>? read = null, Func<string, IEnumerable<string>>? list = null)
    {
        _read = read ?? EmbeddedText.Read;
        _list = list ?? EmbeddedText.Names;
        _families = new(LoadFamilies);
    }

    public static IEnumerable<string> Hosts => EmbeddedText.Names(Sites).Select(NameOf);

    public static IEnumerable<string> FamilyNames => EmbeddedText.Names(Families).Select(NameOf);

    public static bool HasSite(string host) => EmbeddedText.Exists(SiteFileName(host));

    public static bool HasFamily(string name) => EmbeddedText.Exists(FamilyFileName(name));

    public static string SiteFileName(string host) => $"{Sites}{host}.json";

    public static string FamilyFileName(string name) => $"{Families}{name}.json";

    /// <summary>How many sites have been read so far.</summary>
    public int Count => _sites.Count;

    public DeclarativeSite? Find(string host)
    {
        foreach (var candidate in Host.SelfAndParents(host))
        {
            // Hosts that no file describes are not kept: there is no end to them, and asking again costs a microsecond.
            if (_sites.TryGetValue(candidate, out var known))
            {
                return known;
            }

            if (_read(SiteFileName(candidate)) is { } text)
            {
                return _sites.GetOrAdd(candidate, SiteFileReader.Read(candidate, text, candidate + ".json", _read));
            }
        }

        return null;
    }

    /// <summary>The family whose sign a page carries.</summary>
    public DeclarativeSite? FindFamily(PageContext page) => FindFamilies(page.Tree).FirstOrDefault();

    /// <summary>The families whose signs a page carries, by name, found in one walk for all of them. More than one is a mistake in their files.</summary>
    public IEnumerable<DeclarativeSite> FindFamilies(PageTree tree)
    {
        var (families, signs) = _families.Value;
        var matches = signs.Match(tree);
        return families.Where((_, index) => matches[index] is not null);
    }

    private static string NameOf(string file) => file[(file.LastIndexOf('/') + 1)..^".json".Length];

    private (DeclarativeSite[], SelectorSet) LoadFamilies()
    {
        DeclarativeSite[] families = [.. _list(Families)
            .Select(file => SiteFileReader.Read(NameOf(file), _read(file)!, NameOf(file) + ".json", _read))
            .Where(family => family.Recognise.Count > 0)];
        return (families, new([.. families.Select(family => family.Recognise)]));
    }
}
