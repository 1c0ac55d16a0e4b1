namespace NewsArticle.Parsing;

/// <summary>Why a field has the value that it has.</summary>
/// <param name="Source">Who said so.</param>
/// <param name="Locator">Where: a selector, a metadata key ("og:title", "json-ld:headline") or a line number in plain text.</param>
/// <param name="Raw">What stood there, white space collapsed, cut after 500 characters.</param>
/// <param name="Rule">The name of the rule that turned the raw text into the value, as "date.weekday-day-first".</param>
public sealed record Evidence(EvidenceSource Source, string Locator, string Raw, string Rule);
