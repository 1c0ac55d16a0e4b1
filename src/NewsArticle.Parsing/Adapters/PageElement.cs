using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Adapters;

/// <summary>
/// An element of the page, as an adapter sees it. It may be used only while the adapter is called: afterwards the page's memory is
/// given back, and every member throws <see cref="ObjectDisposedException"/>.
/// </summary>
public readonly struct PageElement : IEquatable<PageElement>
{
    private readonly PageContext _page;

    // Once the page is closed the node may be another page's.
    private readonly int _order;

    internal PageElement(PageContext page, ElementNode node)
    {
        _page = page;
        _order = node.Order;
        Node = node;
    }

    /// <summary>The element's name in lower case.</summary>
    public string Name => Open().Name;

    /// <summary>The text that a reader sees in the element: Unicode NFC, white space collapsed, never null.</summary>
    public string Text => TreeText.Of(Page.Tree, Open());

    /// <summary>The element around this one, or null.</summary>
    public PageElement? Parent => Open().ParentElement is { } parent ? new PageElement(_page, parent) : null;

    /// <summary>The elements directly inside this one, in document order.</summary>
    public IEnumerable<PageElement> Children
    {
        get
        {
            var children = new List<PageElement>();
            foreach (var child in Open().Children)
            {
                if (child is ElementNode element)
                {
                    children.Add(new(_page, element));
                }
            }

            return children;
        }
    }

    internal ElementNode Node { get; }

    private PageContext Page => _page ?? throw new InvalidOperationException("The element belongs to no page.");

    /// <summary>Whether two values are the same element of the same page.</summary>
    public static bool operator ==(PageElement left, PageElement right) => left.Equals(right);

    /// <summary>Whether two values are different elements.</summary>
    public static bool operator !=(PageElement left, PageElement right) => !left.Equals(right);

    /// <summary>The value of an attribute, entities decoded; null where the element does not have it.</summary>
    /// <param name="name">The attribute's name in lower case.</param>
    public string? Attribute(string name) => Open().HasAttribute(name) ? Node.Attribute(name).ToString() : null;

    /// <summary>The elements inside this one that a selector matches, in document order.</summary>
    /// <param name="selector">A CSS selector.</param>
    /// <exception cref="SelectorException">It is no selector, or uses what is not supported.</exception>
    public IReadOnlyList<PageElement> Select(string selector)
    {
        var node = Open();
        return [.. Page.Select(selector).Where(found => found.Node != node && node.Contains(found.Node))];
    }

    /// <inheritdoc/>
    public bool Equals(PageElement other) => ReferenceEquals(Node, other.Node) && ReferenceEquals(_page, other._page);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PageElement other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _order;

    private ElementNode Open()
    {
        Page.ThrowIfClosed();
        return Node;
    }
}
