using System.Runtime.CompilerServices;

namespace NewsArticle.Parsing.Tree;

/// <summary>The elements among a page's nodes, in document order.</summary>
internal readonly ref struct NodeElements(ReadOnlySpan<Node> nodes, ReadOnlySpan<NodeFacts> facts)
{
    private readonly ReadOnlySpan<Node> _nodes = nodes;
    private readonly ReadOnlySpan<NodeFacts> _facts = facts;

    public Enumerator GetEnumerator() => new(_nodes, _facts);

    internal ref struct Enumerator(ReadOnlySpan<Node> nodes, ReadOnlySpan<NodeFacts> facts)
    {
        private readonly ReadOnlySpan<Node> _nodes = nodes;
        private readonly ReadOnlySpan<NodeFacts> _facts = facts;
        private int _next;

        public ElementNode Current { get; private set; } = null!;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            while (_next < _facts.Length)
            {
                var index = _next++;
                if (_facts[index].IsElement)
                {
                    // What the facts say need not be asked of the node again.
                    Current = Unsafe.As<ElementNode>(_nodes[index]);
                    return true;
                }
            }

            return false;
        }
    }
}
