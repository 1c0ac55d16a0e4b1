namespace NewsArticle.Parsing.Tree.Selectors;

/// <summary>The neighbours of an element. They are found through the document order, because counting through a wide parent's children would be quadratic.</summary>
internal static class Siblings
{
    public static ElementNode? Previous(Node element, PageTree tree)
    {
        var nodes = tree.Nodes;
        for (var before = element.Order - 1; before > 0 && nodes[before] != element.Parent;)
        {
            // The node before is the last one of the previous sibling's subtree: climb to the sibling itself.
            var sibling = nodes[before];
            tree.Work.Walk(1);
            while (sibling.Parent is { } parent && parent != element.Parent)
            {
                tree.Work.Walk(1);
                sibling = parent;
            }

            if (sibling is ElementNode found)
            {
                return found;
            }

            before = sibling.Order - 1;
        }

        return null;
    }

    public static ElementNode? Next(Node element, PageTree tree)
    {
        var nodes = tree.Nodes;
        for (var after = element.End; after < nodes.Length && nodes[after].Parent == element.Parent; after = nodes[after].End)
        {
            tree.Work.Walk(1);
            if (nodes[after] is ElementNode found)
            {
                return found;
            }
        }

        return null;
    }
}
