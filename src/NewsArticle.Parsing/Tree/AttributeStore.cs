namespace NewsArticle.Parsing.Tree;

/// <summary>The attributes of a page's elements, side by side: an array for each element would be the larger part of what a page allocates.</summary>
/// <param name="text">What they are ranges of.</param>
internal sealed class AttributeStore(PageText text)
{
    private const int UsualSize = 1024;

    /// <summary>What a page of more attributes needed is not kept for the next one.</summary>
    private const int MostKept = 16_384;

    private AttributeSlice[] _attributes = new AttributeSlice[UsualSize];
    private int _used;
    private uint _names;

    /// <summary>How many attributes all elements have; those that were moved count again.</summary>
    public int Count { get; private set; }

    /// <summary>The attributes of the tag that is being read.</summary>
    public Span<AttributeSlice> Current => _attributes.AsSpan(Count, _used - Count);

    /// <summary>The attributes of an element.</summary>
    public Span<AttributeSlice> Of(int first, int count) => _attributes.AsSpan(first, count);

    /// <summary>Begins a tag; what a former one added without being kept is forgotten.</summary>
    public void Begin()
    {
        _used = Count;
        _names = 0;
    }

    /// <summary>Whether the tag that is being read has an attribute of this name already.</summary>
    public bool Has(ReadOnlySpan<char> name)
    {
        if ((_names & AttributeNames.Bit(name)) == 0)
        {
            return false;
        }

        foreach (ref readonly var known in Current)
        {
            if (text[known.Name].SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds an attribute to the tag that is being read.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="name">The characters of its name.</param>
    public void Add(AttributeSlice attribute, ReadOnlySpan<char> name)
    {
        _names |= AttributeNames.Bit(name);
        Add(attribute);
    }

    /// <summary>Gives the attributes of the tag that is being read other names.</summary>
    public void Rename(Func<PageText, TextRange, TextRange> rename)
    {
        foreach (ref var attribute in Current)
        {
            attribute = attribute with { Name = rename(text, attribute.Name) };
            _names |= AttributeNames.Bit(text[attribute.Name]);
        }
    }

    /// <summary>Gives the tag's attributes to an element.</summary>
    public void KeepFor(ElementNode element)
    {
        element.Adopt(Count, _used - Count, _names);
        Count = _used;
        _names = 0;
    }

    /// <summary>Gives an element one more attribute; those it has are moved behind all others if they do not stand there. The tag that is being read is forgotten.</summary>
    public void Extend(ElementNode element, AttributeSlice attribute)
    {
        Begin();
        var (first, count) = (element.FirstAttribute, element.AttributeCount);
        if (first + count != Count)
        {
            for (var index = 0; index < count; index++)
            {
                Add(_attributes[first + index]);
            }

            first = Count;
        }

        Add(attribute);
        element.Adopt(first, count + 1, element.Names | AttributeNames.Bit(text[attribute.Name]));
        Count = _used;
    }

    /// <summary>Is ready for the next page.</summary>
    public void Clear()
    {
        _used = Count = 0;
        _names = 0;
        if (_attributes.Length > MostKept)
        {
            _attributes = new AttributeSlice[UsualSize];
        }
    }

    private void Add(AttributeSlice attribute)
    {
        if (_used == _attributes.Length)
        {
            Array.Resize(ref _attributes, _used * 2);
        }

        _attributes[_used++] = attribute;
    }
}
