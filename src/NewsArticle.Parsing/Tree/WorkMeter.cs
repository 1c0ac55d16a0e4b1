namespace NewsArticle.Parsing.Tree;

/// <summary>
/// Counts what reading one page costs, so that "twice the page, twice the work" can be told without a clock. Every loop whose length depends on the page
/// adds what it walked in one sum, when it begins or ends; nothing is counted node by node. One a page, not thread-safe.
/// </summary>
internal sealed class WorkMeter
{
    /// <summary>Told when a stage of the reading begins, for whoever times them; null where nobody does.</summary>
    public Action<string>? StageBegins { get; init; }

    /// <summary>What the tree builders did: for each token the elements that are open, and eight times those that are to be opened again.</summary>
    public long Building { get; private set; }

    /// <summary>Nodes of the finished tree that walks came by: subtrees walked, ancestors climbed, children and siblings passed.</summary>
    public long Nodes { get; private set; }

    /// <summary>Selectors tried on elements.</summary>
    public long Selectors { get; private set; }

    /// <summary>Characters handed to the rules for text.</summary>
    public long Characters { get; private set; }

    /// <summary>All that is done once the tree stands.</summary>
    public long Reading => Nodes + Selectors + Characters;

    public void Begin(string stage) => StageBegins?.Invoke(stage);

    public void Build(long steps) => Building += steps;

    public void Walk(int nodes) => Nodes += nodes;

    public void Try(int selectors) => Selectors += selectors;

    public void Read(int characters) => Characters += characters;
}
