using System.Text;

namespace NewsArticle.Parsing.Vietnamese.Encodings;

/// <summary>Writes a text in a legacy encoding anew.</summary>
internal static class LegacyWriter
{
    private const int LongestWord = 64;

    // In fonts of today these are no letters, and on a page that was mended in part they still are none: "© 2009".
    private const string Signs = "\u00A7\u00A9\u00AE\u00B0\u00B7\u00BB";

    /// <summary>A page that is in the encoding as a whole: its tags and scripts carry titles and captions, and what is ASCII stays what it is.</summary>
    public static string WriteAll(ReadOnlySpan<char> text, bool isMarkup, LegacyEncoding encoding) =>
        Write(text, isMarkup, encoding, writeTags: !encoding.IsAscii, leastWords: 0);

    /// <summary>A page of which pieces are in the encoding.</summary>
    public static string WriteParts(ReadOnlySpan<char> text, bool isMarkup, LegacyEncoding encoding) =>
        Write(text, isMarkup, encoding, writeTags: false, leastWords: 1);

    /// <summary>The text of a piece of markup: editors of that time wrote "B&amp;#184;o" for "B¸o".</summary>
    public static ReadOnlySpan<char> Decoded(ReadOnlySpan<char> segment, bool isMarkup) =>
        isMarkup && segment.Contains('&') ? EntityDecoder.DecodeOnce(segment.ToString()) : segment;

    private static string Write(ReadOnlySpan<char> text, bool isMarkup, LegacyEncoding encoding, bool writeTags, int leastWords)
    {
        var result = new StringBuilder(text.Length);
        var copied = 0;
        var segments = new TextSegments(text, isMarkup);
        while (segments.MoveNext())
        {
            var between = text[copied..segments.Start];
            copied = segments.End;
            if (writeTags)
                Append(result, between, encoding);
            else
                result.Append(between);

            var source = segments.Current;
            var decoded = Decoded(source, isMarkup);
            if (leastWords > 0 && !LegacyText.IsWrittenIn(decoded, encoding, leastWords))
            {
                result.Append(source);
                continue;
            }

            var from = result.Length;
            Append(result, decoded, encoding);
            if (!decoded.Overlaps(source))
                Escape(result, from);
        }

        if (writeTags)
            Append(result, text[copied..], encoding);
        else
            result.Append(text[copied..]);

        return Composer.Compose(result.ToString());
    }

    private static void Append(StringBuilder result, ReadOnlySpan<char> text, LegacyEncoding encoding)
    {
        var word = new LegacyWord(stackalloc char[LongestWord]);
        var capitals = new FontCapitals();
        var at = 0;
        while (word.Next(text, at, encoding))
        {
            var source = text[word.Start..word.End];
            AppendBetween(result, text[at..word.Start], encoding);
            at = word.End;
            var isCapital = encoding.HasCapitalsByFont && capitals.Next(source, text[at..]);
            if (IsKept(word, source, encoding))
            {
                result.Append(source);
                continue;
            }

            foreach (var letter in word.Letters)
                result.Append(isCapital ? char.ToUpperInvariant(letter) : letter);
        }

        AppendBetween(result, text[at..], encoding);
    }

    private static bool IsKept(LegacyWord word, ReadOnlySpan<char> source, LegacyEncoding encoding) =>
        (!word.IsChanged && !word.IsTelling) || source.Length > LongestWord || (encoding.IsAscii && word.Letters.Length > 1 && !word.IsSyllable())
        || (source.Length == 1 && Signs.AsSpan().Contains(source[0]) && word.Letters is not "ở");

    /// <summary>Between words only UTF-8 has something to mend: its quotes and dashes. VIQR wants its backslashes taken away.</summary>
    private static void AppendBetween(StringBuilder result, ReadOnlySpan<char> text, LegacyEncoding encoding)
    {
        for (var at = 0; at < text.Length;)
        {
            var taken = encoding.Read(text, at, out var letter);
            if (taken > 0 && !encoding.IsAscii)
            {
                result.Append(letter);
                at += taken;
            }
            else
            {
                if (!(encoding.IsAscii && text[at] == '\\'))
                    result.Append(text[at]);

                at++;
            }
        }
    }

    private static void Escape(StringBuilder result, int from)
    {
        var length = result.Length - from;
        result.Replace("&", "&amp;", from, length);
        length = result.Length - from;
        result.Replace("<", "&lt;", from, length);
        length = result.Length - from;
        result.Replace(">", "&gt;", from, length);
    }
}
