using NewsArticle.Parsing.Adapters;

namespace CustomSite;

/// <summary>
/// Báo Sông Thắm: a site that a file cannot describe. Day and clock stand in two attributes, and what is related is known only by the
/// words above it. All else is pointed at, as a file would: what a date or a byline means the library knows.
/// </summary>
public sealed class SongThamAdapter : SiteAdapter
{
    private const string Host = "songtham.example";

    /// <inheritdoc/>
    public override string Name => Host;

    /// <inheritdoc/>
    public override string? SiteName => "Báo Sông Thắm";

    /// <inheritdoc/>
    public override bool OwnsHost(string host) => host == Host || host.EndsWith("." + Host, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string? Locate(PageContext page, ArticleMap map)
    {
        // Nothing is marked where the page is another: the result then says that this adapter found no body.
        foreach (var story in page.Select("main.story"))
        {
            MarkFirst(ArticlePart.Headline, story, "h1", map);
            MarkFirst(ArticlePart.Lead, story, ".opening", map);
            MarkFirst(ArticlePart.Byline, story, ".signed", map);
            StateTime(story, map);
            foreach (var body in story.Select(".text"))
            {
                map.Mark(ArticlePart.Body, body, "main.story .text");
                MarkRelated(body, map);
            }
        }

        return null;
    }

    private static void MarkFirst(ArticlePart part, PageElement story, string selector, ArticleMap map)
    {
        if (story.Select(selector) is [var first, ..])
        {
            map.Mark(part, first, "main.story " + selector);
        }
    }

    /// <summary>The time is stated, not read: it is for the library's rules to make one of "07:35 09/04/2026".</summary>
    private static void StateTime(PageElement story, ArticleMap map)
    {
        if (story.Attribute("data-clock") is { } clock && story.Attribute("data-day") is { } day)
        {
            map.State(ArticlePart.PublishedAt, $"{clock} {day}", "main.story @data-clock + @data-day");
        }
    }

    /// <summary>The list under the words "Cùng bến" is related; the same list elsewhere is part of the story.</summary>
    private static void MarkRelated(PageElement body, ArticleMap map)
    {
        PageElement? heading = null;
        foreach (var child in body.Children)
        {
            if (heading is { } words && child.Name == "ul")
            {
                map.Mark(ArticlePart.Drop, words, "\"Cùng bến\"");
                map.Mark(ArticlePart.RelatedInline, child, "\"Cùng bến\" + ul");
            }

            heading = child.Text == "Cùng bến" ? child : null;
        }
    }
}
