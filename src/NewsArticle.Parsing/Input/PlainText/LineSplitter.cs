using System.Buffers;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Input.PlainText;

/// <summary>Cuts a text into its lines, whatever system wrote them.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\r\n\f\v\u0085\u2028\u2029");

    /// <param name="text">The text.</param>
    /// <param name="limit">The most lines that are read.</param>
    /// <param name="stopped">Whether there were more.</param>
    public static List<PlainLine> Split(ReadOnlySpan<char> text, int limit, out bool stopped)
    {
        var lines = new List<PlainLine>();
        var number = 0;
        var blank = false;
        stopped = false;
        while (!text.IsEmpty)
        {
            number++;
            var end = text.IndexOfAny(Ends);
            var line = TextRules.Clean(end < 0 ? text : text[..end]);
            text = end < 0 ? default : text[(end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1))..];
            if (line.Length == 0)
            {
                blank = true;
                continue;
            }

            if (lines.Count == limit)
            {
                stopped = true;
                break;
            }

            lines.Add(new(line, number, blank));
            blank = false;
        }

        return lines;
    }
}
