using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Resolution;

/// <summary>Offers what the page says about itself as candidates; the known lies are left out here, the rest is for the precedence table.</summary>
internal static class MetadataReader
{
    /// <summary>More tags than any page has.</summary>
    private const int MaxTags = 100;

    public static void Read(PageMetadata metadata, Uri? url, BylineContext site, DateContext dates, PageFindings findings)
    {
        foreach (var value in metadata.Values)
        {
            if (IsRead(value.Key) && TextRules.Clean(TextRules.Decode(value.Raw)) is { Length: > 0 } text)
            {
                Read(value, text, url, site, dates, findings);
            }
        }

        AddAddressDay(url, findings);
        foreach (var author in metadata.Authors)
        {
            if (author.Type != MetaAuthorType.Organization && BylineRules.Read(TextRules.Clean(author.Name), site with { FromMetadata = true }) is { } reading)
            {
                findings.AddByline(reading, author.Source, author.Locator, author.Name);
            }
        }

        if (metadata.Breadcrumb.Count > 0)
        {
            string[] names = [.. metadata.Breadcrumb.Select(name => TextRules.Clean(name)).Where(name => name.Length > 0 && !HomePage.Is(name))];
            if (names.Length > 0)
            {
                findings.Section.Add(names, EvidenceSource.JsonLd, "json-ld:BreadcrumbList", string.Join(" / ", names), "section.breadcrumb");
            }
        }

        AddTags(metadata, MetaKey.Tag, findings);
        AddTags(metadata, MetaKey.Keywords, findings);
        foreach (var problem in metadata.Problems)
        {
            findings.Diagnostics.Add(new(DiagnosticCode.BrokenJsonLd, problem));
        }

        findings.Limits.AddRange(metadata.LimitsReached.Select(limit => Diagnostic.OfLimit(limit, "some JSON-LD was not read.")));
    }

    /// <summary>What the page repeats of its pictures, of its description and of its name is asked for elsewhere, and cleaned there.</summary>
    private static bool IsRead(MetaKey key) =>
        key is MetaKey.Headline or MetaKey.Title or MetaKey.Published or MetaKey.Modified or MetaKey.Section or MetaKey.Canonical or MetaKey.Language;

    private static void Read(MetaValue value, string text, Uri? url, BylineContext site, DateContext dates, PageFindings findings)
    {
        var (source, locator) = (value.Source, value.Locator);
        switch (value.Key)
        {
            case MetaKey.Headline:
                findings.Headline.Add(text, source, locator, text, "headline.metadata");
                break;
            case MetaKey.Title:
                findings.Headline.Add(WithoutSite(text, site.SiteName), source, locator, text, "headline.title");
                break;
            case MetaKey.Published when DateRules.ReadMachine(text, dates) is { } published:
                findings.PublishedAt.Add(published.Value, source, locator, text, published.Rule);
                break;
            case MetaKey.Modified when DateRules.ReadMachine(text, dates) is { } modified:
                findings.ModifiedAt.Add(modified.Value, source, locator, text, modified.Rule);
                break;
            case MetaKey.Section when !HomePage.IsNoSection(text):
                string[] names = [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
                findings.Section.Add(names, source, locator, text, "section.metadata");
                break;
            case MetaKey.Canonical when UrlRules.Absolute(text, url) is { IsAbsoluteUri: true } canonical:
                findings.CanonicalUrl.Add(canonical, source, locator, text, "canonical");
                break;
            case MetaKey.Language:
                var tag = text.Split('-', '_', ',')[0].Trim().ToLowerInvariant();
                if (tag.Length is 2 or 3)
                {
                    findings.Language.Add(tag, source, locator, text, "language.declared");
                }

                break;
        }
    }

    /// <summary>The day in the address, where nothing tells another or a machine wrote its figures in an order that can only be guessed.</summary>
    private static void AddAddressDay(Uri? url, PageFindings findings)
    {
        if (url is { IsAbsoluteUri: true } && IsDayOpen(findings.PublishedAt) && AddressDates.Read(url.AbsolutePath) is { } day)
        {
            findings.PublishedAt.Add(day.Value, EvidenceSource.Address, "address", url.OriginalString, day.Rule);
        }
    }

    private static bool IsDayOpen(CandidateList<DateTimeOffset> candidates)
    {
        for (var index = 0; index < candidates.Count; index++)
        {
            if (!DayOrder.IsOpen(candidates[index].Evidence))
            {
                return false;
            }
        }

        return true;
    }

    private static void AddTags(PageMetadata metadata, MetaKey key, PageFindings findings)
    {
        var tags = new List<string>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        MetaValue? first = null;
        foreach (var value in metadata.All(key))
        {
            first ??= value;
            foreach (var part in TextRules.Decode(value.Raw).Split([',', ';'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (tags.Count < MaxTags && TextRules.CleanOrNull(part) is { } tag && keys.Add(TextRules.Fold(tag)))
                {
                    tags.Add(tag);
                }
            }
        }

        if (first is { } origin && tags.Count > 0)
        {
            findings.Tags.Add(tags, origin.Source, origin.Locator, origin.Raw, key == MetaKey.Tag ? "tags.metadata" : "tags.keywords");
        }
    }

    /// <summary>The title element ends with the site's name: "Headline - Báo Đắk Lắk điện tử", "Headline | Thời sự | X".</summary>
    private static string WithoutSite(string title, string? siteName)
    {
        var cut = title.LastIndexOf(" | ", StringComparison.Ordinal);
        if (cut < 0)
        {
            cut = title.LastIndexOf(" - ", StringComparison.Ordinal);
        }

        if (cut <= 0)
        {
            return title;
        }

        var suffix = TextRules.Fold(title.AsSpan(cut + 3));
        var isSite = suffix.StartsWith("báo ", StringComparison.Ordinal) || suffix.Contains("online", StringComparison.Ordinal) || suffix.Contains('.', StringComparison.Ordinal)
            || (siteName is not null && suffix.Contains(TextRules.Fold(siteName), StringComparison.Ordinal)) || cut > title.Length / 2;
        return isSite ? title[..cut].Trim() : title;
    }
}
