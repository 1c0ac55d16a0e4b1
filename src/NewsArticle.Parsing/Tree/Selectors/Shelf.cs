namespace NewsArticle.Parsing.Tree.Selectors;

/// <summary>What hangs on one id or class of a <see cref="SelectorSet"/>.</summary>
/// <param name="Entries">The selectors whose element carries it.</param>
/// <param name="Key">The bit by which other selectors ask for it among the elements around theirs, or 0. Where there are many, some share a bit.</param>
internal readonly record struct Shelf(int[] Entries, ulong Key);

/// <summary>What hangs on one attribute name.</summary>
/// <param name="Entries">The selectors whose element carries it.</param>
/// <param name="Keys">What other selectors ask of its value among the elements around theirs, each with its bit.</param>
internal readonly record struct AttributeShelf(int[] Entries, (AttributeTest Test, ulong Key)[] Keys);

/// <summary>What hangs on one question about the whole text of a class attribute.</summary>
/// <param name="Test">The question.</param>
/// <param name="Entries">The selectors whose element answers it.</param>
/// <param name="Key">The bit by which other selectors ask for it among the elements around theirs, or 0.</param>
internal readonly record struct ClassTextShelf(AttributeTest Test, int[] Entries, ulong Key);

/// <summary>All shelves of a set.</summary>
/// <param name="Ids">By id.</param>
/// <param name="Classes">By class.</param>
/// <param name="ClassTexts">By what is asked of the whole class attribute, which is asked once for all elements that carry the same.</param>
/// <param name="Attributes">By the name of any other attribute.</param>
/// <param name="AttributeBits">The <see cref="AttributeNames.Bit"/>s of those names.</param>
internal sealed record Shelves(SpanTable<Shelf> Ids, SpanTable<Shelf> Classes, ClassTextShelf[] ClassTexts, SpanTable<AttributeShelf> Attributes, uint AttributeBits);

/// <summary>Files selectors under ids, classes and attribute names.</summary>
internal sealed class ShelfBuilder
{
    /// <summary>The last bit is kept for what is always open.</summary>
    private const int Bits = 63;

    private readonly Dictionary<string, (List<int> Entries, ulong Key)> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (List<int> Entries, ulong Key)> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (List<int> Entries, ulong Key)> _attributes = new(StringComparer.Ordinal);
    private readonly Dictionary<AttributeTest, (List<int> Entries, ulong Key)> _classTexts = [];
    private readonly Dictionary<AttributeTest, ulong> _tests = [];
    private int _keys;

    /// <summary>False where the element may have any attributes or none.</summary>
    public bool TryFile(Compound subject, int entry)
    {
        if (subject is { Id: null, Classes.Count: 0, Attributes: [{ Name: "class" } test, ..] })
        {
            Get(_classTexts, test).Entries.Add(entry);
            return true;
        }

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

    /// <summary>Whether a selector asks for nothing around its element but one id, class or attribute that has a key of its own. Asked when all selectors have their keys.</summary>
    public bool IsToldByKey(Selector selector) =>
        _keys <= Bits && selector.Context is [(' ', { Name: null, FirstChild: false, LastChild: false, Excluded.Count: 0 } around)]
        && (around.Id is null ? 0 : 1) + around.Classes.Count + around.Attributes.Count == 1;

    public Shelves Build()
    {
        var tests = _tests.ToLookup(entry => entry.Key.Name, entry => (entry.Key, entry.Value));
        var attributes = _attributes.Select(entry => KeyValuePair.Create(entry.Key, new AttributeShelf([.. entry.Value.Entries], [.. tests[entry.Key]])));
        ClassTextShelf[] classTexts = [.. _classTexts.Select(entry => new ClassTextShelf(entry.Key, [.. entry.Value.Entries], entry.Value.Key))];
        return new(Table(_ids), Table(_classes), classTexts, new([.. attributes]), AttributeNames.Bits([.. _attributes.Keys]));
    }

    private static SpanTable<Shelf> Table(Dictionary<string, (List<int> Entries, ulong Key)> shelves) =>
        new([.. shelves.Select(entry => KeyValuePair.Create(entry.Key, new Shelf([.. entry.Value.Entries], entry.Value.Key)))]);

    private static (List<int> Entries, ulong Key) Get<T>(Dictionary<T, (List<int> Entries, ulong Key)> shelves, T name)
        where T : notnull =>
        shelves.TryGetValue(name, out var known) ? known : shelves[name] = ([], 0);

    private ulong Key<T>(Dictionary<T, (List<int> Entries, ulong Key)> shelves, T name)
        where T : notnull
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
        if (test.Name == "class")
        {
            return Key(_classTexts, test);
        }

        _ = Get(_attributes, test.Name);
        return _tests.TryGetValue(test, out var key) ? key : _tests[test] = NewKey();
    }

    private ulong NewKey() => 1UL << (_keys++ % Bits);
}
