namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// Takes out of a text what could do harm where it is shown or stored: control characters (a terminal obeys them, XML and databases refuse them), marks that
/// turn the direction of what follows (they make one address look like another), and halves of surrogate pairs (no encoder can write them). Vietnamese
/// needs none of them. Texts of the article are clean already (<see cref="Cleaner"/>); this is for what is quoted as it stands: evidence, locators, messages.
/// </summary>
internal static class SafeText
{
    /// <summary>The text without what harms; the very string where there is nothing of it.</summary>
    public static string Of(string text) => Next(text, 0) < text.Length ? Make(text) : text;

    /// <summary>Whether a text may stand in an address.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 2))
        {
            if (!IsPair(text, at))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The place of the next character that does harm or is half of a pair; nearly all that is quoted is plain.</summary>
    private static int Next(ReadOnlySpan<char> text, int at)
    {
        at = PlainText.End(text, at);
        while (at < text.Length && !IsHarmful(text[at]) && !char.IsSurrogate(text[at]))
        {
            at = PlainText.End(text, at + 1);
        }

        return at;
    }

    private static string Make(ReadOnlySpan<char> text)
    {
        var buffer = new char[text.Length];
        var length = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (IsPair(text, index))
            {
                buffer[length++] = character;
                buffer[length++] = text[++index];
            }
            else if (char.IsSurrogate(character))
            {
                buffer[length++] = '\uFFFD';
            }
            else if (char.IsWhiteSpace(character))
            {
                buffer[length++] = ' ';
            }
            else if (!IsHarmful(character))
            {
                buffer[length++] = character;
            }
        }

        return new(buffer, 0, length);
    }

    private static bool IsPair(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    private static bool IsHarmful(char character) => character switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2066' and <= '\u2069' => true,
        _ => false,
    };
}
