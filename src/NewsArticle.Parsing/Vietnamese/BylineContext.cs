namespace NewsArticle.Parsing.Vietnamese;

/// <summary>What the reader of a byline must know about the page.</summary>
/// <param name="SiteName">The site's name as it prints it ("Báo Dân trí"); never an author, never a source.</param>
/// <param name="Host">The page's host ("vtv.vn"); what names it is the page itself, too.</param>
/// <param name="FromMetadata">The text is a metadata author: papers and companies in it are the publisher, not a credit.</param>
internal readonly record struct BylineContext(string? SiteName, string? Host, bool FromMetadata = false);
