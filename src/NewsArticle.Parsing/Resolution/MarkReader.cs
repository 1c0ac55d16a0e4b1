using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Generic;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Resolution;

/// <summary>Reads what an adapter or the generic extractor marked: the places become values by the Vietnamese rules.</summary>
internal static class MarkReader
{
    private const int MaxSection = 60;

    /// <summary>More names than any page has.</summary>
    private const int MaxNames = 100;

    public static void Read(ArticleMap map, PageTree tree, BylineContext site, DateContext dates, PageFindings findings)
    {
        var clock = new VisitClock(tree);
        foreach (var mark in map.Marks)
        {
            if (mark.Part < ArticlePart.Body && mark.Part is not (ArticlePart.Section or ArticlePart.Tags) && TextOf(mark, map, tree) is { Length: > 0 } text)
            {
                Read(mark, text, clock, site, dates, findings);
            }
        }

        if (map.Kind is { Article: { } kind, Sign: { } sign })
        {
            findings.Kind.Add(kind, EvidenceSource.Site, sign, sign, "kind.layout");
        }

        AddList(findings.Section, ArticlePart.Section, map, tree, IsSection);
        AddList(findings.Tags, ArticlePart.Tags, map, tree, static text => text.Length > 0);
    }

    private static void Read(MarkedPart mark, string text, VisitClock clock, BylineContext site, DateContext dates, PageFindings findings)
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
                AddLead(text, source, locator, site.SiteName, "lead.element", findings);
                break;
            case ArticlePart.Dateline:
                findings.Dateline.Add(text.TrimEnd(' ', '-', '–', '—', ':'), source, locator, text, "dateline.element");
                break;
            case ArticlePart.PublishedAt when ReadTime(mark, text, clock, dates, out var raw) is { } published:
                findings.PublishedAt.Add(published.Value, source, locator, raw, published.Rule);
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
                var credited = BylineRules.Read(text, site);
                var paper = UrlRules.HostOf(text) ?? credited?.Source ?? WithoutLabel(text);
                // "Theo Thanh Niên Online" on thanhnien.vn names no other paper.
                if (!Domains.IsOwn(paper, site.SiteName, site.Host))
                {
                    findings.Source.Add(paper, source, locator, text, "source.element");
                    if (credited is { Source: not null, Authors.Count: > 0 })
                    {
                        // "Theo Tùng Lâm / VTC News" (zing): who wrote it there stands in the same line.
                        findings.AddByline(credited with { Source = null }, source, locator, text);
                    }
                }

                break;
        }
    }

    /// <summary>"&lt;time datetime="2025-11-02T08:04:00Z"&gt;10 giờ trước&lt;/time&gt;" (Báo Mới): what is printed needs a clock, what stands beside it does not.</summary>
    private static DateReading? ReadTime(MarkedPart mark, string text, VisitClock clock, DateContext dates, out string raw)
    {
        raw = text;
        var printed = DateRules.Read(text, dates);
        if (printed is { } reading && !DateRules.IsRelative(reading.Rule))
        {
            return printed;
        }

        var attribute = mark.Element is { Tag: Tag.Time } time ? time.Attribute("datetime") : default;
        if (attribute.IsEmpty || DateRules.ReadMachine(attribute, dates) is not { } attributed)
        {
            return printed ?? (dates.Reference is null && DateRules.CouldBeRelative(text) ? DateRules.Read(text, new(clock.Value)) : null);
        }

        raw = attribute.ToString();
        return attributed;
    }

    /// <summary>"Theo Phố Và Phố": where the site says that it is the source, it needs no known name.</summary>
    private static string WithoutLabel(string text) =>
        RoleWords.ReadLabel(text, out var roles) is > 0 and var label && roles == Roles.Source ? text[label..].Trim() : text;

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

    private static void AddList(CandidateList<IReadOnlyList<string>> list, ArticlePart part, ArticleMap map, PageTree tree, Func<string, bool> wanted)
    {
        // Each source has a list of its own, in the order in which they are first heard.
        var heard = 0u;
        foreach (var mark in map.Marks)
        {
            if (mark.Part == part && (heard & (1u << (int)mark.Source)) == 0)
            {
                heard |= 1u << (int)mark.Source;
                AddList(list, mark, map, tree, wanted);
            }
        }
    }

    private static void AddList(CandidateList<IReadOnlyList<string>> list, MarkedPart first, ArticleMap map, PageTree tree, Func<string, bool> wanted)
    {
        var values = new List<string>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mark in map.Marks)
        {
            if (mark.Part != first.Part || mark.Source != first.Source || values.Count == MaxNames)
            {
                continue;
            }

            var text = TextOf(mark, map, tree).Trim(' ', '/', '>', '»', '|', ',', ';', '#');
            if (wanted(text) && keys.Add(TextRules.Fold(text)))
            {
                values.Add(text);
            }
        }

        if (values.Count > 0)
        {
            list.Add(values, first.Source, first.Locator, string.Join(" / ", values), "list.elements");
        }
    }

    private static bool IsSection(string text) => text.Length is > 0 and <= MaxSection && !HomePage.Is(text);

    private static string TextOf(MarkedPart mark, ArticleMap map, PageTree tree)
    {
        if (mark.Text is { } stated)
        {
            return TextRules.Clean(stated);
        }

        if (mark.Element is not { } element)
        {
            return "";
        }

        var text = TreeText.Of(tree, element, inner => map.TryGetPart(inner, out _));
        foreach (var reading in mark.Readings)
        {
            text = reading.Apply(text);
        }

        return text;
    }
}
