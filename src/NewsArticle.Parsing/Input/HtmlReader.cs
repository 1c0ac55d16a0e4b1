using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Body;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Generic;
using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Input;

/// <summary>Reads one page of HTML from end to end: tree, metadata, places, pieces, values, article.</summary>
internal static class HtmlReader
{
    public static ArticleResult Read(ReadOnlyMemory<char> html, TextTraits traits, Uri? url, ArticleParserOptions options, List<Diagnostic> diagnostics, WorkMeter work)
    {
        work.Begin("tree");
        work.Read(html.Length);
        using var tree = options.WithReferenceBuilder
            ? PageTree.ParseWithAngleSharp(html, options.Limits, work)
            : PageTree.Parse(html, traits, options.Limits, work);
        work.Begin("statistics");
        using var stats = new TreeStats(tree);
        work.Begin("metadata");
        var metadata = MetadataWalk.Read(tree, url, options.Limits);
        var page = new PageContext(tree, metadata, html, url ?? Own(metadata));
        try
        {
            return Read(page, stats, url, options, diagnostics);
        }
        finally
        {
            page.Close();
        }
    }

    private static ArticleResult Read(PageContext page, TreeStats stats, Uri? url, ArticleParserOptions options, List<Diagnostic> diagnostics)
    {
        var tree = page.Tree;
        var work = tree.Work;
        work.Begin("site");
        var (map, owner, reader, layout) = SiteReader.Locate(page, options.Sites, diagnostics);
        var dates = new DateContext(options.ReferenceTime);
        if (map.Kind is not { Article: null })
        {
            GenericExtractor.Complete(page, stats, map, dates);
        }

        work.Begin("marks");
        // A family that reads a page of an unknown host does not make it a page of its own; a site that could not read its page still names it.
        var host = Host.Of(page.Url);
        owner ??= host is null && reader is not null && Host.IsValid(reader.Name) ? reader : null;
        host = owner is not null && Host.IsValid(owner.Name) ? owner.Name : host;
        var name = owner?.SiteName ?? TextRules.CleanOrNull(page.Metadata.First(MetaKey.SiteName));
        var site = new SiteInfo(host, name, reader is null ? "generic" : layout is null ? reader.Name : $"{reader.Name}/{layout}");
        var byline = new BylineContext(name, host);

        var findings = new PageFindings();
        findings.Diagnostics.AddRange(diagnostics);
        findings.Diagnostics.AddRange(map.Diagnostics);
        MarkReader.Read(map, tree, byline, dates, findings);
        work.Begin("values of metadata");
        MetadataReader.Read(page.Metadata, page.Url, byline, dates, findings);

        work.Begin("outside the body");
        var account = new DropAccount(options.ListDropped);
        var isWhole = TryReadParts(page, stats, map, findings, account, byline);
        if (tree.StoppedBy is { } limit)
        {
            findings.Limits.Insert(0, Diagnostic.OfLimit(limit, "what follows was not read."));
        }
        else if (tree.Flattened)
        {
            findings.Diagnostics.Add(new(DiagnosticCode.NestingFlattened, $"{nameof(ParseLimits.MaxDepth)} was reached: deeper elements were read without their nesting.") { Limit = nameof(ParseLimits.MaxDepth) });
        }

        LanguageReader.Read(findings, EvidenceSource.Generic);
        findings.NoArticle = map.Kind is { Article: null, Sign: { } sign } ? $"The page carries a sign that no article has ({sign})." : null;
        work.Begin("judgement");
        var other = findings.NoArticle is not null ? NonArticleKind.Unknown : isWhole ? PageJudge.Judge(page, stats, map, findings) : null;
        work.Begin("conclusion");
        return Conclusion.Of(findings, other, url, page.Url, site, account, options.Limits);
    }

    /// <summary>False where the work ran out once the body had been read: then what stands behind it is missing, and the article is kept.</summary>
    private static bool TryReadParts(PageContext page, TreeStats stats, ArticleMap map, PageFindings findings, DropAccount account, BylineContext byline)
    {
        try
        {
            OutsideReader.Read(page.Tree, map, page.Url, findings, account, underLead: true);
            ReadBody(page, stats, map, findings, account, byline);
            page.Tree.Work.Begin("kind, rest outside");
            KindReader.Read(page.Url, page.Metadata, findings);
            OutsideReader.Read(page.Tree, map, page.Url, findings, account, underLead: false);
            return true;
        }
        catch (LimitReachedException reached) when (findings.BodyEvidence is not null)
        {
            findings.Limits.Add(Diagnostic.OfLimit(reached.Limit, "what stands behind the body was not read."));
            return false;
        }
    }

    private static void ReadBody(PageContext page, TreeStats stats, ArticleMap map, PageFindings findings, DropAccount account, BylineContext site)
    {
        var marks = map.Of(ArticlePart.Body);
        if (marks.Count == 0)
        {
            return;
        }

        page.Tree.Work.Begin("pieces");
        var opening = marks[0].Source == EvidenceSource.Generic ? OpeningPictureFinder.Find(page.Tree, stats, map) : [];
        var containers = marks.ConvertAll(static mark => mark.Element!);
        containers.Sort(static (left, right) => left.Order.CompareTo(right.Order));
        var pieces = PieceReader.Read(page.Tree, stats, map, page.Url, account, containers, opening);
        var description = page.Metadata.First(MetaKey.Description);
        var context = new BodyContext(
            page.Url,
            findings.Headline.Count > 0 ? findings.Headline[0].Value : null,
            findings.Lead.Count > 0 ? findings.Lead[0].Value : null,
            description is null ? null : TextRules.Decode(description),
            site.SiteName,
            site.Host,
            marks[0].Source,
            marks[0].Locator);
        page.Tree.Work.Begin("assembly");
        BodyAssembler.Assemble(pieces, context, findings, account);
        page.Tree.Work.Begin("after the body");
        AfterBody.Read(page.Tree, stats, map, EndOf(containers), site, findings);
    }

    private static int EndOf(List<ElementNode> containers)
    {
        var end = 0;
        foreach (var container in containers)
        {
            end = Math.Max(end, container.End);
        }

        return end;
    }

    /// <summary>Where the caller gives no address, the page's own serves: it chooses the site and makes addresses absolute.</summary>
    private static Uri? Own(PageMetadata metadata)
    {
        foreach (var value in metadata.All(MetaKey.Canonical))
        {
            if (UrlRules.Absolute(value.Raw, null) is { IsAbsoluteUri: true } url)
            {
                return url;
            }
        }

        return null;
    }
}
