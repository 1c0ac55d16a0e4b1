using System.Buffers;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>Printed text as a reader sees it: one blank between words, nothing invisible, letters composed.</summary>
internal static class Cleaner
{
    /// <summary>Whether the text is already as <see cref="Clean"/> would give it: most text of most pages is, and is then copied at most once.</summary>
    public static bool IsClean(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return true;

        if (text[0] == ' ' || text[^1] == ' ')
            return false;

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case > ' ' and < '\u007F':
                case > '\u00AD' and < '\u0300':
                case >= '\u1E00' and < '\u2000':
                    continue;
                case ' ' when text[i - 1] != ' ':
                    continue;
                default:
                    if (c == ' ' || Letters.IsBlank(c) || Letters.IsInvisible(c) || Composer.IsNeeded(text.Slice(i, 1)) || IsBroken(text, i))
                        return false;
                    continue;
            }
        }

        return true;
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
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
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
            target[length++] = IsBroken(text, i) ? '\uFFFD' : c;
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
