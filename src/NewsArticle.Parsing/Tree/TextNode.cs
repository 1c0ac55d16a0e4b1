using AngleSharp.Common;
using AngleSharp.Dom;

namespace NewsArticle.Parsing.Tree;

/// <summary>A run of text, entities decoded, white space as in the page.</summary>
internal sealed class TextNode(PageNodes page) : Node(NodeFlags.None, page)
{
    private ReadOnlyMemory<char> _text;

    public ReadOnlySpan<char> Text => _text.Span;

    public override StringOrMemory NodeName => "#text";

    /// <summary>Makes it a run of this text; of none before its memory is given back.</summary>
    public void Take(ReadOnlyMemory<char> text) => _text = text;
}
