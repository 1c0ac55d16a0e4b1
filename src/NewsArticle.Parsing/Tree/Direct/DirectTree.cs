using System.Buffers;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>A tree that <see cref="DirectBuilder"/> made, with the pooled memory that its texts and attributes live in.</summary>
internal sealed class DirectTree : IDisposable
{
    private Node[] _nodes = [];

    public AttributeStore Attributes { get; } = new();

    public CharacterReferences References { get; } = new();

    public DocumentNode? Document { get; private set; }

    public int Count { get; private set; }

    public Node[] Nodes => _nodes;

    public void Take(DocumentNode document, Node[] nodes, int count)
    {
        Document = document;
        Count = count;
        _nodes = nodes;
    }

    public void Dispose()
    {
        var nodes = Interlocked.Exchange(ref _nodes, []);
        if (nodes.Length > 0)
        {
            nodes.AsSpan(0, Count).Clear();
            ArrayPool<Node>.Shared.Return(nodes);
            Attributes.Dispose();
            References.Dispose();
        }
    }
}
