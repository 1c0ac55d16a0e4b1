using AngleSharp.Dom;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>
/// A tree that <see cref="DirectBuilder"/> makes, with all that it is made of. The nodes are used again for the next page (<see cref="TreePool"/>): making
/// them anew would be half of what a page allocates, and their memory would have to be fetched anew.
/// </summary>
internal sealed class DirectTree : PageNodes, IDisposable
{
    private const int UsualNodes = 1024;

    /// <summary>A tree of more nodes is not kept; a page of the largest newspapers has some eight thousand.</summary>
    private const int MostKept = 16_384;

    private readonly DocumentNode _document;

    /// <summary>The elements that hold something of the page's themselves: a name.</summary>
    private readonly List<ElementNode> _own = [];
    private ElementNode[] _elements = new ElementNode[UsualNodes];
    private TextNode[] _texts = new TextNode[UsualNodes];
    private int _elementCount;
    private int _textCount;

    public DirectTree()
    {
        _document = new(null!, this);
        Nodes = new Node[UsualNodes * 2];
        Facts = new NodeFacts[UsualNodes * 2];
    }

    public OpenStack Open { get; } = new();

    public DocumentNode Document => _document;

    /// <summary>How many of <see cref="PageNodes.Nodes"/> are the page's.</summary>
    public int Count { get; private set; }

    public ElementNode Element(Tag tag, string name, string namespaceUri, NodeFlags flags)
    {
        if (_elementCount == _elements.Length)
        {
            Array.Resize(ref _elements, _elementCount * 2);
        }

        ref var place = ref _elements[_elementCount++];
        if (place is null)
        {
            place = new(tag, name, namespaceUri, flags, this);
        }
        else
        {
            place.Become(tag, name, namespaceUri, flags);
        }

        if (tag == Tag.Other)
        {
            _own.Add(place);
        }

        return place;
    }

    /// <summary>A formatting element that is opened again.</summary>
    public ElementNode Copy(ElementNode element)
    {
        var copy = Element(element.Tag, element.Name, element.NamespaceUri, element.Flags);
        copy.AdoptFrom(element);
        return copy;
    }

    public TextNode TextOf(TextRange text)
    {
        if (_textCount == _texts.Length)
        {
            Array.Resize(ref _texts, _textCount * 2);
        }

        var node = _texts[_textCount++] ??= new(this);
        node.Take(text);
        return node;
    }

    /// <summary>Gives a node its place behind all others; an element has its attributes already, and a text its characters.</summary>
    public void Append(Node node, Node? parent, NodeFacts facts)
    {
        var place = Count;
        if (place == Nodes.Length)
        {
            Grow();
        }

        node.Place(parent, place);
        Facts[place] = facts;
        // A store through a span skips the check of the array's element type.
        Nodes.AsSpan()[place] = node;
        Count = place + 1;
    }

    /// <summary>Lets go of the page: the nodes may be another page's at once.</summary>
    public void Dispose()
    {
        foreach (var element in _own)
        {
            element.Release();
        }

        _own.Clear();

        var isLarge = _elementCount + _textCount > MostKept;
        Count = _elementCount = _textCount = 0;
        Open.Clear();
        Text.Release();
        if (!isLarge)
        {
            Attributes.Clear();
            Elements.Clear();
            TreePool.Shared.Return(this);
        }
    }

    private void Grow()
    {
        var nodes = Nodes;
        Array.Resize(ref nodes, Count * 2);
        Nodes = nodes;
        var facts = Facts;
        Array.Resize(ref facts, Count * 2);
        Facts = facts;
    }
}
