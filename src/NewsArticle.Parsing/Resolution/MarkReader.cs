using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Resolution;

/// <summary>Reads what an adapter or the generic extractor marked: the places become values by the Vietnamese rules.</summary>
internal static class MarkReader
{
    private const int MaxSection = 60;

    public static void Read(ArticleMap map, PageTree tree, BylineContext site, DateContext dates, PageFindings findings)
    {
        var datelines = map.Of(ArticlePart.Dateline).Select(mark => TextOf(mark, tree)).Where(text => text.Length > 0).ToArray();
        foreach (var mark in map.Marks)
        {
            if (mark.Part >= ArticlePart.Body || mark.Part is ArticlePart.Section or ArticlePart.Tags)
            {
                continue;
            }

            var text = TextOf(mark, tree);
            if (text.Length > 0)
            {
                Read(mark, text, datelines, site, dates, findings);
            }
        }

        AddList(findings.Section, map.Of(ArticlePart.Section), tree, IsSection);
        AddList(findings.Tags, map.Of(ArticlePart.Tags), tree, static text => text.Length > 0);
    }

    private static void Read(MarkedPart mark, string text, string[] datelines, BylineContext site, DateContext dates, PageFindings findings)
    {
        var (source, locator) = (mark.Source, mark.Locator);
        switch (mark.Part)
        {
            case ArticlePart.Headline:
                findings.Headline.Add(text, source, locator, text, "headline.printed");
                break;
            case ArticlePart.Kicker:
                findings.Kicker.Add(text, source, locator, text, "kicker.printed");
                break;
            case ArticlePart.Lead:
                ReadLead(text, mark, datelines, site.SiteName, findings);
                break;
            case ArticlePart.Dateline:
                findings.Dateline.Add(text.TrimEnd(' ', '-', '–', '—', ':'), source, locator, text, "dateline.element");
                break;
            case ArticlePart.PublishedAt when DateRules.Read(text, dates) is { } published:
                findings.PublishedAt.Add(published.Value, source, locator, text, published.Rule);
                // "Hà Nguyễn - 05/06/2026 08:03": some papers print the author in the element of the time.
                if (published.Rest.Length > 0 && BylineRules.Read(published.Rest, site) is { Authors.Count: > 0 } beside)
                {
                    findings.AddByline(beside, source, locator, text);
                }

                break;
            case ArticlePart.ModifiedAt when DateRules.Read(text, dates) is { } modified:
                findings.ModifiedAt.Add(modified.Value, source, locator, text, modified.Rule);
                break;
            case ArticlePart.Byline when BylineRules.Read(text, site) is { } byline:
                findings.AddByline(byline, source, locator, text);
                break;
            case ArticlePart.Source:
                var paper = BylineRules.Read(text, site)?.Source ?? text;
                findings.Source.Add(paper, source, locator, text, "source.element");
                break;
        }
    }

    public static void ReadLead(string text, MarkedPart mark, string[] datelines, string? siteName, PageFindings findings)
    {
        // A place stamp with an element of its own stands glued to the lead's first word.
        foreach (var stamp in datelines)
        {
            if (text.StartsWith(stamp, StringComparison.Ordinal))
            {
                text = text[stamp.Length..].TrimStart(' ', '-', '–', '—', ':');
            }
        }

        AddLead(text, mark.Source, mark.Locator, siteName, "lead.element", findings);
    }

    public static void AddLead(string text, EvidenceSource source, string locator, string? siteName, string rule, PageFindings findings)
    {
        var reading = TextRules.ReadLead(text, siteName);
        if (reading.Text.Length > 0)
        {
            findings.Lead.Add(reading.Text, source, locator, text, rule);
        }

        if (reading.Dateline is { } dateline)
        {
            findings.Dateline.Add(dateline, source, locator, text, reading.Rule);
        }
    }

    private static void AddList(CandidateList<IReadOnlyList<string>> list, IEnumerable<MarkedPart> marks, PageTree tree, Func<string, bool> wanted)
    {
        foreach (var group in marks.GroupBy(mark => mark.Source))
        {
            var values = new List<string>();
            foreach (var mark in group)
            {
                var text = TextOf(mark, tree).Trim(' ', '/', '>', '»', '|', ',', ';', '#');
                if (wanted(text) && !values.Exists(value => TextRules.Same(value, text)))
                {
                    values.Add(text);
                }
            }

            if (values.Count > 0)
            {
                list.Add(values, group.Key, group.First().Locator, string.Join(" / ", values), "list.elements");
            }
        }
    }

    private static bool IsSection(string text) => text.Length is > 0 and <= MaxSection && !HomePage.Is(text);

    private static string TextOf(MarkedPart mark, PageTree tree) =>
        mark.Text is { } text ? TextRules.Clean(text) : mark.Element is { } element ? TreeText.Of(tree, element) : "";
}
