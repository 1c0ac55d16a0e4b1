using System.Buffers;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Printed text as a reader sees it: one blank between words, nothing invisible, letters composed.</summary>
internal static class Cleaner
{
    /// <summary>Whether the text is already as <see cref="Clean"/> would give it: most text of most pages is, and is then copied at most once.</summary>
    public static bool IsClean(ReadOnlySpan<char> text)
    {
        for (var at = PlainText.End(text, 0); at < text.Length; at = PlainText.End(text, at + 1))
        {
            if (text[at] == ' ' || Letters.IsBlank(text[at]) || Letters.IsInvisible(text[at]) || Composer.IsNeeded(text.Slice(at, 1)) || IsBroken(text, at))
                return false;
        }

        return text.IsEmpty || text[^1] != ' ';
    }

    /// <summary>The clean text of a text that <see cref="IsClean"/> refused.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            var length = Squeeze(text, buffer);
            return Composer.Compose(new string(buffer, 0, length));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int Squeeze(ReadOnlySpan<char> text, Span<char> target)
    {
        var length = 0;
        var pending = false;
        for (var at = 0; at < text.Length; at++)
        {
            var end = PlainText.End(text, at);
            var run = text[at..end].Trim(' ');
            pending |= length > 0 && end > at && text[at] == ' ';
            if (!run.IsEmpty)
            {
                if (pending)
                    target[length++] = ' ';

                run.CopyTo(target[length..]);
                length += run.Length;
                pending = text[end - 1] == ' ';
            }

            at = end;
            if (at == text.Length)
                break;

            var c = text[at];
            if (Letters.IsBlank(c))
            {
                pending = length > 0;
                continue;
            }

            if (Letters.IsInvisible(c))
                continue;

            if (pending)
                target[length++] = ' ';

            pending = false;
            target[length++] = IsBroken(text, at) ? '\uFFFD' : c;
        }

        return length;
    }

    /// <summary>Half a surrogate pair: titles cut by a byte count end in one, and no encoder can write it.</summary>
    private static bool IsBroken(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c))
            return i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]);

        return char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
    }
}
