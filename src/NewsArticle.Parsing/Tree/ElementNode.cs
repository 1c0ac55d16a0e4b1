using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace NewsArticle.Parsing.Tree;

/// <summary>An element with its attributes.</summary>
internal class ElementNode(Tag tag, string name, string namespaceUri, NodeFlags flags, PageNodes page)
    : Node(flags, page), IConstructableElement, IConstructableNamedNodeMap
{
    public Tag Tag { get; private set; } = tag;

    public string Name { get; private set; } = name;

    public string NamespaceUri { get; private set; } = namespaceUri;

    /// <summary>Where its attributes begin among those of the page.</summary>
    public int FirstAttribute { get; private set; }

    public int AttributeCount { get; private set; }

    /// <summary>The <see cref="AttributeNames.Bit"/>s of its attributes: most questions are for what an element does not have.</summary>
    public uint Names { get; private set; }

    public ReadOnlySpan<AttributeSlice> AttributeSlices => Own;

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

    private Span<AttributeSlice> Own => Page.Attributes.Of(FirstAttribute, AttributeCount);

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
        return index < 0 ? default : Page.Text[Own[index].Value];
    }

    /// <summary>Takes its attributes from among those of the page.</summary>
    /// <param name="first">Where they begin.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="names">The <see cref="AttributeNames.Bit"/>s of their names.</param>
    public void Adopt(int first, int count, uint names)
    {
        FirstAttribute = first;
        AttributeCount = count;
        Names = names;
    }

    /// <summary>Has the attributes that another element has.</summary>
    public void AdoptFrom(ElementNode other) => Adopt(other.FirstAttribute, other.AttributeCount, other.Names);

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
    public void Release() => Name = "";

    public ElementNode Copy()
    {
        Factory.Count();
        var copy = new ElementNode(Tag, Name, NamespaceUri, Flags, Page);
        copy.AdoptFrom(this);
        return copy;
    }

    public bool HasAttribute(ReadOnlySpan<char> name) => IndexOf(name) >= 0;

    /// <summary>False where it has no attribute of any of these names, told without looking at one.</summary>
    /// <param name="names">The <see cref="AttributeNames.Bit"/>s of the names.</param>
    public bool MayHave(uint names) => (Names & names) != 0;

    bool IConstructableElement.HasAttribute(StringOrMemory name) => IndexOf(name.Memory.Span) >= 0;

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory name)
    {
        var index = IndexOf(name.Memory.Span);
        return index < 0 ? default : new(Page.Text[Own[index].Value].ToString());
    }

    void IConstructableElement.SetAttributes(StructAttributes attributes)
    {
        for (var index = 0; index < attributes.Count; index++)
        {
            var attribute = attributes[index];
            if (AttributeCount == index)
            {
                // The tokenizer lets none of a tag come twice.
                Page.Attributes.Extend(this, new(Page.Text.Take(attribute.Name.Memory), Page.Text.Take(attribute.Value.Memory)));
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
            var index = element.IndexOf(Page.Text[attribute.Name]);
            if (index < 0 || !Page.Text[element.Own[index].Value].SequenceEqual(Page.Text[attribute.Value]))
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

        var text = Page.Text;
        var own = Own;
        for (var index = 0; index < own.Length; index++)
        {
            ref readonly var attribute = ref own[index];
            if (attribute.Name.Length == name.Length && text[attribute.Name].SequenceEqual(name))
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
        var text = Page.Text.Take(value.Memory);
        if (index < 0)
        {
            Page.Attributes.Extend(this, new(Page.Text.Take(name.Memory), text));
        }
        else
        {
            Own[index] = Own[index] with { Value = text };
        }
    }

    private sealed class AttributeHandle(ElementNode element, int index) : IConstructableAttr
    {
        public StringOrMemory Name => new(element.Page.Text[element.Own[index].Name].ToString());

        public StringOrMemory Value
        {
            get => new(element.Page.Text[element.Own[index].Value].ToString());
            set => element.Own[index] = element.Own[index] with { Value = element.Page.Text.Take(value.Memory) };
        }
    }
}
