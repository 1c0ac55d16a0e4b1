namespace NewsArticle.Parsing.Tree;

/// <summary>
/// A run of characters of a page, to be read from its <see cref="PageText"/>. Two numbers instead of a slice: a page has thousands, and each reference written into a node that
/// is used again has to be noted for the collector and cleared afterwards.
/// </summary>
/// <param name="Start">Where it begins in the page; negative where it was written beside the page, as the complement of the place there.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct TextRange(int Start, int Length)
{
    /// <summary>What is left of it from one of its characters on.</summary>
    public TextRange From(int start) => new(Start >= 0 ? Start + start : Start - start, Length - start);
}
