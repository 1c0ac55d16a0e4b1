namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Offsets behind a clock: GMT+7, (GMT+07:00), (GMT +7), +0700, " +07:00", "+7:00", UTC, Z.</summary>
internal static class Zones
{
    private static readonly WordList Universal = new("GMT", "UTC", "UT");

    private static readonly WordList LocalTime = new("ICT", "giờ Việt Nam", "giờ Hà Nội");

    /// <summary>
    /// Whether an offset stands here, blanks and an opening parenthesis before it. A minus counts only glued to the clock or behind GMT:
    /// in "08:52 - 07/03/2026" it is a separator.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the clock ends.</param>
    /// <param name="bare">Whether an offset without a name counts: behind a clock it does, behind a day "+15" is a count of something.</param>
    /// <param name="zone">The offset.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, bool bare, out PrintedZone zone)
    {
        zone = default;
        var start = Scan.Blanks(text, at);

        // "08:15, GMT+7", "08:15 | GMT+7": behind a separator only a name is an offset.
        if (Scan.At(text, start) is var separator && (separator is ',' or '|' or ';' || (start > at && Letters.IsDash(separator) && Scan.At(text, start + 1) == ' ')))
        {
            start = Scan.Blanks(text, start + 1);
            bare = false;
        }

        var open = Scan.At(text, start) is '(' or '[';
        var end = open ? Scan.Blanks(text, start + 1) : start;
        var named = Scan.AnyWord(text, end, Universal);
        int minutes;
        if (named > 0)
        {
            end += named;
            var sign = Scan.Blanks(text, end);
            if (Scan.At(text, sign) is '+' or '-' or '\u2212' && TryOffset(text, ref sign, out minutes))
                end = sign;
            else
                minutes = LostPlus(text, ref end) ? 7 * 60 : 0;
        }
        else if (Scan.AnyWord(text, end, LocalTime) is var local && local > 0)
        {
            minutes = 7 * 60;
            end += local;
        }
        else if (bare && text[end..] is "07:00" or "0700" && end > at)
        {
            // "2020-09-05T10:15:20 07:00": the same in an address or a form.
            minutes = 7 * 60;
            end = text.Length;
        }
        else if (bare && Scan.At(text, end) is 'Z' or 'z' && !char.IsLetterOrDigit(Scan.At(text, end + 1)))
        {
            minutes = 0;
            end++;
        }
        else if (!bare)
        {
            return false;
        }
        else
        {
            var negative = Scan.At(text, end) is '-' or '\u2212';
            if (Scan.At(text, end) != '+' && !(negative && end == at && IsWholeOffset(text, end + 1)))
                return false;

            // "+7:00" is an offset, "10:15 +3 ảnh" is not.
            if (Scan.Digits(text, end + 1, 1) == 1 && Scan.At(text, end + 2) != ':')
                return false;

            if (!TryOffset(text, ref end, out minutes))
                return false;
        }

        if (open)
        {
            var close = Scan.Blanks(text, end);
            if (Scan.At(text, close) is ')' or ']')
                end = close + 1;
        }

        zone = new PrintedZone(at, end, minutes);
        return true;
    }

    // "GMT 7": a plus that a form took for a blank. Any other figure behind the name is a count of something.
    private static bool LostPlus(ReadOnlySpan<char> text, ref int end)
    {
        var at = Scan.Blanks(text, end);
        if (at == end || !Scan.Number(text, ref at, 1, 2, out var hours) || hours != 7)
            return false;

        end = at;
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<char> text, ref int at, out int minutes)
    {
        minutes = 0;
        var end = Scan.Blanks(text, at + 1);
        var negative = text[at] != '+';
        var digits = Scan.Digits(text, end, 4);
        int hours;
        var rest = 0;
        if (digits is 3 or 4)
        {
            hours = Scan.Value(text.Slice(end, digits - 2));
            rest = Scan.Value(text.Slice(end + digits - 2, 2));
            end += digits;
        }
        else if (digits is 1 or 2)
        {
            hours = Scan.Value(text.Slice(end, digits));
            end += digits;
            if (Scan.At(text, end) == ':' && Scan.Digits(text, end + 1, 2) == 2)
            {
                rest = Scan.Value(text.Slice(end + 1, 2));
                end += 3;
            }
        }
        else
        {
            return false;
        }

        // "10:15 +7/3" is no offset.
        if (Scan.At(text, end) is '/' or '.' && char.IsAsciiDigit(Scan.At(text, end + 1)))
            return false;

        minutes = (hours * 60) + rest;
        if (rest >= 60)
            minutes = int.MaxValue;
        else if (negative)
            minutes = -minutes;

        at = end;
        return true;
    }

    private static bool IsWholeOffset(ReadOnlySpan<char> text, int at)
    {
        var digits = Scan.Digits(text, at, 4);
        return digits == 4 ? Scan.At(text, at + 4) is not ('/' or '-' or '.') : digits == 2 && Scan.At(text, at + 2) == ':' && Scan.Digits(text, at + 3, 2) == 2;
    }
}
