namespace NewsArticle.Parsing.Vietnamese.Encodings;

/// <summary>What a mended text is now, and in what it was written.</summary>
internal readonly record struct MendedText(string Text, LegacyEncoding Encoding);

/// <summary>
/// Recognises Vietnamese that was written before Unicode and stored as if it were windows-1252, and writes it anew. Old archives and papers of the
/// diaspora are such pages as a whole; in others only bodies that were copied from the old system are. A page of today is passed over after two
/// searches that look at many characters at once.
/// </summary>
internal static class LegacyText
{
    /// <summary>So few words are a name or a formula. Of a page, that has hundreds, more is wanted.</summary>
    private const int LeastWords = 3;
    private const int LeastWordsOfPage = 5;

    /// <summary>Of each encoding a letter that no paragraph in it can do without: à of TCVN3, the grave of VNI, đ of the others.</summary>
    private const string Telling = "\u00B5\u00F8\u00F0\u00C7\u00C4";

    /// <summary>Whether only Unicode has the letter among the encodings of Vietnamese: none of theirs is shown as it.</summary>
    public static bool IsModern(char letter) => letter is >= '\u1EA0' and <= '\u1EF9';

    /// <summary>Whether text that is not modern needs this letter; where it is missing there is none.</summary>
    public static bool IsTelling(char letter) => letter is '\u00B5' or '\u00F8' or '\u00F0' or '\u00C7' or '\u00C4';

    /// <summary>The mended text, or null where nothing is wrong.</summary>
    public static MendedText? Mend(ReadOnlySpan<char> text, bool isMarkup)
    {
        if (!LooksModern(text))
            return Recognise(text, isMarkup) is { } encoding ? new(LegacyWriter.WriteAll(text, isMarkup, encoding), encoding) : null;

        return text.ContainsAny(Telling) && RecogniseParts(text, isMarkup) is { } part
            ? new(LegacyWriter.WriteParts(text, isMarkup, part), part)
            : null;
    }

    /// <summary>Whether a letter is in it, or a reference to one, that only Unicode has among the encodings of Vietnamese. None of theirs is shown as one of these.</summary>
    public static bool LooksModern(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u1EA0', '\u1EF9') || HasReference(text, "&#78") || HasReference(text, "&#79") || text.Contains("&#x1E", StringComparison.OrdinalIgnoreCase);

    // U+1EA0 to U+1EF9 are 7840 to 7929; "&#78;" alone is an N.
    private static bool HasReference(ReadOnlySpan<char> text, string start)
    {
        var at = text.IndexOf(start, StringComparison.Ordinal);
        return at >= 0 && char.IsAsciiDigit(Scan.At(text, at + start.Length));
    }

    /// <summary>Whether a piece of a page is in the encoding and makes no sense as it stands.</summary>
    public static bool IsWrittenIn(ReadOnlySpan<char> piece, LegacyEncoding encoding, int least)
    {
        if (LooksModern(piece))
            return false;

        var read = default(LegacyScore);
        read.Add(piece, encoding);
        if (read.Changed < least || read.Distinct < least || !read.IsVietnamese)
            return false;

        var standing = default(LegacyScore);
        standing.Add(piece, null);
        return !standing.IsVietnamese;
    }

    private static LegacyEncoding? Recognise(ReadOnlySpan<char> text, bool isMarkup)
    {
        var standing = default(LegacyScore);
        Add(ref standing, text, isMarkup, null);

        // "là", "và": a text whose words beyond ASCII are syllables as they stand is Vietnamese of today.
        if (standing.IsVietnamese)
            return null;

        var least = isMarkup ? LeastWordsOfPage : LeastWords;
        LegacyEncoding? best = null;
        var most = 0;
        foreach (var encoding in LegacyEncodings.All)
        {
            var score = default(LegacyScore);
            Add(ref score, text, isMarkup, encoding);
            if (score.IsVietnamese && score.Changed >= least && score.Distinct >= least && score.Valid > most)
                (best, most) = (encoding, score.Valid);
        }

        if (best is not null || !text.Contains('^'))
            return best;

        // All ASCII: a page in another language has no such words, but a formula or a piece of a program may look like one.
        var viqr = default(LegacyScore);
        Add(ref viqr, text, isMarkup, LegacyEncodings.Viqr);
        return viqr.IsVietnamese && viqr.Changed >= least && viqr.Distinct >= least ? LegacyEncodings.Viqr : null;
    }

    /// <summary>The encoding of pieces in a page that is not in it as a whole.</summary>
    private static LegacyEncoding? RecogniseParts(ReadOnlySpan<char> text, bool isMarkup)
    {
        foreach (var encoding in LegacyEncodings.All)
        {
            var segments = new TextSegments(text, isMarkup);
            while (segments.MoveNext())
            {
                if (segments.Current.ContainsAny(Telling) && IsWrittenIn(segments.Current, encoding, LeastWordsOfPage))
                    return encoding;
            }
        }

        return null;
    }

    private static void Add(ref LegacyScore score, ReadOnlySpan<char> text, bool isMarkup, LegacyEncoding? encoding)
    {
        var segments = new TextSegments(text, isMarkup);
        while (!score.IsFull && segments.MoveNext())
            score.Add(LegacyWriter.Decoded(segments.Current, isMarkup), encoding);
    }
}
