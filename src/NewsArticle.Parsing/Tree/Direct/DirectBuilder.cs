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
    private readonly ReadOnlySpan<char> _text;
    private readonly ParseLimits _limits;
    private readonly WorkMeter _meter;
    private readonly DirectTree _tree;
    private readonly AttributeStore _attributes;
    private readonly OpenStack _open;
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

    private DirectBuilder(ReadOnlyMemory<char> html, ParseLimits limits, DirectTree tree, WorkMeter meter)
    {
        _text = html.Span;
        tree.Text.Begin(html);
        _limits = limits;
        _tree = tree;
        _meter = meter;
        _attributes = tree.Attributes;
        _open = tree.Open;
        tree.Append(tree.Document, null, default);
        _quirks = Quirks.On;
    }

    /// <summary>How many nodes there are: the place of the next one.</summary>
    private readonly int Count => _tree.Count;

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
    /// <param name="work">Where the work is counted.</param>
    public static DirectTree? TryBuild(ReadOnlyMemory<char> html, ParseLimits limits, WorkMeter work)
    {
        var tree = TreePool.Shared.Rent();
        var builder = new DirectBuilder(html, limits, tree, work);
        var built = false;
        try
        {
            builder.Run();
            built = !builder._gaveUp;
        }
        finally
        {
            work.Build(builder._work);
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
                _meter.Check();
                _gaveUp |= IsNearLimit();
            }

            if (_text[_position] == '<')
            {
                ReadMarkup();
            }
            else
            {
                ReadText();
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
            _open.Pop(Count);
        }

        _tree.Document.End = Count;
    }

    private void GiveUp() => _gaveUp = true;

    private ElementNode Insert(Tag tag, string name, string namespaceUri, NodeFlags flags)
    {
        var element = _tree.Element(tag, name, namespaceUri, flags);
        _attributes.KeepFor(element);
        AppendElement(element);
        _open.Push(element);
        _gaveUp |= _open.Count >= _limits.MaxDepth || _open.Count >= MaxDepth;
        return element;
    }

    private ElementNode InsertImplied(Tag tag, string name)
    {
        // What has been read belongs to the tag that stands in the page, not to the one that it implies.
        var element = _tree.Element(tag, name, TagTable.HtmlNamespace, TagTable.Instance.FlagsOf(name));
        AppendElement(element);
        _open.Push(element);
        return element;
    }

    private void InsertText(TextRange text)
    {
        if (text.Length > 0)
        {
            Append(_tree.TextOf(text), NodeFacts.OfText(_tree.Text[text]));
        }
    }

    /// <summary>Text of an element that is never read: scripts are long, and how much of one could be seen nobody asks.</summary>
    private void InsertUnread(TextRange text)
    {
        if (text.Length > 0)
        {
            Append(_tree.TextOf(text), default);
        }
    }

    private void AppendElement(ElementNode element)
    {
        Append(element, NodeFacts.Of(element));
        _tree.Elements.Add(element);
    }

    private void Append(Node node, NodeFacts facts)
    {
        _tree.Append(node, _open.Count > 0 ? _open.Top : _tree.Document, facts);
        _gaveUp |= Count >= _limits.MaxNodes;
    }

    private void Pop() => _open.Pop(Count);
}
