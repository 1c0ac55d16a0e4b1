namespace NewsArticle.Parsing.Metadata;

/// <summary>
/// Finds a known name in a span without making a string of it. Grouped by length: most of a page's meta names (viewport, robots, verification
/// codes) meet an empty or tiny group and cost nothing.
/// </summary>
internal sealed class MetaNames
{
    private readonly MetaEntry[][] _byLength;

    public MetaNames(IReadOnlyList<MetaEntry> entries)
    {
        _byLength = new MetaEntry[entries.Max(e => e.Name.Length) + 1][];
        for (var length = 0; length < _byLength.Length; length++)
            _byLength[length] = entries.Where(e => e.Name.Length == length).ToArray();
    }

    public bool TryFind(ReadOnlySpan<char> name, out MetaEntry entry)
    {
        if (name.Length < _byLength.Length)
        {
            foreach (ref readonly var candidate in _byLength[name.Length].AsSpan())
            {
                if (!name.Equals(candidate.Name, StringComparison.OrdinalIgnoreCase)) continue;
                entry = candidate;
                return true;
            }
        }

        entry = default;
        return false;
    }
}
