namespace NewsArticle.Parsing.Tree.Selectors;

/// <summary>
/// All selectors of a site, matched in one walk over the page. Each selector is filed under the rarest thing that its element must
/// have (id, else class, else attribute, else name), so that an element is tried only against the few selectors that could mean it; and it is tried only
/// while elements are open that carry the ids and classes its other parts ask for, so that "ul.trail a" costs a link outside of trails nothing. Immutable.
/// </summary>
internal sealed class SelectorSet
{
    private readonly Entry[] _entries;
    private readonly SpanTable<Shelf> _byId;
    private readonly SpanTable<Shelf> _byClass;
    private readonly SpanTable<Shelf> _byAttribute;
    private readonly int[]?[] _byTag = new int[]?[256];
    private readonly int[] _byAnything;
    private readonly bool _hasAttributes;
    private readonly int _keyCount;

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

                entries.Add(new(selector, slot, [.. shelves.KeysOf(selector)]));
            }
        }

        _entries = [.. entries];
        (_byId, _byClass, _byAttribute, _keyCount) = shelves.Build();
        _hasAttributes = shelves.HasAttributes;
        foreach (var (tag, list) in tags)
        {
            _byTag[(int)tag] = [.. list];
        }

        _byAnything = [.. anything];
    }

    public int SlotCount { get; }

    /// <summary>How many selectors there are.</summary>
    public int Size => _entries.Length;

    /// <summary>The matching elements of each slot in document order; null where there are none.</summary>
    public List<ElementNode>?[] Match(PageTree tree)
    {
        Span<int> open = _keyCount <= 128 ? stackalloc int[_keyCount] : new int[_keyCount];
        open.Clear();
        var walk = new Walk(tree, new List<ElementNode>?[SlotCount], open);
        var nodes = tree.Nodes;
        tree.Work.Walk(nodes.Length);
        foreach (var node in nodes)
        {
            if (node is not ElementNode element)
            {
                continue;
            }

            walk.CloseUpTo(element.Order);
            if (_byTag[(int)element.Tag] is { } byTag)
            {
                Try(byTag, element, ref walk);
            }

            if (_byAnything.Length > 0)
            {
                Try(_byAnything, element, ref walk);
            }

            if (element.AttributeCount > 0)
            {
                ReadNames(element, ref walk);
            }
        }

        return walk.Found;
    }

    private void ReadNames(ElementNode element, ref Walk walk)
    {
        foreach (var attribute in element.AttributeSlices)
        {
            var name = attribute.Name.Span;
            if (_hasAttributes && _byAttribute.TryGet(name, out var byAttribute, out _))
            {
                Try(byAttribute.Entries, element, ref walk);
            }

            if (name.SequenceEqual("class"))
            {
                var classes = attribute.Value.Span;
                while (ClassList.Next(ref classes, out var word))
                {
                    if (_byClass.TryGet(word, out var byClass, out _))
                    {
                        Try(byClass.Entries, element, ref walk);
                        walk.Open(byClass.Key, element);
                    }
                }
            }
            else if (name.SequenceEqual("id") && _byId.TryGet(attribute.Value.Span, out var byId, out _))
            {
                Try(byId.Entries, element, ref walk);
                walk.Open(byId.Key, element);
            }
        }
    }

    private void Try(int[] candidates, ElementNode element, ref Walk walk)
    {
        walk.Tree.Work.Try(candidates.Length);
        foreach (var index in candidates)
        {
            ref readonly var entry = ref _entries[index];
            if (walk.AreOpen(entry.Keys) && entry.Selector.Matches(element, walk.Tree))
            {
                walk.Add(entry.Slot, element);
            }
        }
    }

    private readonly record struct Entry(Selector Selector, int Slot, int[] Keys);

    /// <summary>The state of one walk: which of the ids and classes that selectors ask for are open around the element at hand.</summary>
    private ref struct Walk(PageTree tree, List<ElementNode>?[] found, Span<int> open)
    {
        private readonly Span<int> _open = open;
        private Stack<(int End, int Key)>? _ends;
        private int _nextEnd = int.MaxValue;

        public PageTree Tree { get; } = tree;

        public List<ElementNode>?[] Found { get; } = found;

        public readonly bool AreOpen(int[] keys)
        {
            foreach (var key in keys)
            {
                if (_open[key] == 0)
                {
                    return false;
                }
            }

            return true;
        }

        public void Open(int key, ElementNode element)
        {
            if (key >= 0)
            {
                _open[key]++;
                (_ends ??= new()).Push((element.End, key));
                _nextEnd = element.End;
            }
        }

        public void CloseUpTo(int order)
        {
            while (order >= _nextEnd)
            {
                _open[_ends!.Pop().Key]--;
                _nextEnd = _ends.TryPeek(out var next) ? next.End : int.MaxValue;
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
    }
}
