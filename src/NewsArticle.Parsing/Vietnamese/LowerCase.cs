namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// <see cref="char.ToLowerInvariant"/> from a table. Beyond ASCII the runtime asks the operating system's ICU for each single letter, and every other
/// letter of Vietnamese is beyond ASCII: that alone was a third of the time of reading a page.
/// </summary>
internal static class LowerCase
{
    private static readonly LetterTable<char> Table = new(char.ToLowerInvariant);

    public static char Of(char c) => Table[c];
}
