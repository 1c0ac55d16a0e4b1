namespace NewsArticle.Parsing.Vietnamese;

/// <summary>The credit that closes the last paragraph itself, as wire stories print it: "… trong năm nay. (TTXVN/Vietnam+)", "… (Theo Reuters)", "… hiệu quả./. Trần An".</summary>
internal static class ClosingCredits
{
    private const int MaxCredit = 80;

    /// <summary>Where the paragraph itself ends, and what the credit says (null where it names the page's own paper alone); -1 where there is none.</summary>
    public static int Find(string text, BylineContext context, out BylineReading? reading)
    {
        reading = null;
        var line = text.AsSpan().TrimEnd();
        if (line.IsEmpty)
            return -1;

        var tail = Math.Max(0, line.Length - MaxCredit);
        if (line[^1] is ')' or ']')
        {
            var open = line[tail..].LastIndexOfAny('(', '[');
            if (open < 0)
                return -1;

            var end = line[..(tail + open)].TrimEnd().Length;
            return ClosesSentence(line[..end]) && IsCredit(line[(tail + open + 1)..^1].Trim(), context, out reading) ? end : -1;
        }

        // "./." ends a story; nothing but its maker follows.
        var mark = line[tail..].LastIndexOf("./.", StringComparison.Ordinal);
        if (mark < 0)
            return -1;

        var start = tail + mark + 3;
        return start < line.Length && BylineRules.IsSignOff(line[start..].ToString(), SignOffShape.Last | SignOffShape.WholeBold)
            && (reading = BylineRules.Read(line[start..].ToString(), context)) is not null ? start : -1;
    }

    // A name in brackets after a verse is its poet; only an agency, a paper or who took the story from one signs like this.
    private static bool IsCredit(ReadOnlySpan<char> inner, BylineContext context, out BylineReading? reading)
    {
        reading = BylineRules.Read(inner.ToString(), context);
        if (reading is null)
            return Domains.IsOwn(inner, context.SiteName, context.Host);
        if (reading.Rest is not null)
            return false;

        return reading.Source is { } source
            ? reading.Authors.Count > 0 || reading.Rule == "byline.theo" || AreKnown(source)
            : reading.Rule is "byline.collective" or "byline.role-colon";
    }

    private static bool AreKnown(ReadOnlySpan<char> sources)
    {
        while (!sources.IsEmpty)
        {
            var comma = sources.IndexOf(", ", StringComparison.Ordinal);
            if (!Agencies.IsKnown(comma < 0 ? sources : sources[..comma]))
                return false;
            sources = comma < 0 ? default : sources[(comma + 2)..];
        }

        return true;
    }

    // "Liên đoàn Bóng đá châu Á (AFC)": inside a sentence the bracket explains.
    private static bool ClosesSentence(ReadOnlySpan<char> text) => text.Length > 0 && text[^1] is '.' or '!' or '?' or '…' or '”' or '"' or '/' or '»';
}
