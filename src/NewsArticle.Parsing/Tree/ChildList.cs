using System.Collections;
using AngleSharp.Html.Construction;

namespace NewsArticle.Parsing.Tree;

/// <summary>The children of a node while AngleSharp's builder, which moves them about, is at work.</summary>
internal sealed class ChildList : IConstructableNodeList
{
    /// <summary>What nodes without children share.</summary>
    public static readonly ChildList Empty = new() { _children = [] };

    private Node[] _children = new Node[2];

    public int Count { get; private set; }

    int IConstructableNodeList.Length => Count;

    IConstructableNode IConstructableNodeList.this[int index] => _children[index];

    public ReadOnlySpan<Node> Span => _children.AsSpan(0, Count);

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return _children[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<IConstructableNode>)this).GetEnumerator();

    void IConstructableNodeList.Clear()
    {
        _children.AsSpan(0, Count).Clear();
        Count = 0;
    }

    /// <summary>The tree builder only ever moves what it added last, so the search starts at the end.</summary>
    public int IndexOf(Node child) => Array.LastIndexOf(_children, child, Count - 1, Count);

    public void Insert(int index, Node child)
    {
        if (Count == _children.Length)
        {
            Array.Resize(ref _children, Count * 2);
        }

        Array.Copy(_children, index, _children, index + 1, Count - index);
        // A store through a span skips the check of the array's element type.
        _children.AsSpan()[index] = child;
        Count++;
    }

    public Node RemoveAt(int index)
    {
        var child = _children[index];
        Count--;
        Array.Copy(_children, index + 1, _children, index, Count - index);
        _children[Count] = null!;
        return child;
    }
}
