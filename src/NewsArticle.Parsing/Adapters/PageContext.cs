using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Adapters;

/// <summary>One page, ready to read: its tree, its address and its metadata. Valid only while the adapter it was handed to is called.</summary>
public sealed class PageContext
{
    private readonly ReadOnlyMemory<char> _html;
    private PageTree? _tree;
    private IDocument? _document;

    internal PageContext(PageTree tree, PageMetadata metadata, ReadOnlyMemory<char> html, Uri? url)
    {
        _tree = tree;
        _html = html;
        Metadata = metadata;
        Url = url;
    }

    /// <summary>The page's address as the caller gave it, else as the page itself names it; null where neither does.</summary>
    public Uri? Url { get; }

    /// <summary>The whole page as AngleSharp's own document, for what selectors cannot say. Built when first asked for, at about the cost of reading the page once more.</summary>
    /// <exception cref="ObjectDisposedException">The page is closed.</exception>
    /// <exception cref="InvalidOperationException">The page is over a limit or nested too deeply: AngleSharp would take unbounded time for it.</exception>
    public IDocument Document
    {
        get
        {
            ThrowIfClosed();
            if (Tree.StoppedBy is not null || Tree.Flattened)
            {
                throw new InvalidOperationException($"{Tree.StoppedBy ?? nameof(ParseLimits.MaxDepth)} was reached: there is no document of this page.");
            }

            return _document ??= new HtmlParser(new HtmlParserOptions
            {
                ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => !name.Span.Equals("srcdoc", StringComparison.OrdinalIgnoreCase),
            }).ParseDocument(_html);
        }
    }

    internal PageTree Tree => _tree ?? throw new ObjectDisposedException(nameof(PageContext), "A page may be read only while its adapter is called.");

    internal PageMetadata Metadata { get; }

    /// <summary>The elements that a selector matches, in document order.</summary>
    /// <param name="selector">A CSS selector: names, classes, ids, attributes, <c>:not()</c>, <c>:first-child</c>, <c>:last-child</c>, the combinators blank, <c>&gt;</c> and <c>+</c>, and lists of these.</param>
    /// <exception cref="SelectorException">It is no selector, or uses what is not supported.</exception>
    /// <exception cref="ObjectDisposedException">The page is closed.</exception>
    public IReadOnlyList<PageElement> Select(string selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        var set = new SelectorSet([SelectorCompiler.Compile(selector)]);
        return set.Match(Tree)[0] is { } found ? [.. found.Select(node => new PageElement(this, node))] : [];
    }

    internal void Close()
    {
        _tree = null;
        _document?.Dispose();
        _document = null;
    }

    internal void ThrowIfClosed() => ObjectDisposedException.ThrowIf(_tree is null, this);
}
