using NewsArticle.Parsing.Adapters;

namespace PageToJson;

/// <summary>What the command line asks for.</summary>
/// <param name="Files">Files and folders; empty for the page that ships with the program.</param>
/// <param name="Url">The address of the one page.</param>
/// <param name="UrlTable">The table of addresses.</param>
/// <param name="OutFolder">Where a file a page is written; null for standard output.</param>
/// <param name="Evidence">Whether evidence is written.</param>
/// <param name="AsText">Whether every file is plain text, whatever its name ends with.</param>
/// <param name="Sites">The sites that pages are read with.</param>
/// <param name="TestedSite">The site file that is to be tested with the pages, in place of converting them.</param>
internal sealed record Options(IReadOnlyList<string> Files, Uri? Url, string? UrlTable, string? OutFolder, bool Evidence, bool AsText, SiteCatalog Sites, string? TestedSite);
