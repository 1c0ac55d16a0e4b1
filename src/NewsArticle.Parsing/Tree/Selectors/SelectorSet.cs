namespace NewsArticle.Parsing.Tree.Selectors;

/// <summary>
/// All selectors of a site, matched in one walk over the page. Each selector is filed under the rarest thing that its element must
/// have (id, else class, else attribute, else name), so that an element is tried only against the few selectors that could mean it; and it is tried only
/// while elements are open that carry the ids, classes and attributes its other parts ask for, so that "ul.trail a" costs a link outside of trails nothing. Immutable.
/// </summary>
internal sealed class SelectorSet
{
    private static readonly uint IdBit = AttributeNames.Bit("id");

    private readonly Entry[] _entries;
    private readonly Shelves _shelves;
    private readonly TagShelf[] _byTag = new TagShelf[256];
    private readonly TagShelf _byAnything;

    /// <summary>Makes a set.</summary>
    /// <param name="selectors">For each slot of the result, the compiled selectors that fill it.</param>
    public SelectorSet(IReadOnlyList<IReadOnlyList<Selector>> selectors)
    {
        SlotCount = selectors.Count;
        var shelves = new ShelfBuilder();
        var entries = new List<Entry>();
        var tags = new Dictionary<Tag, List<int>>();
        var anything = new List<int>();
        foreach (var (list, slot) in selectors.Select((list, slot) => (list, slot)))
        {
            foreach (var selector in list)
            {
                if (!shelves.TryFile(selector.Subject, entries.Count))
                {
                    var shelf = selector.Subject.Name is null ? anything : tags.TryGetValue(selector.Subject.Tag, out var known) ? known : tags[selector.Subject.Tag] = [];
                    shelf.Add(entries.Count);
                }

                entries.Add(new(selector, slot, shelves.KeysOf(selector)));
            }
        }

        // Which keys are shared is known when all are given.
        _entries = [.. entries.Select(entry => entry with { IsTold = shelves.IsToldByKey(entry.Selector) })];
        _shelves = shelves.Build();
        foreach (var (tag, list) in tags)
        {
            _byTag[(int)tag] = new([.. list], AnyKeyOf(list));
        }

        _byAnything = new([.. anything], AnyKeyOf(anything));
    }

    public int SlotCount { get; }

    /// <summary>How many selectors there are.</summary>
    public int Size => _entries.Length;

    /// <summary>The matching elements of each slot in document order; null where there are none.</summary>
    public List<ElementNode>?[] Match(PageTree tree)
    {
        using var classes = new ClassShelves(tree, _shelves);
        var walk = new Walk(tree, new List<ElementNode>?[SlotCount], stackalloc Walk.Level[Walk.MaxLevels]);
        Match(classes, ref walk);
        return walk.Found;
    }

    private void Match(in ClassShelves classes, ref Walk walk)
    {
        var nodes = walk.Tree.Nodes;
        walk.Tree.Work.Walk(nodes.Length);
        var named = _shelves.AttributeBits | IdBit;
        foreach (ref readonly var row in walk.Tree.Table.Rows)
        {
            walk.CloseUpTo(row.Order);
            ref readonly var byTag = ref _byTag[(int)row.Tag];
            if ((byTag.Keys & walk.Open) != 0)
            {
                Try(byTag.Entries, (ElementNode)nodes[row.Order], ref walk);
            }

            if ((_byAnything.Keys & walk.Open) != 0)
            {
                Try(_byAnything.Entries, (ElementNode)nodes[row.Order], ref walk);
            }

            var isNamed = row.MayHave(named);
            if (isNamed || classes.Knows(row.Class))
            {
                var element = (ElementNode)nodes[row.Order];
                var keys = 0UL;
                foreach (ref readonly var shelf in classes[row.Class])
                {
                    Try(shelf.Entries, element, ref walk);
                    keys |= shelf.Key;
                }

                walk.OpenIn(element, isNamed ? keys | ReadNames(element, ref walk) : keys);
            }
        }
    }

    private ulong ReadNames(ElementNode element, ref Walk walk)
    {
        var keys = 0UL;
        var id = element.Attribute("id");
        if (!id.IsEmpty && _shelves.Ids.TryGet(id, out var byId, out _))
        {
            Try(byId.Entries, element, ref walk);
            keys = byId.Key;
        }

        return element.MayHave(_shelves.AttributeBits) ? keys | ReadAttributes(element, ref walk) : keys;
    }

    private ulong ReadAttributes(ElementNode element, ref Walk walk)
    {
        var keys = 0UL;
        var text = walk.Tree.Text;
        foreach (ref readonly var attribute in element.AttributeSlices)
        {
            if (_shelves.Attributes.TryGet(text[attribute.Name], out var shelf, out _))
            {
                Try(shelf.Entries, element, ref walk);
                foreach (var (test, key) in shelf.Keys)
                {
                    keys |= test.Matches(text[attribute.Value], walk.Tree) ? key : 0;
                }
            }
        }

        return keys;
    }

    private void Try(int[] candidates, ElementNode element, ref Walk walk)
    {
        walk.Tree.Work.Try(candidates.Length);
        foreach (var index in candidates)
        {
            ref readonly var entry = ref _entries[index];
            if ((entry.Keys & ~walk.Open) == 0 && (entry.IsTold ? entry.Selector.Subject.Matches(element, walk.Tree) : entry.Selector.Matches(element, walk.Tree)))
            {
                walk.Add(entry.Slot, element);
            }
        }
    }

    /// <summary>The keys of which one at least is open where one of the entries could match: where one needs nothing around it, always.</summary>
    private ulong AnyKeyOf(List<int> entries)
    {
        var keys = 0UL;
        foreach (var entry in entries)
        {
            keys |= _entries[entry].Keys is var needed and not 0 ? needed & (~needed + 1) : Walk.Always;
        }

        return keys;
    }

    private readonly record struct Entry(Selector Selector, int Slot, ulong Keys)
    {
        /// <summary>Whether the open keys tell all that is to be told of what stands around the element, so that nobody has to climb to it.</summary>
        public bool IsTold { get; init; }
    }

    private readonly record struct TagShelf(int[] Entries, ulong Keys);

    /// <summary>The state of one walk: which of the ids and classes that selectors ask for are open around the element at hand.</summary>
    private ref struct Walk(PageTree tree, List<ElementNode>?[] found, Span<Walk.Level> levels)
    {
        /// <summary>A key that is open everywhere.</summary>
        public const ulong Always = 1UL << 63;

        /// <summary>A level opens a key at least that none above it has.</summary>
        public const int MaxLevels = 64;

        private readonly Span<Level> _levels = levels;
        private int _depth;
        private int _nextEnd = int.MaxValue;

        public ulong Open { get; private set; } = Always;

        public PageTree Tree { get; } = tree;

        public List<ElementNode>?[] Found { get; } = found;

        public void OpenIn(ElementNode element, ulong keys)
        {
            if ((keys & ~Open) != 0)
            {
                _levels[_depth++] = new(element.End, Open);
                Open |= keys;
                _nextEnd = element.End;
            }
        }

        public void CloseUpTo(int order)
        {
            while (order >= _nextEnd)
            {
                Open = _levels[--_depth].Before;
                _nextEnd = _depth > 0 ? _levels[_depth - 1].End : int.MaxValue;
            }
        }

        public readonly void Add(int slot, ElementNode element)
        {
            var list = Found[slot] ??= [];
            if (list.Count == 0 || list[^1] != element)
            {
                list.Add(element);
            }
        }

        public readonly record struct Level(int End, ulong Before);
    }
}
