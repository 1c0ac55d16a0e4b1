namespace NewsArticle.Parsing.Tree;

/// <summary>The children of a node: each begins where the one before it ends in the list of all nodes.</summary>
internal readonly ref struct NodeChildren(ReadOnlySpan<Node> nodes, Node parent)
{
    private readonly ReadOnlySpan<Node> _nodes = nodes;

    public Enumerator GetEnumerator() => new(_nodes, parent);

    internal ref struct Enumerator
    {
        private readonly ReadOnlySpan<Node> _nodes;
        private readonly int _end;
        private int _next;

        public Enumerator(ReadOnlySpan<Node> nodes, Node parent)
        {
            _nodes = nodes;
            _end = parent.End;
            _next = parent.Order + 1;
            Current = parent;
        }

        public Node Current { get; private set; }

        public bool MoveNext()
        {
            if (_next >= _end)
            {
                return false;
            }

            Current = _nodes[_next];
            _next = Current.End;
            return true;
        }
    }
}
