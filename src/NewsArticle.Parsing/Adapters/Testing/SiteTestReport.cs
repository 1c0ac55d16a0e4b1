namespace NewsArticle.Parsing.Adapters.Testing;

/// <summary>What a site found on one page, field by field. <see cref="ToString"/> writes it as a table for people.</summary>
public sealed class SiteTestReport
{
    internal SiteTestReport(ArticleResult result) => Result = result;

    /// <summary>The whole result.</summary>
    public ArticleResult Result { get; }

    /// <summary>The fields in the order of the JSON contract.</summary>
    public IReadOnlyList<SiteTestField> Fields { get; internal init; } = [];

    /// <summary>The selectors of the layout that read the page; empty where the adapter is code, or no layout fits.</summary>
    public IReadOnlyList<SiteTestSelector> Selectors { get; internal init; } = [];

    /// <summary>Why the site does not read this page as it should: expected values that differ, promised fields that are missing, drift. Empty where all is well.</summary>
    public IReadOnlyList<string> Problems { get; internal init; } = [];

    /// <summary>What the file might do better: selectors that match this page by accident.</summary>
    public IReadOnlyList<string> Advice { get; internal init; } = [];

    /// <summary>Whether there is no problem.</summary>
    public bool IsGood => Problems.Count == 0;

    /// <summary>The report as a table for people.</summary>
    public override string ToString() => SiteTestText.Of(this);
}
