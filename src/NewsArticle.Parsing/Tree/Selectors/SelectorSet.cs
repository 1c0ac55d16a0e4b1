namespace NewsArticle.Parsing.Tree.Selectors;

/// <summary>
/// All selectors of a layout, matched in one walk over the page. Each selector is filed under the rarest thing that its element must
/// have (id, else class, else name), so that an element is tried only against the few selectors that could mean it. Immutable.
/// </summary>
internal sealed class SelectorSet
{
    private readonly (Selector Selector, int Slot)[] _selectors;
    private readonly SpanTable<int[]> _byId;
    private readonly SpanTable<int[]> _byClass;
    private readonly int[]?[] _byTag = new int[]?[256];
    private readonly int[] _byAnything;

    /// <summary>Makes a set.</summary>
    /// <param name="selectors">For each slot of the result, the compiled selectors that fill it.</param>
    public SelectorSet(IReadOnlyList<IReadOnlyList<Selector>> selectors)
    {
        SlotCount = selectors.Count;
        _selectors = [.. selectors.SelectMany((list, slot) => list.Select(selector => (selector, slot)))];
        var ids = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var classes = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var tags = new Dictionary<Tag, List<int>>();
        var anything = new List<int>();
        for (var index = 0; index < _selectors.Length; index++)
        {
            var subject = _selectors[index].Selector.Subject;
            if (subject.Id is { } id)
            {
                File(ids, id, index);
            }
            else if (subject.Classes.Count > 0)
            {
                File(classes, subject.Classes[0], index);
            }
            else if (subject.Name is not null)
            {
                File(tags, subject.Tag, index);
            }
            else
            {
                anything.Add(index);
            }
        }

        _byId = new([.. ids.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToArray()))]);
        _byClass = new([.. classes.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToArray()))]);
        foreach (var (tag, list) in tags)
        {
            _byTag[(int)tag] = [.. list];
        }

        _byAnything = [.. anything];
    }

    public int SlotCount { get; }

    /// <summary>The matching elements of each slot in document order; null where there are none.</summary>
    public List<ElementNode>?[] Match(PageTree tree)
    {
        var result = new List<ElementNode>?[SlotCount];
        foreach (var node in tree.Nodes)
        {
            if (node is not ElementNode element)
            {
                continue;
            }

            if (_byTag[(int)element.Tag] is { } byTag)
            {
                Try(byTag, element, tree, result);
            }

            if (_byAnything.Length > 0)
            {
                Try(_byAnything, element, tree, result);
            }

            if (element.AttributeCount == 0)
            {
                continue;
            }

            var id = element.Attribute("id");
            if (!id.IsEmpty && _byId.TryGet(id, out var byId, out _))
            {
                Try(byId, element, tree, result);
            }

            var classes = element.Attribute("class");
            while (ClassList.Next(ref classes, out var word))
            {
                if (_byClass.TryGet(word, out var byClass, out _))
                {
                    Try(byClass, element, tree, result);
                }
            }
        }

        return result;
    }

    private static void File<TKey>(Dictionary<TKey, List<int>> shelf, TKey key, int index)
        where TKey : notnull
    {
        if (!shelf.TryGetValue(key, out var list))
        {
            shelf[key] = list = [];
        }

        list.Add(index);
    }

    private void Try(int[] candidates, ElementNode element, PageTree tree, List<ElementNode>?[] result)
    {
        foreach (var index in candidates)
        {
            var (selector, slot) = _selectors[index];
            if (selector.Matches(element, tree))
            {
                var list = result[slot] ??= [];
                if (list.Count == 0 || list[^1] != element)
                {
                    list.Add(element);
                }
            }
        }
    }
}
