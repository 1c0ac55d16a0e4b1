using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Input;

namespace NewsArticle.Parsing;

/// <summary>How an <see cref="ArticleParser"/> reads. Immutable; a changed copy is made with <c>with</c>.</summary>
public sealed record ArticleParserOptions
{
    /// <summary>The options used where none are given.</summary>
    public static ArticleParserOptions Default { get; } = new();

    /// <summary>The limits that any input is held to.</summary>
    public ParseLimits Limits { get; init; } = ParseLimits.Default;

    /// <summary>The site adapters, asked in the order: the caller's by host, built-in by host, family by markup, generic.</summary>
    public SiteCatalog Sites { get; init; } = SiteCatalog.BuiltIn;

    /// <summary>The clock that <see cref="ParseLimits.MaxTime"/> is measured with; null, the default, leaves pages untimed. The machine's clock is read only through this.</summary>
    public TimeProvider? TimeProvider { get; init; }

    /// <summary>Whether <see cref="ArticleResult.Dropped"/> is filled. Default false: it costs time and is wanted only when a site is being described.</summary>
    public bool ListDropped { get; init; }

    /// <summary>Whether AngleSharp's builder makes every tree: what the direct builder is held to, in tests.</summary>
    internal bool WithReferenceBuilder { get; init; }

    /// <summary>The instant that relative times ("3 giờ trước") count from: when the page was fetched. Null leaves them unread; the machine's clock is never asked.</summary>
    public DateTimeOffset? ReferenceTime { get; init; }
}
