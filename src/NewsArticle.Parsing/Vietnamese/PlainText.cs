using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// Finds what may have to be cleaned. All that is printed goes through it, and all but a few characters of it are letters, marks of punctuation and single blanks:
/// they are passed a vector at a time.
/// </summary>
internal static class PlainText
{
    /// <summary>
    /// The place of the first character from <paramref name="at"/> on that is no letter of Latin, no mark of punctuation and no single blank. A blank at the start
    /// of the text is none; one behind <paramref name="at"/> is judged by the character before it.
    /// </summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 && !text.IsEmpty && text[0] != ' ' && IsPlain(text[0]))
            at = 1;

        if (at > 0)
        {
            var units = MemoryMarshal.Cast<char, ushort>(text);
            for (; at + Vector<ushort>.Count <= units.Length; at += Vector<ushort>.Count)
            {
                var here = new Vector<ushort>(units[at..]);
                var before = new Vector<ushort>(units[(at - 1)..]);
                var blank = new Vector<ushort>(' ');
                var plain = Within(here, '!', '~') | Within(here, '\u00AE', '\u02FF') | Within(here, '\u1E00', '\u1FFF') | Within(here, '\u2010', '\u2027')
                    | Vector.AndNot(Vector.Equals(here, blank), Vector.Equals(before, blank));
                if (!Vector.EqualsAll(plain, Vector<ushort>.AllBitsSet))
                    break;
            }

            while (at < text.Length && (text[at] == ' ' ? text[at - 1] != ' ' : IsPlain(text[at])))
                at++;
        }

        return at;
    }

    private static bool IsPlain(char c) => c is (>= '!' and <= '~') or (>= '\u00AE' and <= '\u02FF') or (>= '\u1E00' and <= '\u1FFF') or (>= '\u2010' and <= '\u2027');

    private static Vector<ushort> Within(Vector<ushort> values, char first, char last) =>
        Vector.LessThanOrEqual(values - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));
}
