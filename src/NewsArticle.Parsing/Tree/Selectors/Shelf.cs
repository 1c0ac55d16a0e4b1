namespace NewsArticle.Parsing.Tree.Selectors;

/// <summary>What hangs on one id or class of a <see cref="SelectorSet"/>.</summary>
/// <param name="Entries">The selectors whose element carries it.</param>
/// <param name="Key">The bit by which other selectors ask for it among the elements around theirs, or 0. Where there are many, some share a bit.</param>
internal readonly record struct Shelf(int[] Entries, ulong Key);

/// <summary>What hangs on one attribute name.</summary>
/// <param name="Entries">The selectors whose element carries it.</param>
/// <param name="Keys">What other selectors ask of its value among the elements around theirs, each with its bit.</param>
internal readonly record struct AttributeShelf(int[] Entries, (AttributeTest Test, ulong Key)[] Keys);

/// <summary>Files selectors under ids, classes and attribute names.</summary>
internal sealed class ShelfBuilder
{
    /// <summary>The last bit is kept for what is always open.</summary>
    private const int Bits = 63;

    private readonly Dictionary<string, (List<int> Entries, ulong Key)> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (List<int> Entries, ulong Key)> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (List<int> Entries, ulong Key)> _attributes = new(StringComparer.Ordinal);
    private readonly Dictionary<AttributeTest, ulong> _tests = [];
    private int _keys;

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

    /// <summary>The ids, classes and attributes that the elements around a selector's element must carry. A part joined by "+" stands beside them, not around.</summary>
    public ulong KeysOf(Selector selector)
    {
        var keys = 0UL;
        foreach (var (combinator, compound) in selector.Context)
        {
            if (combinator == '+')
            {
                continue;
            }

            if (compound.Id is { } id)
            {
                keys |= Key(_ids, id);
            }
            else if (compound.Classes.Count > 0)
            {
                keys |= Key(_classes, compound.Classes[0]);
            }
            else if (compound.Attributes.Count > 0)
            {
                keys |= Key(compound.Attributes[0]);
            }
        }

        return keys;
    }

    public (SpanTable<Shelf> Ids, SpanTable<Shelf> Classes, SpanTable<AttributeShelf> Attributes, uint AttributeBits) Build()
    {
        var tests = _tests.ToLookup(entry => entry.Key.Name, entry => (entry.Key, entry.Value));
        var attributes = _attributes.Select(entry => KeyValuePair.Create(entry.Key, new AttributeShelf([.. entry.Value.Entries], [.. tests[entry.Key]])));
        return (Table(_ids), Table(_classes), new([.. attributes]), AttributeNames.Bits([.. _attributes.Keys]));
    }

    private static SpanTable<Shelf> Table(Dictionary<string, (List<int> Entries, ulong Key)> shelves) =>
        new([.. shelves.Select(entry => KeyValuePair.Create(entry.Key, new Shelf([.. entry.Value.Entries], entry.Value.Key)))]);

    private static (List<int> Entries, ulong Key) Get(Dictionary<string, (List<int> Entries, ulong Key)> shelves, string name) =>
        shelves.TryGetValue(name, out var known) ? known : shelves[name] = ([], 0);

    private ulong Key(Dictionary<string, (List<int> Entries, ulong Key)> shelves, string name)
    {
        var shelf = Get(shelves, name);
        if (shelf.Key == 0)
        {
            shelf.Key = NewKey();
            shelves[name] = shelf;
        }

        return shelf.Key;
    }

    private ulong Key(AttributeTest test)
    {
        _ = Get(_attributes, test.Name);
        return _tests.TryGetValue(test, out var key) ? key : _tests[test] = NewKey();
    }

    private ulong NewKey() => 1UL << (_keys++ % Bits);
}
