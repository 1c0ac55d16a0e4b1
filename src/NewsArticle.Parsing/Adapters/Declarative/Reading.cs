namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>A named way to cut a text, from a closed vocabulary: no expressions, so that a stranger's file can neither hang nor run anything.</summary>
internal sealed record Reading(ReadingKind Kind, string Argument)
{
    public string Apply(string text)
    {
        switch (Kind)
        {
            case ReadingKind.After:
                var after = text.IndexOf(Argument, StringComparison.Ordinal);
                return after < 0 ? text : text[(after + Argument.Length)..].Trim();
            case ReadingKind.AfterLast:
                var afterLast = text.LastIndexOf(Argument, StringComparison.Ordinal);
                return afterLast < 0 ? text : text[(afterLast + Argument.Length)..].Trim();
            case ReadingKind.Before:
                var before = text.IndexOf(Argument, StringComparison.Ordinal);
                return before < 0 ? text : text[..before].Trim();
            case ReadingKind.Strip:
                return text.Replace(Argument, "", StringComparison.Ordinal).Trim();
            default:
                return text;
        }
    }
}

/// <summary>The readings that there are.</summary>
internal enum ReadingKind
{
    /// <summary>What follows the first occurrence; the whole text where there is none.</summary>
    After,

    /// <summary>What follows the last occurrence; the whole text where there is none.</summary>
    AfterLast,

    /// <summary>What precedes the first occurrence; the whole text where there is none.</summary>
    Before,

    /// <summary>The text without any occurrence.</summary>
    Strip,
}
