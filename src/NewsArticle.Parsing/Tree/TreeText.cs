using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tree;

/// <summary>The text that a reader sees in a part of the page: inline elements join without a blank, blocks and line breaks part.</summary>
internal static class TreeText
{
    /// <summary>The cleaned text of a subtree, without scripts, widgets and whatever else is never seen as text.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="root">The root of the subtree.</param>
    /// <param name="without">Which elements inside to leave out, or null for none.</param>
    public static string Of(PageTree tree, Node root, Func<ElementNode, bool>? without = null)
    {
        var buffer = new CharBuffer();
        try
        {
            Append(tree, root, without, ref buffer);
            tree.Work.Walk(root.End - root.Order);
            tree.Work.Read(buffer.Written.Length);
            return TextRules.Clean(buffer.Written);
        }
        finally
        {
            buffer.Dispose();
        }
    }

    private static void Append(PageTree tree, Node root, Func<ElementNode, bool>? without, ref CharBuffer buffer)
    {
        var nodes = tree.Nodes[..root.End];
        for (var index = root.Order; index < nodes.Length; index++)
        {
            if (index > root.Order)
            {
                // What ended just before this node: each element ends once, so the climbing costs no more than the walk.
                for (var ended = nodes[index - 1]; ended.End <= index && ended != root; ended = ended.Parent!)
                {
                    if (ended is ElementNode block && TagKinds.IsBlock(block.Tag))
                    {
                        buffer.Append(' ');
                    }
                }
            }

            if (nodes[index] is TextNode text)
            {
                buffer.Append(text.Text);
            }
            else if (nodes[index] is ElementNode element)
            {
                if (index > root.Order && (TagKinds.IsUnread(element.Tag) || without?.Invoke(element) == true))
                {
                    index = element.End - 1;
                }
                else if (element.Tag == Tag.Br)
                {
                    buffer.Append(' ');
                }
                else if (TagKinds.IsBlock(element.Tag))
                {
                    buffer.Append(' ');
                }
            }
        }
    }
}
