using System.Text;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// Normalisation form C for Latin and Cyrillic letters, without ICU: pages typed on macOS and pages decoded from windows-1258
/// print letters and tone marks apart, and some put the tone before the circumflex.
/// </summary>
internal static class Composer
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';
    private const char GraphemeJoiner = '\u034F';

    /// <summary>Whether the text holds anything that composing could change.</summary>
    public static bool IsNeeded(ReadOnlySpan<char> text) => IndexOfTrigger(text) >= 0;

    public static string Compose(string text)
    {
        var at = IndexOfTrigger(text);
        if (at < 0)
            return text;

        var result = new StringBuilder(text.Length);
        var copied = 0;
        while (at >= 0)
        {
            var start = IsMark(text[at]) && at > copied ? at - 1 : at;
            var end = at + 1;
            while (end < text.Length && IsMark(text[end]))
                end++;

            result.Append(text, copied, start - copied);
            AppendCluster(result, text.AsSpan(start, end - start));
            copied = end;
            at = IndexOfTrigger(text.AsSpan(end));
            at = at < 0 ? -1 : at + end;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }

    internal static bool IsMark(char c) => c is >= FirstMark and <= LastMark and not GraphemeJoiner;

    private static void AppendCluster(StringBuilder result, ReadOnlySpan<char> cluster)
    {
        // A mark gives at most two, a letter at most three and its base: four times the length always holds them.
        var room = cluster.Length * 4;
        Span<ulong> marks = room <= 128 ? stackalloc ulong[128] : new ulong[room];
        var count = 0;
        var letter = '\0';
        var rest = cluster;
        if (!IsMark(cluster[0]))
        {
            letter = SplitLetter(Canonical(cluster[0]), marks, ref count);
            rest = cluster[1..];
        }

        foreach (var mark in rest)
            AddMark(mark, marks, ref count);

        // The place in the key keeps the sort stable, and sorting keeps a run of a million marks from taking quadratic time.
        marks = marks[..count];
        marks.Sort();

        var letterAt = result.Length;
        if (letter != '\0')
            result.Append(letter);

        var blockedBy = 0;
        foreach (var key in marks)
        {
            var mark = (char)key;
            var order = (int)(key >> 48);
            var composed = letter != '\0' && order > blockedBy ? CompositionTable.Compose(letter, mark) : '\0';
            if (composed != '\0')
            {
                letter = composed;
                continue;
            }

            blockedBy = order;
            result.Append(mark);
        }

        if (letter != '\0')
            result[letterAt] = letter;
    }

    private static char SplitLetter(char letter, Span<ulong> marks, ref int count)
    {
        Span<char> outer = stackalloc char[4];
        var found = 0;
        while (found < outer.Length && CompositionTable.TrySplit(letter, out var inner, out var mark))
        {
            outer[found++] = mark;
            letter = inner;
        }

        while (found > 0)
            AddMark(outer[--found], marks, ref count);

        return letter;
    }

    private static void AddMark(char mark, Span<ulong> marks, ref int count)
    {
        switch (mark)
        {
            case '\u0340': AddMark('\u0300', marks, ref count); return;
            case '\u0341': AddMark('\u0301', marks, ref count); return;
            case '\u0343': AddMark('\u0313', marks, ref count); return;
            case '\u0344':
                AddMark('\u0308', marks, ref count);
                AddMark('\u0301', marks, ref count);
                return;
            default:
                marks[count] = ((ulong)CombiningClass(mark) << 48) | ((ulong)(uint)count << 16) | mark;
                count++;
                return;
        }
    }

    private static char Canonical(char c) => c switch
    {
        '\u2126' => '\u03A9',
        '\u212A' => 'K',
        '\u212B' => '\u00C5',
        _ => c,
    };

    /// <summary>Unicode's canonical combining class of U+0300..U+036F: marks of a lower class stand first, marks of one class keep their order.</summary>
    private static int CombiningClass(char mark) => mark switch
    {
        >= '\u0334' and <= '\u0338' => 1,
        '\u0321' or '\u0322' or '\u0327' or '\u0328' => 202,
        '\u031B' => 216,
        '\u0315' or '\u031A' or '\u0358' => 232,
        '\u035C' or '\u035F' or '\u0362' => 233,
        '\u035D' or '\u035E' or '\u0360' or '\u0361' => 234,
        '\u0345' => 240,
        >= '\u0316' and <= '\u0333' => 220,
        >= '\u0339' and <= '\u033C' => 220,
        >= '\u0347' and <= '\u0349' => 220,
        '\u034D' or '\u034E' => 220,
        >= '\u0353' and <= '\u0356' => 220,
        '\u0359' or '\u035A' => 220,
        _ => 230,
    };

    /// <summary>The first mark, or letter that is another's double.</summary>
    // Two searches of a range: a set of all marks is a hashed one, which takes most Vietnamese letters for a hit and looks twice.
    private static int IndexOfTrigger(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOfAnyInRange(FirstMark, LastMark);
        while (mark >= 0 && text[mark] == GraphemeJoiner)
        {
            var next = text[(mark + 1)..].IndexOfAnyInRange(FirstMark, LastMark);
            mark = next < 0 ? -1 : mark + 1 + next;
        }

        var twin = (mark < 0 ? text : text[..mark]).IndexOfAny('\u2126', '\u212A', '\u212B');
        return twin >= 0 ? twin : mark;
    }
}
