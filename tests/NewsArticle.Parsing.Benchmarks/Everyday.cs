using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsArticle.Parsing.Benchmarks;

/// <summary>What everybody writes: AngleSharp's document, and a selector or two a field. No layout is known, no date or byline is read, nothing is resolved.</summary>
internal static class Everyday
{
    public static object Read(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return (
            Headline: document.QuerySelector("h1")?.TextContent.Trim(),
            Title: Meta(document, "meta[property='og:title']"),
            Canonical: document.QuerySelector("link[rel='canonical']")?.GetAttribute("href"),
            Published: Meta(document, "meta[property='article:published_time']") ?? document.QuerySelector("time, .date, .time")?.TextContent.Trim(),
            Author: Meta(document, "meta[name='author']") ?? document.QuerySelector(".author")?.TextContent.Trim(),
            Lead: document.QuerySelector(".sapo, .lead")?.TextContent.Trim() ?? Meta(document, "meta[name='description']"),
            Body: document.QuerySelectorAll("article p").Select(paragraph => paragraph.TextContent.Trim()).Where(text => text.Length > 0).ToArray(),
            Images: document.QuerySelectorAll("article img").Select(image => image.GetAttribute("src")).ToArray(),
            JsonLd: Headline(document.QuerySelector("script[type='application/ld+json']")?.TextContent));
    }

    private static string? Meta(IParentNode document, string selector) => document.QuerySelector(selector)?.GetAttribute("content");

    private static string? Headline(string? json)
    {
        try
        {
            using var read = json is null ? null : JsonDocument.Parse(json);
            return read?.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("headline", out var headline) ? headline.GetString() : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
