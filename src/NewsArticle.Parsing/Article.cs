using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing;

/// <summary>
/// A newspaper article as its page tells it. Immutable. Nothing is invented: what the page does not say is null or empty.
/// All text is Unicode NFC with white space collapsed; all times carry their offset, +07:00 where the page gives none.
/// </summary>
public sealed record Article
{
    /// <summary>The address that the page was read with, or null.</summary>
    public Uri? Url { get; init; }

    /// <summary>The address that the page itself calls its own (canonical link, og:url), absolute; null where it names none.</summary>
    public Uri? CanonicalUrl { get; init; }

    /// <summary>The site, and what read the page.</summary>
    public required SiteInfo Site { get; init; }

    /// <summary>What kind of page it is.</summary>
    public ArticleKind Kind { get; init; }

    /// <summary>The language as a BCP 47 tag ("vi"), from the page's own statement or its letters; null where neither tells.</summary>
    public string? Language { get; init; }

    /// <summary>The headline as printed over the article, without the site's suffix; null where the page has none.</summary>
    public string? Headline { get; init; }

    /// <summary>The small line above the headline, or null.</summary>
    public string? Kicker { get; init; }

    /// <summary>The lead (sapo) without the site's prefix and the place stamp, or null.</summary>
    public string? Lead { get; init; }

    /// <summary>The place stamp in front of the lead ("Hà Nội"), or null.</summary>
    public string? Dateline { get; init; }

    /// <summary>The names of the sections that the article stands in, general to special, without the home page.</summary>
    public IReadOnlyList<string> Section { get; init; } = [];

    /// <summary>When it was published; null where the page does not say. A date without a time is midnight, +07:00.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When it was last changed, where the page says so; otherwise null.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>The byline or sign-off as printed, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>The people, pen names and collective bylines that made the piece, in printed order.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>The agency or other paper that the piece is credited to ("TTXVN"); several joined with ", "; null where none is named.</summary>
    public string? Source { get; init; }

    /// <summary>The body in reading order, without lead, captions, byline and related items.</summary>
    public IReadOnlyList<Block> Body { get; init; } = [];

    /// <summary>The editorial pictures in page order.</summary>
    public IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>The videos in page order.</summary>
    public IReadOnlyList<ArticleVideo> Videos { get; init; } = [];

    /// <summary>The other pieces that the page offers beside this one.</summary>
    public IReadOnlyList<RelatedItem> RelatedItems { get; init; } = [];

    /// <summary>The tags printed with the article; those of the metadata where none are printed.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The captions of <see cref="Images"/> and then of <see cref="Videos"/> that have one: a view, made on each call.</summary>
    public IEnumerable<string> Captions =>
        Images.Select(image => image.Caption).Concat(Videos.Select(video => video.Caption)).OfType<string>();
}
