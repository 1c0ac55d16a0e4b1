using System.Buffers;

namespace NewsArticle.Parsing.Tree;

/// <summary>The attributes of a page's elements, side by side in pooled memory: an array for each element would be the larger part of what a page allocates.</summary>
internal sealed class AttributeStore : IDisposable
{
    private const int ChunkSize = 1024;

    private readonly List<(AttributeSlice[] Chunk, int Used)> _full = [];
    private AttributeSlice[] _chunk = ArrayPool<AttributeSlice>.Shared.Rent(ChunkSize);
    private int _used;
    private int _first;
    private int _mostUsed;
    private uint _names;

    /// <summary>How many attributes all elements have.</summary>
    public int Count { get; private set; }

    /// <summary>The attributes of the tag that is being read.</summary>
    public Span<AttributeSlice> Current => _chunk.AsSpan(_first, _used - _first);

    /// <summary>Begins a tag; what a former one added without being kept is forgotten.</summary>
    public void Begin()
    {
        _mostUsed = Math.Max(_mostUsed, _used);
        _used = _first;
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
            if (known.Name.Span.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    public void Add(ReadOnlyMemory<char> name, ReadOnlyMemory<char> value)
    {
        _names |= AttributeNames.Bit(name.Span);
        if (_used == _chunk.Length)
        {
            Grow();
        }

        _chunk[_used++] = new(name, value);
    }

    /// <summary>Gives the attributes of the tag that is being read other names.</summary>
    public void Rename(Func<ReadOnlyMemory<char>, ReadOnlyMemory<char>> rename)
    {
        foreach (ref var attribute in Current)
        {
            attribute = attribute with { Name = rename(attribute.Name) };
            _names |= AttributeNames.Bit(attribute.Name.Span);
        }
    }

    /// <summary>Gives the tag's attributes to an element.</summary>
    public void KeepFor(ElementNode element)
    {
        element.Adopt(_chunk, _first, _used - _first, _names);
        Count += _used - _first;
        _first = _used;
        _names = 0;
    }

    /// <summary>Lets go of the page's attributes and is ready for the next page.</summary>
    public void Clear()
    {
        foreach (var (chunk, used) in _full)
        {
            // What lies beyond was never written: clearing it too would cost more than the tags did.
            chunk.AsSpan(0, used).Clear();
            ArrayPool<AttributeSlice>.Shared.Return(chunk);
        }

        _full.Clear();
        _chunk.AsSpan(0, Math.Max(_mostUsed, _used)).Clear();
        _first = _used = _mostUsed = Count = 0;
        _names = 0;
    }

    public void Dispose()
    {
        Clear();
        ArrayPool<AttributeSlice>.Shared.Return(_chunk);
        _chunk = [];
    }

    private void Grow()
    {
        var current = Current;
        var larger = ArrayPool<AttributeSlice>.Shared.Rent(Math.Max(ChunkSize, current.Length * 2));
        current.CopyTo(larger);
        _full.Add((_chunk, _used));
        _chunk = larger;
        _used -= _first;
        _first = _mostUsed = 0;
    }
}
