using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Body;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Input.PlainText;
using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Input;

/// <summary>Reads a page that was rendered to plain text, one block a line: the same article as its HTML gives, as far as the lines tell it.</summary>
internal static class PlainTextReader
{
    private const string Adapter = "plain-text";

    public static ArticleResult Read(ReadOnlySpan<char> text, Uri? url, ArticleParserOptions options, List<Diagnostic> diagnostics, WorkMeter work)
    {
        work.Read(text.Length);
        var site = SiteOf(url, options.Sites);
        var lines = LineSplitter.Split(text, options.Limits.MaxNodes, out var stopped);
        var findings = new PageFindings();
        findings.Diagnostics.AddRange(diagnostics);
        var account = new DropAccount(options.ListDropped);
        ReadPage(lines, url, site, new(options.ReferenceTime), findings, account);
        if (stopped)
        {
            findings.Limits.Add(Diagnostic.OfLimit(nameof(ParseLimits.MaxNodes), "what follows was not read."));
        }

        LanguageReader.Read(findings, EvidenceSource.PlainText);
        return Conclusion.Of(findings, findings.Body.Exists(IsText) ? null : NonArticleKind.Unknown, url, url, site, account, options.Limits);
    }

    private static void ReadPage(List<PlainLine> lines, Uri? url, SiteInfo site, DateContext dates, PageFindings findings, DropAccount account)
    {
        var byline = new BylineContext(site.Name, site.Host);
        var header = PlainHeader.Read(lines, byline, dates, findings);
        var pieces = LinePieces.Read(lines, header, byline, findings, account);
        var headline = header.Headline < 0 ? null : lines[header.Headline].Text;
        var locator = header.Start < lines.Count ? $"from {lines[header.Start].Locator}" : "text";
        BodyAssembler.Assemble(pieces, new(url, headline, null, null, site.Name, site.Host, EvidenceSource.PlainText, locator), findings, account);
        KindReader.Read(url, null, findings);
    }

    // A page of menus alone has lines too, but no sentence.
    private static bool IsText(Block block) => block switch
    {
        ImageBlock => true,
        ParagraphBlock paragraph => LineRules.IsParagraph(paragraph.Text) || LineRules.EndsSentence(paragraph.Text),
        _ => false,
    };

    private static SiteInfo SiteOf(Uri? url, SiteCatalog sites)
    {
        var host = Host.Of(url);
        var adapter = host is null ? null : sites.Find(host);
        return new(adapter is not null && adapter.OwnsHost(adapter.Name) ? adapter.Name : host, adapter?.SiteName, Adapter);
    }

}
