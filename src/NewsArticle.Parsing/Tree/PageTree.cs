using System.Buffers;
using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using NewsArticle.Parsing.Input;

namespace NewsArticle.Parsing.Tree;

/// <summary>
/// A page as a tree and, at the same time, as the list of its nodes in document order: a walk is a loop over <see cref="Nodes"/>,
/// and skipping a subtree is a jump to <see cref="Node.End"/>. Nothing recurses, whatever the depth.
/// </summary>
internal sealed class PageTree : IDisposable
{
    private static readonly HtmlParserOptions ParserOptions = new()
    {
        SkipComments = true,
        DisableElementPositionTracking = true,
        // A frame's srcdoc is a document in itself and is never read; nested ones would grow exponentially in a full DOM.
        ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => !name.Span.Equals("srcdoc", StringComparison.OrdinalIgnoreCase),
    };

    private readonly DocumentNode _document;
    private Node[] _nodes;
    private readonly int _count;

    private PageTree(DocumentNode document, int nodeCount, TreeGuard guard)
    {
        _document = document;
        _nodes = ArrayPool<Node>.Shared.Rent(nodeCount + 2);
        _count = Index(document);
        StoppedBy = guard.StoppedBy;
        Flattened = guard.Flattened;
    }

    /// <summary>All nodes in document order, the document itself first.</summary>
    public ReadOnlySpan<Node> Nodes => _nodes.AsSpan(0, _count);

    public ElementNode? Root => _document.Root;

    /// <summary>The limit that ended the page early, or null.</summary>
    public string? StoppedBy { get; }

    /// <summary>True where start tags were left out because too many elements were open.</summary>
    public bool Flattened { get; }

    /// <summary>Builds the tree.</summary>
    /// <param name="html">The page; the tree's texts are slices of it, so it must not change while the tree lives.</param>
    /// <param name="limits">The limits to hold.</param>
    /// <param name="cancellationToken">Stops the building.</param>
    public static PageTree Parse(ReadOnlyMemory<char> html, ParseLimits limits, CancellationToken cancellationToken = default)
    {
        var guard = new TreeGuard(limits, cancellationToken);
        var factory = new TreeFactory(guard);
        var parser = new HtmlParser(ParserOptions, BrowsingContext.New(new Configuration([factory])));
        var document = parser.ParseDocument<DocumentNode, ElementNode>(new TextSource(new ReadOnlyMemoryTextSource(html)), guard.Pass);
        return new(document, factory.NodeCount, guard);
    }

    /// <summary>Gives the buffers back; the nodes' texts are not to be read afterwards.</summary>
    public void Dispose()
    {
        var nodes = Interlocked.Exchange(ref _nodes, []);
        if (nodes.Length > 0)
        {
            ArrayPool<Node>.Shared.Return(nodes, clearArray: true);
            _document.Builder?.Dispose();
        }
    }

    private int Index(Node root)
    {
        var count = 0;
        var stack = new Stack<(Node Node, int Next)>(64);
        root.Order = count;
        _nodes[count++] = root;
        stack.Push((root, 0));
        while (stack.TryPop(out var top))
        {
            if (top.Next == top.Node.ChildCount)
            {
                top.Node.End = count;
                continue;
            }

            stack.Push((top.Node, top.Next + 1));
            var child = top.Node.Children[top.Next];
            if (count == _nodes.Length)
            {
                Grow();
            }

            child.Order = count;
            _nodes[count++] = child;
            stack.Push((child, 0));
        }

        return count;
    }

    private void Grow()
    {
        var larger = ArrayPool<Node>.Shared.Rent(_nodes.Length * 2);
        _nodes.CopyTo(larger, 0);
        ArrayPool<Node>.Shared.Return(_nodes, clearArray: true);
        _nodes = larger;
    }
}
