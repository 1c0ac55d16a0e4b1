using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Body;

/// <summary>Lists what was left out of the article and why. It is kept only on request: most callers never look at it.</summary>
internal sealed class DropAccount(bool keep)
{
    private readonly List<DroppedText> _items = [];

    public IReadOnlyList<DroppedText> Items => _items;

    public void Drop(PageTree tree, ElementNode element, DropReason reason)
    {
        if (keep && TreeText.Of(tree, element) is { Length: > 0 } text)
        {
            _items.Add(new(text, reason.ToString()));
        }
    }

    public void Drop(string text, DropReason reason)
    {
        if (keep && text.Length > 0)
        {
            _items.Add(new(text, reason.ToString()));
        }
    }
}
