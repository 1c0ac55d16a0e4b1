using NewsArticle.Parsing.Vietnamese.Encodings;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>What is done to every text that comes out of a page, and how two texts are compared.</summary>
internal static class TextRules
{
    /// <summary>The text as a reader sees it: composed, single blanks, nothing invisible, trimmed.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        // Markup stands on lines of its own: the blanks around its text are mostly all that has to go.
        text = text.Trim();
        return text.IsEmpty ? "" : Cleaner.IsClean(text) ? text.ToString() : Cleaner.Clean(text);
    }

    /// <summary>The same, giving back the very string where nothing changes.</summary>
    public static string Clean(string text) => Cleaner.IsClean(text) ? text : Cleaner.Clean(text);

    public static string? CleanOrNull(ReadOnlySpan<char> text) => Clean(text) is { Length: > 0 } clean ? clean : null;

    public static string? CleanOrNull(string? text) => text is null ? null : Clean(text) is { Length: > 0 } clean ? clean : null;

    /// <summary>Normalisation form C of Vietnamese, Latin and Cyrillic letters, also where the host has no ICU.</summary>
    public static string Compose(string text) => Composer.Compose(text);

    /// <summary>Character references decoded up to twice: Tuổi Trẻ's JSON-LD escapes them a second time.</summary>
    public static string Decode(string text) => EntityDecoder.Decode(text);

    /// <summary>A text that was written before Unicode and is shown as if it were windows-1252 ("B¸o §¾k L¾k") written anew; null where it is none.</summary>
    public static MendedText? Mend(ReadOnlySpan<char> text, bool isMarkup) => LegacyText.Mend(text, isMarkup);

    /// <summary>A key for comparison, not for print: lower case, tone placement unified, punctuation and white space as one blank.</summary>
    public static string Fold(ReadOnlySpan<char> text) => Folder.Fold(text);

    /// <summary>A number that texts with one key have in common, much cheaper than the key: where it differs the keys do.</summary>
    public static ulong Opening(ReadOnlySpan<char> text) => Folder.Opening(text);

    /// <summary>Whether two texts have the same key. Absent and blank are the same.</summary>
    public static bool Same(string? a, string? b) => Folder.Same(a, b);

    /// <summary>Takes the paper's mark and the place stamp off the front of a lead.</summary>
    public static LeadReading ReadLead(string lead, string? siteName) => LeadRules.Read(lead, siteName);
}
