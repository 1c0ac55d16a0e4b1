using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Body;

/// <summary>Tells what stands in one of many elements without asking each of them: a page may have as many bodies as it has boxes beside them.</summary>
internal sealed class BodyRanges
{
    private readonly List<int> _starts = [];
    private readonly List<ElementNode> _bodies = [];

    public BodyRanges(IEnumerable<ElementNode> elements)
    {
        foreach (var element in elements.OrderBy(element => element.Order))
        {
            // What stands in one that is known adds nothing.
            if (_bodies.Count == 0 || element.Order >= _bodies[^1].End)
            {
                _starts.Add(element.Order);
                _bodies.Add(element);
            }
        }
    }

    /// <summary>The outermost of the elements that a node stands in, itself included; null where it stands in none.</summary>
    public ElementNode? Around(Node node)
    {
        var found = _starts.BinarySearch(node.Order);
        var range = found >= 0 ? found : ~found - 1;
        return range >= 0 && node.Order < _bodies[range].End ? _bodies[range] : null;
    }
}
