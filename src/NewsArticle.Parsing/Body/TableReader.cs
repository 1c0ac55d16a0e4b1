using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Body;

/// <summary>Tells a table of data from one that only lays out the page, as the bodies of old sites are laid out.</summary>
internal static class TableReader
{
    private const int MaxCell = 600;

    /// <summary>The table, or null where its content is to be read as ordinary blocks.</summary>
    public static TableBlock? TryRead(PageTree tree, TreeStats stats, ElementNode table)
    {
        if (stats.Images(table) > 0 || stats.Text(table) == 0)
        {
            return null;
        }

        var rows = new List<List<string>>();
        for (var index = table.Order + 1; index < table.End; index++)
        {
            tree.Work.Walk(1);
            if (tree.Nodes[index] is not ElementNode element)
            {
                continue;
            }

            if (element.Tag == Tag.Table)
            {
                return null;
            }

            if (element.Tag == Tag.Tr)
            {
                rows.Add([]);
            }
            else if (element.Tag is Tag.Td or Tag.Th)
            {
                if (rows.Count == 0 || stats.Text(element) > MaxCell)
                {
                    return null;
                }

                rows[^1].Add(TreeText.Of(tree, element));
                index = element.End - 1;
            }
        }

        rows.RemoveAll(row => row.TrueForAll(cell => cell.Length == 0));
        return rows.Count >= 2 && rows.Exists(row => row.Count >= 2) ? new(rows) : null;
    }
}
