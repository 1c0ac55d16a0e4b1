using NewsArticle.Parsing.Input;

namespace NewsArticle.Parsing.Metadata;

/// <summary>
/// What the page says about itself outside its visible text. The walk of the page feeds it, each thing once and in page order; then it is read.
/// It carries values and where they stood, and judges nothing but which JSON-LD object speaks of this page. One per page, not thread-safe.
/// </summary>
/// <param name="address">The page's address, where known: tells this page's JSON-LD object from those of other stories.</param>
/// <param name="limits">How much JSON-LD is read.</param>
internal sealed class PageMetadata(Uri? address = null, ParseLimits? limits = null)
{
    private const int MaxValues = 1024;
    private const int MaxLength = 64 * 1024;

    /// <summary>Each item of a list of stories is compared with all addresses that the page gives itself; one or two are enough to know it by.</summary>
    private const int MaxAddresses = 16;

    private readonly ParseLimits _limits = limits ?? ParseLimits.Default;
    private readonly List<MetaValue> _values = [];
    private readonly List<string> _addresses = address is null ? [] : [address.OriginalString];
    private readonly List<string> _problems = [];
    private readonly JsonLdGraph _graph = new();
    private readonly NodeBudget _budget = new((limits ?? ParseLimits.Default).MaxJsonLdValues);
    private readonly List<string> _limitsReached = [];
    private JsonLdReader? _reader;
    private int _blocks;
    private ResolvedMetadata? _resolved;

    /// <summary>Everything that was kept, in page order.</summary>
    public IReadOnlyList<MetaValue> Values => Resolved.Values;

    /// <summary>The @type of every JSON-LD object that stands for itself (not in a list of stories), each once.</summary>
    public IReadOnlyList<string> JsonLdTypes => _graph.Types;

    /// <summary>Everyone that the metadata calls an author, in page order.</summary>
    public IReadOnlyList<MetaAuthor> Authors => Resolved.Authors;

    /// <summary>The sections that the JSON-LD breadcrumb leads through, outermost first.</summary>
    public IReadOnlyList<string> Breadcrumb => Resolved.Breadcrumb;

    /// <summary>What was repaired or could not be read.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The limits that left some JSON-LD unread, each once.</summary>
    public IReadOnlyList<string> LimitsReached => _limitsReached;

    private ResolvedMetadata Resolved => _resolved ??= ResolvedMetadata.From(_values, _graph, _addresses);

    /// <param name="key">property ?? name ?? itemprop ?? http-equiv of a meta tag.</param>
    /// <param name="content">Its content.</param>
    public void AddMeta(ReadOnlySpan<char> key, ReadOnlySpan<char> content)
    {
        if (MetaTagNames.Table.TryFind(key.Trim(), out var entry)) Add(entry, content);
    }

    /// <param name="itemprop">The attribute as it stands; may name several properties.</param>
    /// <param name="value">The content, datetime or text of the element.</param>
    public void AddMicrodata(ReadOnlySpan<char> itemprop, ReadOnlySpan<char> value)
    {
        itemprop = itemprop.Trim();
        while (!itemprop.IsEmpty)
        {
            var end = itemprop.IndexOf(' ');
            var name = end < 0 ? itemprop : itemprop[..end];
            itemprop = end < 0 ? [] : itemprop[end..].TrimStart();
            if (MicrodataNames.Table.TryFind(name, out var entry)) Add(entry, value);
        }
    }

    public void AddLink(ReadOnlySpan<char> rel, ReadOnlySpan<char> href)
    {
        rel = rel.Trim();
        if (rel.Equals("canonical", StringComparison.OrdinalIgnoreCase)) Add(new("canonical", MetaKey.Canonical, EvidenceSource.Meta, "link:canonical"), href);
        else if (rel.Equals("amphtml", StringComparison.OrdinalIgnoreCase)) Add(new("amphtml", MetaKey.Amp, EvidenceSource.Meta, "link:amphtml"), href);
        else if (rel.Equals("image_src", StringComparison.OrdinalIgnoreCase)) Add(new("image_src", MetaKey.Image, EvidenceSource.Meta, "link:image_src"), href);
    }

    public void AddTitle(ReadOnlySpan<char> title) => Add(new("title", MetaKey.Title, EvidenceSource.Meta, "title"), title);

    /// <summary>The text of one script of type application/ld+json. Never throws.</summary>
    public void AddJsonLd(ReadOnlySpan<char> script)
    {
        script = JsonChars.Trim(script);
        if (script.IsEmpty) return;
        if (++_blocks > _limits.MaxJsonLdBlocks)
        {
            Reach(nameof(ParseLimits.MaxJsonLdBlocks));
            return;
        }

        if (script.Length > _limits.MaxJsonLdSize)
        {
            Reach(nameof(ParseLimits.MaxJsonLdSize));
            return;
        }

        if (_budget.IsSpent) return;
        _resolved = null;
        _reader ??= new(_graph, _budget, _addresses);
        if (!JsonLdBlock.TryRead(script, _limits.MaxJsonLdDepth, _reader, _values.Count, out var repairs, out var isTooDeep))
        {
            if (isTooDeep) Reach(nameof(ParseLimits.MaxJsonLdDepth));
            else _problems.Add(JsonLdProblems.Unreadable(_blocks));
        }
        else if (repairs != JsonRepairs.None) _problems.Add(JsonLdProblems.Repaired(_blocks, repairs));
        if (_budget.IsSpent) Reach(nameof(ParseLimits.MaxJsonLdValues));
    }

    public string? First(MetaKey key)
    {
        foreach (var value in Values)
        {
            if (value.Key == key) return value.Raw;
        }

        return null;
    }

    public IEnumerable<MetaValue> All(MetaKey key)
    {
        foreach (var value in Values)
        {
            if (value.Key == key) yield return value;
        }
    }

    private void Reach(string limit)
    {
        if (!_limitsReached.Contains(limit)) _limitsReached.Add(limit);
    }

    private void Add(in MetaEntry entry, ReadOnlySpan<char> raw)
    {
        if (_values.Count >= MaxValues || raw.Length > MaxLength || JsonChars.Trim(raw).IsEmpty) return;
        _resolved = null;
        var text = raw.ToString();
        _values.Add(new(entry.Key, entry.Source, entry.Locator, text));
        if (entry.Key == MetaKey.Canonical && _addresses.Count < MaxAddresses) _addresses.Add(text);
    }
}
