namespace NewsArticle.Parsing.Vietnamese;

/// <summary>A lead and what was printed in front of it.</summary>
/// <param name="Text">The lead itself, clean.</param>
/// <param name="Prefix">The paper's mark as printed, without separators ("TTO", "(Dân trí)"), or null.</param>
/// <param name="Dateline">The place stamp ("Hà Nội"), or null.</param>
/// <param name="Rule">Which rule read it.</param>
internal readonly record struct LeadReading(string Text, string? Prefix, string? Dateline, string Rule);
