namespace NewsArticle.Parsing.Metadata;

/// <summary>Says in words what was wrong with a block.</summary>
internal static class JsonLdProblems
{
    private static readonly (JsonRepairs Repair, string Words)[] Words =
    [
        (JsonRepairs.ControlCharacters, "raw line breaks or tabs in strings"),
        (JsonRepairs.TrailingCommas, "commas too many"),
        (JsonRepairs.MissingCommas, "missing commas"),
        (JsonRepairs.Comments, "comments"),
        (JsonRepairs.Wrapper, "comment or CDATA wrapper"),
        (JsonRepairs.Semicolon, "semicolons"),
        (JsonRepairs.SeveralRoots, "several roots"),
        (JsonRepairs.InnerQuotes, "unescaped quotes in strings"),
        (JsonRepairs.SingleQuotes, "single quotes"),
        (JsonRepairs.BadEscapes, "unknown escapes"),
        (JsonRepairs.EntityEncoded, "encoded as HTML"),
        (JsonRepairs.BareWords, "words without quotes"),
        (JsonRepairs.MissingValues, "missing values"),
        (JsonRepairs.CutOff, "cut off"),
        (JsonRepairs.Brackets, "unbalanced brackets"),
        (JsonRepairs.OddSpaces, "odd spaces"),
        (JsonRepairs.LoneSurrogates, "half surrogate pairs"),
        (JsonRepairs.TrailingText, "text after the end"),
    ];

    public static string Repaired(int block, JsonRepairs repairs) =>
        $"JSON-LD block {block} was repaired: {string.Join(", ", Words.Where(w => (repairs & w.Repair) != 0).Select(w => w.Words))}.";

    public static string Unreadable(int block) => $"JSON-LD block {block} is no readable JSON.";
}
