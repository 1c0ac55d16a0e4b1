namespace NewsArticle.Parsing.Metadata;

/// <summary>How many JSON values of one page are looked at. Real pages have a few hundred.</summary>
internal sealed class NodeBudget(int nodes)
{
    private int _left = nodes;

    public bool IsSpent => _left < 0;

    public bool Spend() => --_left >= 0;
}
