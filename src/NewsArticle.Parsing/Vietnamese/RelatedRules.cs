using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Titles and blocks of other pieces that a page offers beside its article.</summary>
internal static class RelatedRules
{
    // Longer lines are paragraphs, not headings or buttons.
    private const int MaxLine = 140;
    private const int MaxNotice = 600;

    /// <summary>The title without its lead-in, and the kind of piece from label, address and icon, in that order.</summary>
    public static RelatedReading Read(string? title, string? url, string? cssClasses)
    {
        var text = title.AsSpan().Trim();
        var start = LeadInEnd(text);
        var bare = WithoutDay(text[start..].Trim());
        if (bare.IsEmpty)
            bare = text;

        var printed = bare.Length == (title?.Length ?? 0) ? title ?? string.Empty : bare.ToString();
        if ((LabelOf(bare) ?? FilmOf(text[..start])) is { } label)
            return new RelatedReading(printed, label, "related.label");
        if (SegmentOf(url) is { } segment)
            return new RelatedReading(printed, segment, "related.address");
        if (IconOf(cssClasses) is { } icon)
            return new RelatedReading(printed, icon, "related.icon");

        return new RelatedReading(printed, RelatedKind.Article, "related.plain");
    }

    // "Mời xem video: …" is taken off the title and says its kind all the same.
    private static RelatedKind? FilmOf(ReadOnlySpan<char> leadIn) =>
        leadIn.Contains("video", StringComparison.OrdinalIgnoreCase) || leadIn.Contains("clip", StringComparison.OrdinalIgnoreCase) ? RelatedKind.Video : null;

    // Lists of the section print the day after the title: "Chuyện thứ nhất (28/3)" (dantri 2012), "… (28/03/2014)".
    private static ReadOnlySpan<char> WithoutDay(ReadOnlySpan<char> title)
    {
        var open = title.LastIndexOf('(');
        if (open <= 0 || title[^1] != ')' || title.Length - open is < 5 or > 18)
            return title;

        var slashes = 0;
        var dashes = false;
        foreach (var c in title[(open + 1)..^1])
        {
            slashes += c is '/' or '-' ? 1 : 0;
            dashes |= c == '-';
            if (c is not ('/' or '-' or ' ' or ':') && !char.IsAsciiDigit(c))
                return title;
        }

        // A score has one dash: "(3-2)", "(3 - 2)".
        if (dashes && slashes != 2)
            return title;

        return slashes is 1 or 2 ? title[..open].TrimEnd() : title;
    }

    /// <summary>Is the whole text only a lead-in (">>", "Xem thêm:")?</summary>
    public static bool IsLeadIn(string? text)
    {
        var line = text.AsSpan().Trim();
        if (line.IsEmpty || line.Length > MaxLine)
            return false;

        var at = MarkEnd(line);
        var words = line[at..];
        return words.Trim(Tail).IsEmpty || words[RelatedWords.LeadInLength(words)..].Trim(Tail).IsEmpty;
    }

    /// <summary>Does the text begin with a lead-in: a mark of arrows, or "Xem thêm:" with its colon?</summary>
    public static bool StartsWithLeadIn(string? text)
    {
        var line = text.AsSpan().Trim();

        // Stars and bullets open the items of any list, and the questions of an interview (cafebiz.vn).
        var mark = line.TrimStart("*+•●■◆");
        return mark.Length == line.Length ? LeadInEnd(line) > 0 : LeadInEnd(mark.TrimStart()) > 0;
    }

    /// <summary>Is the line the heading of a block of other pieces?</summary>
    public static bool IsBlockHeading(string? text)
    {
        var line = text.AsSpan().Trim();
        return line.Length is > 0 and <= MaxLine && (RelatedHeadings.IsTied(line) || RelatedHeadings.IsAutomatic(line));
    }

    /// <summary>Where the items under a heading stand: editors' blocks at the end, the rest in automatic lists.</summary>
    public static RelatedPlacement PlacementOf(string? blockHeading)
    {
        var line = blockHeading.AsSpan().Trim();
        return line.Length is > 0 and <= MaxLine && RelatedHeadings.IsTied(line) ? RelatedPlacement.End : RelatedPlacement.List;
    }

    /// <summary>Is the whole line a button, a menu entry or a heading of the page's frame?</summary>
    public static bool IsFurniture(string? text)
    {
        var line = text.AsSpan().Trim();
        return (line.Length is > 0 and <= MaxLine && RelatedHeadings.IsFurniture(line)) || IsPageNotice(line);
    }

