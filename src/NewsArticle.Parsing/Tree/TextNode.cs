using AngleSharp.Common;
using AngleSharp.Dom;

namespace NewsArticle.Parsing.Tree;

/// <summary>A run of text, entities decoded, white space as in the page.</summary>
internal sealed class TextNode(PageNodes page) : Node(NodeFlags.None, page)
{
    private TextRange _text;

    public ReadOnlySpan<char> Text => Page.Text[_text];

    public override StringOrMemory NodeName => "#text";

    /// <summary>Makes it this run of the page's text.</summary>
    public void Take(TextRange text) => _text = text;
}
