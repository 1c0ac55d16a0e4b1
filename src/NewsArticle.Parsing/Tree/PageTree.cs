using System.Buffers;
using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree.Direct;

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
    private readonly DirectTree? _direct;
    private readonly char[]? _normalized;
    private readonly int _count;
    private readonly NodeFacts[] _facts;
    private Node[] _nodes;

    private PageTree(DirectTree direct, WorkMeter work, char[]? normalized)
    {
        Work = work;
        _document = direct.Document;
        _direct = direct;
        (Text, Table) = (direct.Text, direct.Elements);
        _normalized = normalized;
        _nodes = direct.Nodes;
        _facts = direct.Facts;
        _count = direct.Count;
    }

    private PageTree(DocumentNode document, TreeFactory factory, TreeGuard guard, char[]? normalized)
    {
        Work = factory.Work;
        Work.Build(guard.Work);
        _document = document;
        (Text, Table) = (factory.Text, factory.Elements);
        _normalized = normalized;
        _nodes = ArrayPool<Node>.Shared.Rent(factory.NodeCount + 2);
        _count = Index(document);
        factory.Nodes = _nodes;
        factory.Facts = _facts = ArrayPool<NodeFacts>.Shared.Rent(_count);
        for (var index = 0; index < _count; index++)
        {
            _facts[index] = NodeFacts.Of(_nodes[index]);
            if (_nodes[index] is ElementNode element)
            {
                Table.Add(element);
            }
        }

        StoppedBy = guard.StoppedBy;
        Flattened = guard.Flattened;
    }

    /// <summary>All nodes in document order, the document itself first.</summary>
    public ReadOnlySpan<Node> Nodes => _nodes.AsSpan(0, _count);

    /// <summary>What is known of each of <see cref="Nodes"/> without looking at it.</summary>
    public ReadOnlySpan<NodeFacts> Facts => _facts.AsSpan(0, _count);

    /// <summary>What the ranges of its attributes are of.</summary>
    public PageText Text { get; }

    /// <summary>All elements in document order.</summary>
    public NodeElements Elements => new(Nodes, Facts);

    /// <summary>All elements side by side.</summary>
    public ElementTable Table { get; }

    /// <summary>The limit that ended the page early, or null.</summary>
    public string? StoppedBy { get; }

    /// <summary>True where start tags were left out because too many elements were open.</summary>
    public bool Flattened { get; }

    /// <summary>What the page has cost so far.</summary>
    public WorkMeter Work { get; }

    /// <summary>The html element.</summary>
    public ElementNode? Root
    {
        get
        {
            foreach (var child in _document.Children)
            {
                if (child is ElementNode root)
                {
                    return root;
                }
            }

            return null;
        }
    }

    /// <summary>Whether a line begins inside an element: what holds none is one line of text.</summary>
    public bool HoldsBlock(ElementNode element)
    {
        var nodes = Nodes;
        var index = element.Order + 1;
        while (index < element.End && !(nodes[index] is ElementNode inner && TagKinds.IsBlock(inner.Tag)))
        {
            index++;
        }

        Work.Walk(index - element.Order);
        return index < element.End;
    }

    /// <summary>True where <see cref="DirectBuilder"/> made the tree, false where AngleSharp's builder did.</summary>
    public bool IsDirect => _direct is not null;

    /// <summary>Builds the tree.</summary>
    /// <param name="html">The page; the tree's texts are slices of it, so it must not change while the tree lives.</param>
    /// <param name="limits">The limits to hold.</param>
    /// <param name="cancellationToken">Stops the building.</param>
    public static PageTree Parse(ReadOnlyMemory<char> html, ParseLimits limits, CancellationToken cancellationToken = default) =>
        Parse(html, TextTraits.None, limits, new WorkMeter(limits, null, cancellationToken));

    /// <summary>Builds the tree, and counts what that and all reading of it costs.</summary>
    public static PageTree Parse(ReadOnlyMemory<char> html, TextTraits traits, ParseLimits limits, WorkMeter work)
    {
        char[]? normalized = null;
        var isPlain = TextTraitsOf.ArePlain(traits);
        if (!isPlain)
        {
            html = LineBreaks.Unify(html, out normalized, out isPlain);
        }

        // NUL and the noncharacter that AngleSharp's tokenizer takes for the end have rules of their own.
        return isPlain && DirectBuilder.TryBuild(html, limits, work) is { } direct
            ? new(direct, work, normalized)
            : ParseWithAngleSharp(html, limits, work, normalized);
    }

    /// <summary>Builds the tree with AngleSharp's builder alone, which is what the other way is held to.</summary>
    public static PageTree ParseWithAngleSharp(ReadOnlyMemory<char> html, ParseLimits limits, CancellationToken cancellationToken = default) =>
        ParseWithAngleSharp(html, limits, new WorkMeter(limits, null, cancellationToken));

    /// <inheritdoc cref="ParseWithAngleSharp(ReadOnlyMemory{char}, ParseLimits, CancellationToken)"/>
    public static PageTree ParseWithAngleSharp(ReadOnlyMemory<char> html, ParseLimits limits, WorkMeter work) =>
        ParseWithAngleSharp(LineBreaks.Unify(html, out var normalized, out _), limits, work, normalized);

    /// <summary>Gives the buffers back; the nodes' texts are not to be read afterwards.</summary>
    public void Dispose()
    {
        var nodes = Interlocked.Exchange(ref _nodes, []);
        if (nodes.Length == 0)
        {
            return;
        }

        if (_direct is not null)
        {
            _direct.Dispose();
        }
        else
        {
            ArrayPool<Node>.Shared.Return(nodes, clearArray: true);
            ArrayPool<NodeFacts>.Shared.Return(_facts);
            Text.Release();
            _document.Builder?.Dispose();
        }

        if (_normalized is not null)
        {
            ArrayPool<char>.Shared.Return(_normalized);
        }
    }

    private static PageTree ParseWithAngleSharp(ReadOnlyMemory<char> html, ParseLimits limits, WorkMeter work, char[]? normalized)
    {
        try
        {
            return ParseWithAngleSharp(html, new TreeGuard(limits, work), work, normalized);
        }
        catch (NullReferenceException)
        {
            // AngleSharp 1.10.3 runs off its stack of open elements where a cell or row is begun inside a template inside a cell. Templates are never read.
            return ParseWithAngleSharp(html, new TreeGuard(limits, work) { LeavesOutTemplates = true }, work, normalized);
        }
    }

    private static PageTree ParseWithAngleSharp(ReadOnlyMemory<char> html, TreeGuard guard, WorkMeter work, char[]? normalized)
    {
        var factory = new TreeFactory(guard, work);
        factory.Text.Begin(html);
        var parser = new HtmlParser(ParserOptions, BrowsingContext.New(new Configuration([factory])));
        var document = parser.ParseDocument<DocumentNode, ElementNode>(new TextSource(new ReadOnlyMemoryTextSource(html)), guard.Pass);
        return new(document, factory, guard, normalized);
    }

    private int Index(Node root)
    {
        // The next child of each open node; the nodes themselves are found through their parents.
        var next = ArrayPool<int>.Shared.Rent(1024);
        var count = 0;
        var depth = 0;
        var parent = root;
        root.Order = count;
        _nodes[count++] = root;
        next[0] = 0;
        while (true)
        {
            var children = parent.ChildrenSoFar;
            ref var place = ref next[depth];
            if (place == children.Length)
            {
                parent.End = count;
                if (depth-- == 0)
                {
                    break;
                }

                parent = parent.Parent!;
                continue;
            }

            var child = children[place++];
            if (count == _nodes.Length)
            {
                Grow();
            }

            child.Order = count;
            _nodes.AsSpan()[count++] = child;
            child.End = count;
            if (child.ChildrenSoFar.Length > 0)
            {
                if (++depth == next.Length)
                {
                    next = Grow(next);
                }

                next[depth] = 0;
                parent = child;
            }
        }

        ArrayPool<int>.Shared.Return(next);
        return count;
    }

    private static int[] Grow(int[] full)
    {
        var larger = ArrayPool<int>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<int>.Shared.Return(full);
        return larger;
    }

    private void Grow()
    {
        var larger = ArrayPool<Node>.Shared.Rent(_nodes.Length * 2);
        _nodes.CopyTo(larger, 0);
        ArrayPool<Node>.Shared.Return(_nodes, clearArray: true);
        _nodes = larger;
    }
}
