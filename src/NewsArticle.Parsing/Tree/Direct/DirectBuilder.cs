using System.Buffers;
using AngleSharp.Dom;
using NewsArticle.Parsing.Input;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>
/// Builds the tree of a page in one pass over its text, by the same insertion modes as AngleSharp's tree builder, several times faster: nodes are made in
/// document order, names and attributes are slices. It gives up on markup whose repair moves nodes (misnested formatting around blocks, text
/// between table rows), on what hardly any page has, and near every limit; AngleSharp's builder then reads the page from its start, so that what comes out is
/// the same tree either way.
/// </summary>
internal ref partial struct DirectBuilder
{
    private readonly ReadOnlyMemory<char> _html;
    private readonly ReadOnlySpan<char> _text;
    private readonly ParseLimits _limits;
    private readonly TreeFactory _factory;
    private readonly DocumentNode _document;
    private readonly AttributeStore _attributes;
    private readonly CharacterReferences _references;
    private readonly OpenStack _open;
    private Node[] _nodes;
    private int _count;
    private int _tokens;
    private long _work;
    private int _position;
    private bool _gaveUp;
    private Mode _mode;
    private ElementNode? _form;
    private Quirks _quirks;

    // The tag that is being read.
    private Tag _tag;
    private string _name = "";
    private NodeFlags _flags;
    private bool _selfClosing;

    private DirectBuilder(ReadOnlyMemory<char> html, ParseLimits limits, TreeFactory factory, DirectTree tree)
    {
        _html = html;
        _text = html.Span;
        _limits = limits;
        _factory = factory;
        _attributes = tree.Attributes;
        _references = tree.References;
        _document = new(null!, factory);
        _open = new();
        _nodes = ArrayPool<Node>.Shared.Rent(2048);
        _nodes[_count++] = _document;
        _quirks = Quirks.On;
    }

    private enum Mode
    {
        Initial,
        BeforeHtml,
        BeforeHead,
        InHead,
        InHeadNoscript,
        AfterHead,
        InBody,
        InTable,
        InCaption,
        InColumnGroup,
        InTableBody,
        InRow,
        InCell,
        InSelect,
        InSelectInTable,
        AfterBody,
        AfterAfterBody,
    }

    private enum Quirks
    {
        On,
        Off,
        Unknown,
    }

    /// <summary>The tree, or null where the page is for AngleSharp's builder.</summary>
    /// <param name="html">The page, its line breaks normalized, without NUL and U+FFFF; the tree's texts are slices of it.</param>
    /// <param name="limits">The limits; a page that comes near one is given up.</param>
    /// <param name="factory">The factory of the page.</param>
    public static DirectTree? TryBuild(ReadOnlyMemory<char> html, ParseLimits limits, TreeFactory factory)
    {
        var tree = new DirectTree();
        var builder = new DirectBuilder(html, limits, factory, tree);
        var built = false;
        try
        {
            builder.Run();
            built = !builder._gaveUp;
        }
        finally
        {
            factory.Work.Build(builder._work);
            tree.Take(builder._document, builder._nodes, builder._count);
            if (!built)
            {
                tree.Dispose();
            }
        }

        return built ? tree : null;
    }

    private void Run()
    {
        while (_position < _text.Length && !_gaveUp)
        {
            if ((++_tokens & 0xFF) == 0)
            {
                _factory.Work.Check();
                _gaveUp |= IsNearLimit();
            }

            if (_text[_position] == '<')
            {
                ReadMarkup();
            }
            else
            {
                ReadText(_position);
            }

            _work += _open.Count + (8L * _open.FormattingCount);
        }

        _gaveUp |= IsNearLimit();
        if (!_gaveUp)
        {
            End();
        }
    }

    private readonly bool IsNearLimit() => _tokens * 2L > _limits.MaxTokens || _work > _limits.MaxWork || _attributes.Count > _limits.MaxAttributes;

    /// <summary>At the end of the page the elements that every document has are there, and all that is open ends.</summary>
    private void End()
    {
        if (_mode < Mode.InBody)
        {
            OpenBodyImplied();
        }

        while (_open.Count > 0)
        {
            _open.Pop(_count);
        }

        _document.End = _count;
    }

    private void GiveUp() => _gaveUp = true;

    private ElementNode Insert(Tag tag, string name, string namespaceUri, NodeFlags flags)
    {
        var element = new ElementNode(tag, name, namespaceUri, flags, _factory);
        _attributes.KeepFor(element);
        Append(element);
        _open.Push(element);
        _gaveUp |= _open.Count >= _limits.MaxDepth || _open.Count >= MaxDepth;
        return element;
    }

    private ElementNode InsertImplied(Tag tag, string name)
    {
        // What has been read belongs to the tag that stands in the page, not to the one that it implies.
        var element = new ElementNode(tag, name, TagTable.HtmlNamespace, TagTable.Instance.FlagsOf(name), _factory);
        Append(element);
        _open.Push(element);
        return element;
    }

    private void InsertText(ReadOnlyMemory<char> text)
    {
        if (text.Length > 0)
        {
            Append(new TextNode(text, _factory));
        }
    }

    private void Append(Node node)
    {
        if (_count == _nodes.Length)
        {
            var larger = ArrayPool<Node>.Shared.Rent(_count * 2);
            _nodes.AsSpan().CopyTo(larger);
            ArrayPool<Node>.Shared.Return(_nodes, clearArray: true);
            _nodes = larger;
        }

        node.Place(_open.Count > 0 ? _open.Top : _document, _count);
        _nodes.AsSpan()[_count++] = node;
        _gaveUp |= _count >= _limits.MaxNodes;
    }

    private void Pop() => _open.Pop(_count);
}
