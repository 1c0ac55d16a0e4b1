using System.Buffers;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Turns the printed line that says who made a piece into names with roles and the agency behind it.</summary>
internal static class BylineRules
{
    // The longest true bylines (photo stories with five crafts) stay well under this; a paragraph does not.
    private const int MaxLength = 200;
    private const int MaxWords = 32;

    private static readonly SearchValues<char> NeverInNames = SearchValues.Create("?!\"“”…=<>{}");

    /// <summary>
    /// Reads a byline element, a sign-off paragraph or a metadata author; null when the text is no byline: too long, a sentence, an address, a heading, or
    /// nothing but the name of the site, a company or an editor's account.
    /// </summary>
    public static BylineReading? Read(string? text, BylineContext context)
    {
        if (text is null || text.Length > 4 * MaxLength)
            return null;

        var line = BylineTrim.Separators(text);
        if (line.IsEmpty || line.Length > 2 * MaxLength)
            return null;
        if (Domains.IsUrl(line))
            return ReadAddress(line, context);

        var end = Math.Min(BylineTrim.InterfaceStart(line), BylineDates.Start(line));
        var byline = BylineTrim.Ends(line[..end]);
        if (byline.IsEmpty || byline.Length > MaxLength || Words.Count(byline) > MaxWords || IsSentence(byline))
            return null;

        // "Hà Nội, ngày 22/8/2026" closes a letter.
        if (end < line.Length && BylineWords.Places.Contains(byline))
            return null;

        byline = BylineTrim.Avatar(byline);
        var inner = Inner(byline);
        if (PersonShape.IsNotName(inner) || Domains.IsOwn(inner, context.SiteName, context.Host))
            return null;

        var reader = new BylineReader(inner, context);
        if (!reader.Read() || (reader.Authors.Count == 0 && reader.Source is null))
            return null;

        var rest = BylineTrim.Separators(line[end..]);
        return new BylineReading(
            reader.Authors.Count == 0 ? null : byline.ToString(),
            reader.Authors,
            reader.Source,
            reader.Rule,
            rest.IsEmpty ? reader.Rest : reader.Rest is null ? rest.ToString() : string.Concat(reader.Rest, " ", rest));
    }

    /// <summary>Is a paragraph of the body a sign-off, by its shape and place?</summary>
    public static bool IsSignOff(string? text, SignOffShape shape) => SignOffRules.IsSignOff(text, shape);

    // 24h.com.vn closes with "Nguồn: http://…": the host is the source.
    private static BylineReading? ReadAddress(ReadOnlySpan<char> line, BylineContext context)
    {
        var label = RoleWords.ReadLabel(line, out var roles);
        if (label == 0 || roles != Roles.Source)
            return null;

        var address = line[label..].Trim();
        if (address.Contains(' '))
            return null;

        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? address : address[(scheme + 3)..];
        var slash = host.IndexOf('/');
        host = slash < 0 ? host : host[..slash];
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            host = host[4..];

        var isSite = Domains.IsDomain(host) && !host.Contains("facebook", StringComparison.OrdinalIgnoreCase);
        return isSite && !Domains.IsOwn(host, context.SiteName, context.Host)
            ? new BylineReading(null, [], host.ToString(), "byline.source-address", null)
            : null;
    }

    private static bool IsSentence(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(NeverInNames))
            return true;

        // "Ông nói. Sau đó …": a full stop before a blank and a word that is not a label.
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] == '.' && text[i + 1] == ' ' && char.IsLower(text[i - 1]) && RoleWords.ReadLabel(text[(i + 2)..], out _) == 0)
                return true;
        }

        return false;
    }

    // "(Theo AFP)", "(ABC)": brackets around the whole say nothing.
    private static ReadOnlySpan<char> Inner(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[0] is '(' or '[' && text[^1] is ')' or ']' && text[1..^1].IndexOfAny("()[]") < 0 ? text[1..^1].Trim() : text;
}
