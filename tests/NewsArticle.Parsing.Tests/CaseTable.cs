using System.Globalization;
using System.Text;

namespace NewsArticle.Parsing.Tests;

/// <summary>
/// Reads a table of cases: one case a line, cells apart by tabs, '#' lines and blank lines are comment.
/// In a cell \t \n \r \\ and \uXXXX stand for the character, so that what cannot be seen in an editor can be read in the table.
/// </summary>
public static class CaseTable
{
    /// <summary>The rows of a table, for <c>[MemberData]</c>; each has exactly <paramref name="columns"/> cells.</summary>
    /// <param name="path">From the test assembly's folder, such as "Vietnamese/DateRules.cases.tsv".</param>
    /// <param name="columns">How many cells a row must have: a row with more or fewer is a mistake in the table.</param>
    public static IEnumerable<object[]> Rows(string path, int columns)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, path));
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || lines[i][0] == '#')
                continue;

            var cells = lines[i].Split('\t');
            if (cells.Length != columns)
                throw new InvalidDataException($"{path}({i + 1}): {cells.Length} cells where {columns} are wanted.");

            yield return Array.ConvertAll<string, object>(cells, Unescape);
        }
    }

    /// <summary>The text that an escaped cell stands for.</summary>
    public static string Unescape(string cell)
    {
        if (!cell.Contains('\\'))
            return cell;

        var text = new StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] != '\\' || i + 1 == cell.Length)
            {
                text.Append(cell[i]);
                continue;
            }

            switch (cell[++i])
            {
                case 't': text.Append('\t'); break;
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case '\\': text.Append('\\'); break;
                case 'u' when i + 4 < cell.Length:
                    text.Append((char)int.Parse(cell.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                default: throw new InvalidDataException($"Unknown escape in the cell: {cell}");
            }
        }

        return text.ToString();
    }
}
