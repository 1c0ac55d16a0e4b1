namespace NewsArticle.Parsing.Tree;

/// <summary>What every node of a page can reach: the list of all of them, and what they are made of.</summary>
internal class PageNodes
{
    public PageNodes() => (Attributes, Elements) = (new(Text), new(Text));

    /// <summary>All nodes of the page in document order, once the tree is built; there may be room behind them.</summary>
    public Node[] Nodes { get; set; } = [];

    /// <summary>What is known of each node, at the same place.</summary>
    public NodeFacts[] Facts { get; set; } = [];

    public PageText Text { get; } = new();

    public AttributeStore Attributes { get; }

    public ElementTable Elements { get; }
}
