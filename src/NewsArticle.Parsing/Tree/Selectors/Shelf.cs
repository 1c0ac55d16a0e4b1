namespace NewsArticle.Parsing.Tree.Selectors;

/// <summary>What hangs on one id, class or attribute name of a <see cref="SelectorSet"/>.</summary>
/// <param name="Entries">The selectors whose element carries it.</param>
/// <param name="Key">The number under which other selectors ask for it among the elements around theirs, or -1.</param>
internal readonly record struct Shelf(int[] Entries, int Key);

/// <summary>Files selectors under ids, classes and attribute names.</summary>
internal sealed class ShelfBuilder
{
    private readonly Dictionary<string, (List<int> Entries, int Key)> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (List<int> Entries, int Key)> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (List<int> Entries, int Key)> _attributes = new(StringComparer.Ordinal);
    private int _keys;

    public bool HasAttributes => _attributes.Count > 0;

    /// <summary>False where the element may have any attributes or none.</summary>
    public bool TryFile(Compound subject, int entry)
    {
        var (shelves, name) = subject.Id is { } id ? (_ids, id)
            : subject.Classes.Count > 0 ? (_classes, subject.Classes[0])
            : subject.Attributes.Count > 0 ? (_attributes, subject.Attributes[0].Name)
            : (null, "");
        if (shelves is null)
        {
            return false;
        }

        Get(shelves, name).Entries.Add(entry);
        return true;
    }

    /// <summary>The ids and classes that the elements around a selector's element must carry. A part joined by "+" stands beside them, not around.</summary>
    public IEnumerable<int> KeysOf(Selector selector)
    {
        foreach (var (combinator, compound) in selector.Context)
        {
            if (combinator == '+')
            {
                continue;
            }

            if (compound.Id is { } id)
            {
                yield return Key(_ids, id);
            }
            else if (compound.Classes.Count > 0)
            {
                yield return Key(_classes, compound.Classes[0]);
            }
        }
    }

    public (SpanTable<Shelf> Ids, SpanTable<Shelf> Classes, SpanTable<Shelf> Attributes, int Keys) Build() => (Table(_ids), Table(_classes), Table(_attributes), _keys);

    private static SpanTable<Shelf> Table(Dictionary<string, (List<int> Entries, int Key)> shelves) =>
        new([.. shelves.Select(entry => KeyValuePair.Create(entry.Key, new Shelf([.. entry.Value.Entries], entry.Value.Key)))]);

    private static (List<int> Entries, int Key) Get(Dictionary<string, (List<int> Entries, int Key)> shelves, string name) =>
        shelves.TryGetValue(name, out var known) ? known : shelves[name] = ([], -1);

    private int Key(Dictionary<string, (List<int> Entries, int Key)> shelves, string name)
    {
        var shelf = Get(shelves, name);
        if (shelf.Key < 0)
        {
            shelf.Key = _keys++;
            shelves[name] = shelf;
        }

        return shelf.Key;
    }
}