    // doisongphapluat prints the whole headline in it: "Bạn đang đọc bài viết … tại chuyên mục … của báo …".
    private static bool IsPageNotice(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= MaxNotice && Words.StartsWith(line, "bạn đang đọc bài viết") && line.Contains("chuyên mục", StringComparison.OrdinalIgnoreCase);

    private const string Tail = " \u00A0:.…>»›-–—|•·►▶☞➤→*";

    // Arrows, stars and bullets before a title; a dash only with an arrow behind it ("-> ").
    private static int MarkEnd(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c is '>' or '»' or '›' or '►' or '▶' or '▸' or '➤' or '➜' or '→' or '☞' or '⇒' or '•' or '●' or '■' or '◆' or '✅' or '\uFE0F' || char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (at == 0 && char.IsHighSurrogate(c) && text.Length > 1 && char.IsLowSurrogate(text[1]))
            {
                // A pointing hand or another picture: two halves, which go together or not at all.
                at += 2;
            }
            else if (c is '-' or '–' or '=' or '.' && at + 1 < text.Length && text[at..].TrimStart("-–=.") is ['>', ..])
            {
                at++;
            }
            else if (c is '*' or '+' && at + 1 < text.Length && text[at + 1] == ' ')
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // The end of mark and words; words count only where a colon, a mark or the end follows: "Xem thêm 300 cảnh …" is a title.
    private static int LeadInEnd(ReadOnlySpan<char> text)
    {
        var at = MarkEnd(text);
        var length = RelatedWords.LeadInLength(text[at..]);
        if (length == 0)
            return at;

        var end = at + length;
        var after = end;
        while (after < text.Length && char.IsWhiteSpace(text[after]))
            after++;

        if (after < text.Length && text[after] is ':' or '>' or '»' or '►' or '→' or '|' or '：')
        {
            while (after < text.Length && (char.IsWhiteSpace(text[after]) || text[after] is ':' or '>' or '»' or '►' or '→' or '|' or '：'))
                after++;
            return after;
        }

        return at;
    }

    // "(Video) …", "[Infographic] …", "Video: …", "Podcast | …", "Longform - …", "… (video)".
    private static RelatedKind? LabelOf(ReadOnlySpan<char> title)
    {
        if (title.Length < 3)
            return null;

        if (title[0] is '(' or '[' or '{')
        {
            var close = title.IndexOfAny(")]}");
            if (close is > 1 and <= 32 && RelatedWords.Label(title[1..close]) is { } opening)
                return opening;
        }

        if (title[^1] is ')' or ']')
        {
            var open = title.LastIndexOfAny('(', '[');
            if (open > 0 && title.Length - open <= 32 && RelatedWords.Label(title[(open + 1)..^1]) is { } closing)
                return closing;
        }

        var length = RelatedWords.LabelStart(title, out var kind);
        if (length == 0)
            return null;

        var rest = title[length..];
        var mark = rest.TrimStart();
        if (mark.IsEmpty)
            return kind;
        if (mark[0] is ':' or '|' or '：' || (rest[0] == ' ' && mark[0] is '-' or '–' or '—' or '•'))
            return kind;

        // "Longform …", "TRỰC TIẾP bóng đá …": these need no mark; "Video …" and "Ảnh …" begin sentences too.
        return (kind is RelatedKind.Emagazine && Words.StartsWith(title, "longform"))
            || (kind is RelatedKind.Live && title.StartsWith("TRỰC TIẾP", StringComparison.Ordinal))
            || (kind is RelatedKind.Infographic && Words.StartsWith(title, "infographic"))
            || (kind is RelatedKind.Podcast && title.StartsWith("Podcast ", StringComparison.Ordinal) && LetterMarks.IsUpper(mark[0]))
            || (kind is RelatedKind.Video && title.StartsWith("VIDEO ", StringComparison.Ordinal) && mark.Length > 1 && char.IsLower(mark[1]))
            ? kind
            : null;
    }

    // A segment of the path or the first label of the host; words inside a slug prove nothing, except where it opens with "video-".
    private static RelatedKind? SegmentOf(string? url)
    {
        if (url is not { Length: > 0 and <= 2048 })
            return null;

        var path = url.AsSpan();
        var query = path.IndexOfAny('?', '#');
        if (query >= 0)
            path = path[..query];

        var scheme = path.IndexOf("//", StringComparison.Ordinal);
        if (scheme is >= 0 and <= 6)
        {
            path = path[(scheme + 2)..];
            var dot = path.IndexOf('.');
            var slash = path.IndexOf('/');
            if (dot > 0 && (slash < 0 || dot < slash) && RelatedWords.Segment(path[..dot]) is { } byHost)
                return byHost;
            path = slash < 0 ? default : path[slash..];
        }

        RelatedKind? kind = null;
        var isLast = true;
        while (!path.IsEmpty)
        {
            var slash = path.LastIndexOf('/');
            var segment = path[(slash + 1)..];
            path = slash < 0 ? default : path[..slash];
            if (isLast)
            {
                isLast = false;
                if (segment.StartsWith("video-", StringComparison.OrdinalIgnoreCase) || segment.StartsWith("clip-", StringComparison.OrdinalIgnoreCase))
                    kind = RelatedKind.Video;
                else if (segment.StartsWith("infographic-", StringComparison.OrdinalIgnoreCase) || segment.StartsWith("inforgraphic-", StringComparison.OrdinalIgnoreCase))
                    kind = RelatedKind.Infographic;
                else if (segment.StartsWith("podcast-", StringComparison.OrdinalIgnoreCase))
                    kind = RelatedKind.Podcast;
                else if (segment.StartsWith("emagazine-", StringComparison.OrdinalIgnoreCase) || segment.StartsWith("longform-", StringComparison.OrdinalIgnoreCase))
                    kind = RelatedKind.Emagazine;
                if (kind is null)
                    continue;
                return kind;
            }

            if (RelatedWords.Segment(segment) is { } found)
                return found;
        }

        return null;
    }

    private static RelatedKind? IconOf(string? classes)
    {
        if (classes is not { Length: > 0 and <= 1024 })
            return null;

        foreach (var word in new Words(classes))
        {
            if (RelatedWords.Icon(classes.AsSpan()[word]) is { } kind)
                return kind;
        }

        return null;
    }
}
