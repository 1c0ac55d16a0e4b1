using AngleSharp.Common;
using AngleSharp.Dom;

namespace NewsArticle.Parsing.Tree;

/// <summary>A run of text, entities decoded, white space as in the page.</summary>
internal sealed class TextNode(ReadOnlyMemory<char> text, TreeFactory factory) : Node(NodeFlags.None)
{
    public ReadOnlySpan<char> Text => text.Span;

    public override StringOrMemory NodeName => "#text";

    protected override TreeFactory Factory => factory;
}
