using System.Runtime.CompilerServices;

namespace NewsArticle.Parsing.Tree;

/// <summary>The elements among a page's nodes, in document order.</summary>
internal readonly ref struct NodeElements(ReadOnlySpan<Node> nodes)
{
    private readonly ReadOnlySpan<Node> _nodes = nodes;

    public Enumerator GetEnumerator() => new(_nodes);

    internal ref struct Enumerator(ReadOnlySpan<Node> nodes)
    {
        private readonly ReadOnlySpan<Node> _nodes = nodes;
        private int _next;

        public ElementNode Current { get; private set; } = null!;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            while (_next < _nodes.Length)
            {
                // Texts are asked for first: they have one type, which is one comparison, where elements have several.
                var node = _nodes[_next++];
                if (node is not TextNode && node is ElementNode element)
                {
                    Current = element;
                    return true;
                }
            }

            return false;
        }
    }
}
