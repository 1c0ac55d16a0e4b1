namespace NewsArticle.Parsing.Vietnamese;

/// <summary>A printed caption taken apart.</summary>
/// <param name="Caption">The caption without the credit, or null when there was nothing but a credit.</param>
/// <param name="Credit">Who made the picture, without label; several with ", " between; null for none.</param>
/// <param name="Rule">The shape that decided, such as "credit.label-colon".</param>
internal readonly record struct CreditReading(string? Caption, string? Credit, string Rule);
