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
        _sums = ArrayPool<Entry>.Shared.Rent(nodes.Length + 1);
        var sum = default(Entry);
        var unreadEnd = 0;
        var linkEnd = 0;
        for (var index = 0; index < nodes.Length; index++)
        {
            _sums[index] = sum;
            if (nodes[index] is TextNode text)
            {
                if (index >= unreadEnd)
                {
                    var visible = VisibleText.Count(text.Text);
                    sum.Text += visible;
                    sum.Link += index < linkEnd ? visible : 0;
                }
            }
            else if (nodes[index] is ElementNode element)
            {
                if (TagKinds.IsUnread(element.Tag) && element.Tag != Tag.Head)
                {
                    unreadEnd = Math.Max(unreadEnd, element.End);
                }
                else if (element.Tag == Tag.A && element.HasAttribute("href"))
                {
                    linkEnd = Math.Max(linkEnd, element.End);
                }
                else if (index >= unreadEnd && TagKinds.IsPicture(element))
                {
                    sum.Images++;
                }
                else if (element.Tag == Tag.P)
                {
                    sum.Paragraphs++;
                }
            }
        }

        _sums[nodes.Length] = sum;
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
