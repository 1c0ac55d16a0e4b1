using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsArticle.Parsing.Tree;

/// <summary>
/// A node of the page's tree: only what reading needs. AngleSharp's tree builder fills it through its construction interfaces,
/// which is what makes the tree exactly HTML5's. Text and attributes are slices of the page; they live as long as the <see cref="PageTree"/>.
/// </summary>
internal abstract class Node(NodeFlags flags, PageNodes page) : IConstructableNode
{
    /// <summary>Null where no child was ever added, and in trees that are made in document order.</summary>
    private ChildList? _children;
    private Node? _parent;

    /// <summary>The position in document order; valid once the tree is built.</summary>
    public int Order { get; set; }

    /// <summary>One past the position of the last descendant, so that <c>other.Order &lt; End</c> tells descendants in one comparison.</summary>
    public int End { get; set; }

    /// <summary>Whether anything is in it, once the tree is built.</summary>
    public bool HasChildren => End > Order + 1;

    public Node? Parent => _parent;

    /// <summary>The children in document order; to be asked once the tree is built.</summary>
    public NodeChildren Children => new(page.Nodes, this);

    /// <summary>The children while AngleSharp's builder is still at work.</summary>
    public ReadOnlySpan<Node> ChildrenSoFar => _children is null ? [] : _children.Span;

    public ElementNode? ParentElement => _parent as ElementNode;

    public NodeFlags Flags { get; protected set; } = flags;

    public abstract StringOrMemory NodeName { get; }

    IConstructableNode? IConstructableNode.Parent
    {
        get => _parent;
        set => _parent = (Node?)value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => _children ?? ChildList.Empty;

    /// <summary>Nodes are told apart by identity; the runtime's own hash of an object takes a lock on it.</summary>
    public override int GetHashCode() => Order;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public bool Contains(Node other) => other.Order >= Order && other.Order < End;

    void IConstructableNode.RemoveFromParent() => _parent?.Remove(this);

    void IConstructableNode.RemoveChild(IConstructableNode child) => Remove((Node)child);

    void IConstructableNode.RemoveNode(int index, IConstructableNode child) => RemoveAt(index);

    void IConstructableNode.InsertNode(int index, IConstructableNode child) => Insert(index, (Node)child);

    void IConstructableNode.AddNode(IConstructableNode child) => Attach((Node)child);

    // Neighbouring texts stay apart: joining them would copy the longer one each time, which a page of "a<!---->" makes quadratic.
    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => Add(NewText(text));

    void IConstructableNode.InsertText(int index, StringOrMemory text, bool emitWhiteSpaceOnly) => Insert(index, NewText(text));

    protected void Clear() => _children = null;

    /// <summary>Of a node that AngleSharp's builder makes.</summary>
    protected TreeFactory Factory => (TreeFactory)page;

    /// <summary>What holds the page's nodes.</summary>
    public PageNodes Page => page;

    protected virtual void Attach(Node child) => Add(child);

    public void AttachLast(Node child) => Add(child);

    public void AttachBefore(Node child, Node reference) => Insert(_children!.IndexOf(reference), child);

    /// <summary>Gives a node its parent and its place in document order; it has no children yet.</summary>
    public void Place(Node? parent, int order)
    {
        _parent = parent;
        Order = order;
        End = order + 1;
    }

    private void Add(Node child) => Insert(_children?.Count ?? 0, child);

    private void Insert(int index, Node child)
    {
        (_children ??= new()).Insert(index, child);
        child._parent = this;
    }

    private void Remove(Node child)
    {
        if (_children?.IndexOf(child) is >= 0 and var index)
        {
            RemoveAt(index);
        }
    }

    private void RemoveAt(int index) => _children!.RemoveAt(index)._parent = null;

    private TextNode NewText(StringOrMemory text)
    {
        Factory.Count();
        var node = new TextNode(page);
        node.Take(page.Text.Take(text.Memory));
        return node;
    }
}
