using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsArticle.Parsing.Tree;

/// <summary>An element with its attributes.</summary>
internal class ElementNode(Tag tag, string name, string namespaceUri, NodeFlags flags, PageNodes page)
    : Node(flags, page), IConstructableElement, IConstructableNamedNodeMap
{
    private AttributeSlice[] _attributes = [];
    private int _first;

    public Tag Tag { get; private set; } = tag;

    public string Name { get; private set; } = name;

    public string NamespaceUri { get; private set; } = namespaceUri;

    public int AttributeCount { get; private set; }

    /// <summary>The <see cref="AttributeNames.Bit"/>s of its attributes: most questions are for what an element does not have.</summary>
    public uint Names { get; private set; }

    public ReadOnlySpan<AttributeSlice> AttributeSlices => _attributes.AsSpan(_first, AttributeCount);

    public override StringOrMemory NodeName => Name;

    StringOrMemory IConstructableElement.NamespaceUri => NamespaceUri;

    StringOrMemory IConstructableElement.LocalName => Tag != Tag.Other ? TagTable.LocalNames[(int)Tag] : Name;

    StringOrMemory IConstructableElement.Prefix => StringOrMemory.Empty;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    // Positions are not tracked: a field for them in each element would be memory for nothing.
    ISourceReference? IConstructableElement.SourceReference
    {
        get => null;
        set { }
    }

    int IConstructableNamedNodeMap.Length => AttributeCount;

    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name]
    {
        get
        {
            var index = IndexOf(name.Memory.Span);
            return index < 0 ? null : new AttributeHandle(this, index);
        }
    }

    /// <summary>The attribute's value, or an empty span where it is missing; names are lower case.</summary>
    public ReadOnlySpan<char> Attribute(ReadOnlySpan<char> name)
    {
        var index = IndexOf(name);
        return index < 0 ? default : _attributes[index].Value.Span;
    }

    /// <summary>Takes its attributes from where those of the whole page are.</summary>
    /// <param name="attributes">The memory that holds them.</param>
    /// <param name="first">Where they begin.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="names">The <see cref="AttributeNames.Bit"/>s of their names.</param>
    public void Adopt(AttributeSlice[] attributes, int first, int count, uint names)
    {
        _attributes = attributes;
        _first = first;
        AttributeCount = count;
        Names = names;
    }

    /// <summary>Has the attributes that another element has.</summary>
    public void AdoptFrom(ElementNode other) => Adopt(other._attributes, other._first, other.AttributeCount, other.Names);

    /// <summary>Makes an element that was let go of another one, without attributes.</summary>
    public void Become(Tag tag, string name, string namespaceUri, NodeFlags flags)
    {
        Tag = tag;
        Name = name;
        NamespaceUri = namespaceUri;
        Flags = flags;
        AttributeCount = 0;
        Names = 0;
    }

    /// <summary>Lets go of what is the page's.</summary>
    public void Release()
    {
        Adopt([], 0, 0, 0);
        Name = "";
    }

    /// <summary>Adds an attribute that a second tag of the same element brings.</summary>
    public void Add(AttributeSlice attribute)
    {
        // Of its own: behind it in the page's memory are those of the next element.
        var attributes = new AttributeSlice[AttributeCount + 1];
        AttributeSlices.CopyTo(attributes);
        attributes[^1] = attribute;
        Adopt(attributes, 0, attributes.Length, Names | AttributeNames.Bit(attribute.Name.Span));
    }

    public ElementNode Copy()
    {
        Factory.Count();
        return new(Tag, Name, NamespaceUri, Flags, Page) { _attributes = AttributeSlices.ToArray(), AttributeCount = AttributeCount, Names = Names };
    }

    public bool HasAttribute(ReadOnlySpan<char> name) => IndexOf(name) >= 0;

    /// <summary>False where it has no attribute of any of these names, told without looking at one.</summary>
    /// <param name="names">The <see cref="AttributeNames.Bit"/>s of the names.</param>
    public bool MayHave(uint names) => (Names & names) != 0;

    bool IConstructableElement.HasAttribute(StringOrMemory name) => IndexOf(name.Memory.Span) >= 0;

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory name)
    {
        var index = IndexOf(name.Memory.Span);
        return index < 0 ? default : new(_attributes[index].Value);
    }

    void IConstructableElement.SetAttributes(StructAttributes attributes)
    {
        var count = attributes.Count;
        if (AttributeCount == 0 && count > 0)
        {
            _attributes = new AttributeSlice[count];
        }

        for (var index = 0; index < count; index++)
        {
            var attribute = attributes[index];
            if (AttributeCount < count && AttributeCount == index)
            {
                _attributes[AttributeCount++] = new(attribute.Name.Memory, attribute.Value.Memory);
                Names |= AttributeNames.Bit(attribute.Name.Memory.Span);
            }
            else
            {
                Set(attribute.Name, attribute.Value);
            }
        }
    }

    void IConstructableElement.SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => Set(name, value);

    void IConstructableElement.SetOwnAttribute(StringOrMemory name, StringOrMemory value) => Set(name, value);

    void IConstructableElement.SetupElement()
    {
    }

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
    }

    IConstructableNode IConstructableElement.ShallowCopy() => Copy();

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? other)
    {
        if (other is not ElementNode element || element.AttributeCount != AttributeCount)
        {
            return AttributeCount == 0 && (other is null || other.Length == 0);
        }

        foreach (var attribute in AttributeSlices)
        {
            var index = element.IndexOf(attribute.Name.Span);
            if (index < 0 || !element._attributes[index].Value.Span.SequenceEqual(attribute.Value.Span))
            {
                return false;
            }
        }

        return true;
    }

    private int IndexOf(ReadOnlySpan<char> name)
    {
        if (!MayHave(AttributeNames.Bit(name)))
        {
            return -1;
        }

        for (var index = _first; index < _first + AttributeCount; index++)
        {
            if (_attributes[index].Name.Span.SequenceEqual(name))
            {
                return index;
            }
        }

        return -1;
    }

    private void Set(StringOrMemory name, StringOrMemory value)
    {
        Factory.CompareWith(AttributeCount);
        var index = IndexOf(name.Memory.Span);
        if (index < 0)
        {
            if (AttributeCount == _attributes.Length)
            {
                Array.Resize(ref _attributes, Math.Max(2, AttributeCount * 2));
            }

            index = AttributeCount++;
            Names |= AttributeNames.Bit(name.Memory.Span);
        }

        _attributes[index] = new(name.Memory, value.Memory);
    }

    private sealed class AttributeHandle(ElementNode element, int index) : IConstructableAttr
    {
        public StringOrMemory Name => new(element._attributes[index].Name);

        public StringOrMemory Value
        {
            get => new(element._attributes[index].Value);
            set => element._attributes[index] = element._attributes[index] with { Value = value.Memory };
        }
    }
}
