using System.Buffers;
using System.Text;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Parts a printed caption from the credit at its end.</summary>
internal static class CreditRules
{
    // A credit is printed last, so only the end of a long text is looked at: linear on any input.
    private const int TailLength = 240;

    private static readonly SearchValues<char> Marks = SearchValues.Create("([.!?…\"”)];*:-–—|/•,");

    /// <summary>The caption and the credit of a printed caption.</summary>
    public static CreditReading Split(string? caption)
    {
        if (string.IsNullOrWhiteSpace(caption))
            return new CreditReading(null, null, "credit.empty");

        var text = caption.AsSpan().Trim();
        var colon = text.LastIndexOfAny(':', '：');
        for (var at = Math.Max(0, text.Length - TailLength); at < text.Length; at++)
        {
            // Where no colon follows, nothing but a mark before it makes a word a label.
            if (at > colon && at > 0 && (at = AfterMark(text, at)) == text.Length)
                break;

            if (!LetterMarks.IsLetterOrDigit(text[at]) || (at > 0 && LetterMarks.IsLetterOrDigit(text[at - 1])) || !char.IsLetter(text[at]))
                continue;

            // Nearly every word of a caption stands between others, where only a label with a colon could.
            var boundary = BoundaryBefore(text, at);
            if (boundary == Boundary.None || (boundary == Boundary.Blank && (at > colon || !LetterMarks.IsUpper(text[at]))))
                continue;

            var end = ReadCredit(text, at, out var kept, out var credit, out var rule);
            if (end < 0)
                continue;

            return Compose(text, at, kept, credit, rule, out var reading) ? reading : default;
        }

        return ReadLoose(text, caption);
    }

    // The first place from 'at' on that a mark stands before, blanks aside.
    private static int AfterMark(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at].TrimEnd().Length - 1;
        var mark = text[before..].IndexOfAny(Marks);
        if (mark < 0)
            return text.Length;

        at = before + mark + 1;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    // A label at 'at' whose credit, or chain of credits, runs to the end of the text.
    private static int ReadCredit(ReadOnlySpan<char> text, int at, out int kept, out string credit, out string rule)
    {
        kept = 0;
        credit = string.Empty;
        rule = "credit.label";
        StringBuilder? chain = null;
        var first = true;
        var from = at;
        while (true)
        {
            var length = CreditLabels.Read(text[at..], out var kind);
            if (length == 0)
                return -1;

            var value = at + length;
            var boundary = BoundaryBefore(text, at);
            var blank = value;
            while (value < text.Length && char.IsWhiteSpace(text[value]))
                value++;

            var colon = value < text.Length && text[value] is ':' or '：';
            var body = colon ? value + 1 : value;
            var end = CreditEnd(text, body, out var next);
            var printed = TrimCredit(text[body..end]);
            if (colon && Words.StartsWith(printed, "nguồn") && CreditLabels.IsLoose(printed[5..].Trim()))
                printed = printed[5..].Trim();
            if (!Accept(text, at, kind, boundary, colon, body > blank, printed, next < 0))
                return -1;

            if (first && kind == CreditLabels.Kind.Phrase)
                kept = length;
            rule = colon ? "credit.label-colon" : "credit.label-name";
            if (!first || next >= 0)
            {
                chain ??= new StringBuilder(credit);
                if (chain.Length > 0)
                    chain.Append(", ");
                chain.Append(printed);
                credit = chain.ToString();
            }
            else
            {
                credit = printed.ToString();
            }

            if (!colon && credit.StartsWith("do ", StringComparison.OrdinalIgnoreCase))
                credit = credit[3..];

            first = false;
            if (next < 0)
                return from;
            at = next;
        }
    }

    private static bool Accept(ReadOnlySpan<char> text, int at, CreditLabels.Kind kind, Boundary boundary, bool colon, bool spaced, ReadOnlySpan<char> printed, bool last)
    {
        if (boundary == Boundary.None || printed.IsEmpty)
            return false;

        // "Toàn cảnh Ảnh: Reuters": only a capital tells a label inside a line from "hình ảnh: …".
        if (boundary == Boundary.Blank && !(colon && LetterMarks.IsUpper(text[at]) && kind != CreditLabels.Kind.Film))
            return false;
        if (colon)
            return CreditLabels.IsCredit(printed, kind, at == 0 && last);
        if (kind != CreditLabels.Kind.Picture || !spaced)
            return false;

        var word = Words.First(text[at..]);
        if (boundary != Boundary.Start && word.Equals("ảnh", StringComparison.OrdinalIgnoreCase) && CreditLabels.IsSupplied(printed))
            return true;

        // Of all labels only these two go without a colon.
        return (word.Equals("ảnh", StringComparison.OrdinalIgnoreCase) || word.Equals("nguồn", StringComparison.OrdinalIgnoreCase))
            && CreditLabels.IsCreditWithoutColon(printed, boundary == Boundary.Start);
    }

    private enum Boundary { None, Start, Sentence, Bracket, Dash, Blank }

    private static Boundary BoundaryBefore(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at].TrimEnd();
        if (before.IsEmpty)
            return Boundary.Start;

