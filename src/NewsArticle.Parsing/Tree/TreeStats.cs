using System.Buffers;

namespace NewsArticle.Parsing.Tree;

/// <summary>
/// How much text, link text and how many pictures each subtree holds, as running sums over the document order: any subtree's share is
/// one subtraction. Text inside scripts, widgets and other unread elements does not count, white space neither.
/// </summary>
internal sealed class TreeStats : IDisposable
{
    private Entry[] _sums;

    public TreeStats(PageTree tree)
    {
        var nodes = tree.Nodes;
        var facts = tree.Facts;
        _sums = ArrayPool<Entry>.Shared.Rent(nodes.Length + 1);
        var sum = default(Entry);
        var unreadEnd = 0;
        var linkEnd = 0;
        for (var index = 0; index < facts.Length; index++)
        {
            _sums[index] = sum;
            var node = facts[index];
            if (!node.IsElement)
            {
                if (index >= unreadEnd)
                {
                    sum.Text += node.Visible;
                    sum.Link += index < linkEnd ? node.Visible : 0;
                }
            }
            else if (node.IsUnread)
            {
                unreadEnd = Math.Max(unreadEnd, nodes[index].End);
            }
            else if (node.IsLink)
            {
                linkEnd = Math.Max(linkEnd, nodes[index].End);
            }
            else if (node.IsParagraph)
            {
                sum.Paragraphs++;
            }
            else if (node.IsPicture && index >= unreadEnd)
            {
                sum.Images++;
            }
        }

        _sums[facts.Length] = sum;
        tree.Work.Walk(nodes.Length);
    }

    public int Text(Node node) => _sums[node.End].Text - _sums[node.Order].Text;

    public int LinkText(Node node) => _sums[node.End].Link - _sums[node.Order].Link;

    public int Images(Node node) => _sums[node.End].Images - _sums[node.Order].Images;

    public int Paragraphs(Node node) => _sums[node.End].Paragraphs - _sums[node.Order].Paragraphs;

    public void Dispose()
    {
        var sums = Interlocked.Exchange(ref _sums, []);
        if (sums.Length > 0)
        {
            ArrayPool<Entry>.Shared.Return(sums);
        }
    }

    private struct Entry
    {
        public int Text;
        public int Link;
        public int Images;
        public int Paragraphs;
    }
}
