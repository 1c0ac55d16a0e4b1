using System.Globalization;
using System.Text;

namespace NewsArticle.Parsing.Hostile.Attacks;

/// <summary>How attacks are put together.</summary>
internal static class AttackText
{
    /// <summary>One piece again and again.</summary>
    public static Func<int, string> Repeat(string unit) => length => new StringBuilder(length).Insert(0, unit, Math.Max(1, length / unit.Length)).ToString();

    /// <summary>The same between a beginning and an end.</summary>
    public static Func<int, string> Repeat(string before, string unit, string after) =>
        length => before + Repeat(unit)(Math.Max(unit.Length, length - before.Length - after.Length)) + after;

    /// <summary>Pieces that differ in a number, written for each "{0}".</summary>
    public static Func<int, string> Count(string format, string before = "", string after = "")
    {
        var parts = format.Split("{0}");
        return length =>
        {
            var text = new StringBuilder(length + format.Length).Append(before);
            for (var number = 1; text.Length < length - after.Length; number++)
                text.AppendJoin(number.ToString(CultureInfo.InvariantCulture), parts);
            return text.Append(after).ToString();
        };
    }

    /// <summary>Elements inside each other, all closed again.</summary>
    public static Func<int, string> Nest(string open, string close, string inner = "Chữ trong cùng.") => length =>
    {
        var depth = Math.Max(1, (length - inner.Length) / (open.Length + close.Length));
        return new StringBuilder(length).Insert(0, open, depth).Append(inner).Insert(depth * open.Length + inner.Length, close, depth).ToString();
    };
}