        var mark = before[^1];
        return mark switch
        {
            '(' or '[' => Boundary.Bracket,
            '.' or '!' or '?' or '…' or '"' or '”' or ')' or ']' or ';' or '*' or ':' => Boundary.Sentence,
            '-' or '–' or '—' or '|' or '/' or '•' or ',' => Boundary.Dash,
            _ => before.Length < at ? Boundary.Blank : Boundary.None,
        };
    }

    // The end of one credit; 'next' is where another label begins, -1 at the end of the text.
    private static int CreditEnd(ReadOnlySpan<char> text, int start, out int next)
    {
        next = -1;
        for (var i = start + 1; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]) || char.IsLetterOrDigit(text[i - 1]))
                continue;
            if (BoundaryBefore(text, i) == Boundary.None)
                continue;

            var length = CreditLabels.Read(text[i..], out var kind);
            if (length == 0 || kind == CreditLabels.Kind.Phrase)
                continue;

            var after = i + length;
            while (after < text.Length && text[after] == ' ')
                after++;
            if (after >= text.Length || text[after] != ':')
                continue;

            next = i;
            var end = i;
            while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '-' or '–' or ',' or ';' or '(' or '|' or '/'))
                end--;
            return end;
        }

        return text.Length;
    }

    private static ReadOnlySpan<char> TrimCredit(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \u00A0\t\n,;:-–—|/*");
        while (text.Length > 0)
        {
            if (text[^1] is ')' or ']')
            {
                // "Ảnh: AN BÌNH (TTXVN)" keeps its own brackets.
                if (text.LastIndexOfAny('(', '[') >= 0)
                    break;
                text = text[..^1].TrimEnd(" \u00A0,;");
            }
            else if (text[^1] == '.' && !IsInitials(text))
            {
                text = text[..^1].TrimEnd(" \u00A0,;");
            }
            else
            {
                break;
            }
        }

        return text;
    }

    private static bool IsInitials(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOfAny(" /,-(") + 1)..];
        return word.Length > 2 && word[..^1].Contains('.') && PersonShape.IsInitials(word);
    }

    private static bool Compose(ReadOnlySpan<char> text, int at, int kept, string credit, string rule, out CreditReading reading)
    {
        reading = default;
        var before = text[..at].TrimEnd();
        var bracket = before.Length > 0 && before[^1] is '(' or '[';
        var phrase = text.Slice(at, kept);
        var head = before.TrimEnd(" \u00A0-–—|,;:/([*");
        var stop = text[^1] is '.' && bracket && head.Length > 0 && head[^1] is not ('.' or '!' or '?' or '…' or ':' or ';');

        string? caption;
        if (kept > 0)
        {
            // "Ảnh minh họa: Internet": the picture's nature is caption, whose it is credit.
            caption = head.IsEmpty ? phrase.ToString() : bracket ? string.Concat(head, " (", phrase, ")") : string.Concat(before, " ", phrase);
        }
        else if (head.IsEmpty)
        {
            caption = null;
        }
        else
        {
            // dantri.com.vn and vov.vn print the caption's full stop after the bracket: "… phục hồi (Ảnh: A)."
            caption = stop ? string.Concat(head, ".") : head.ToString();
        }

        reading = new CreditReading(caption, credit, rule);
        return true;
    }

    // "Toàn cảnh. (Reuters)", "Toàn cảnh (AFP)": an agency's bare name at the end.
    private static CreditReading ReadLoose(ReadOnlySpan<char> text, string caption)
    {
        var line = text.TrimEnd(" .");
        if (line.Length > 2 && line[^1] is ')' or ']')
        {
            var open = line.LastIndexOfAny('(', '[');
            if (open >= 0 && line.Length - open <= 40)
            {
                var inner = line[(open + 1)..^1].Trim();
                if (AreLoose(inner))
                {
                    var head = line[..open].TrimEnd();
                    var stop = text[^1] == '.' && head.Length > 0 && head[^1] is not ('.' or '!' or '?' or '…');
                    return new CreditReading(head.IsEmpty ? null : stop ? string.Concat(head, ".") : head.ToString(), inner.ToString(), "credit.agency");
                }
            }
        }

        // thanhnien.vn: "… phiên điều trần - Reuters/AFP".
        var dash = Math.Max(line.LastIndexOf(" - ", StringComparison.Ordinal), line.LastIndexOf(" – ", StringComparison.Ordinal));
        if (dash > 0 && line.Length - dash <= 40 && AreLoose(line[(dash + 3)..].Trim()))
            return new CreditReading(line[..dash].TrimEnd().ToString(), line[(dash + 3)..].Trim().ToString(), "credit.agency");

        return new CreditReading(text.Length == caption.Length ? caption : text.ToString(), null, "credit.none");
    }

    // "Reuters", "AFP/TTXVN".
    private static bool AreLoose(ReadOnlySpan<char> names)
    {
        if (names.IsEmpty)
            return false;

        while (!names.IsEmpty)
        {
            var slash = names.IndexOf('/');
            if (!CreditLabels.IsLoose((slash < 0 ? names : names[..slash]).Trim()))
                return false;
            names = slash < 0 ? default : names[(slash + 1)..];
        }

        return true;
    }
}
