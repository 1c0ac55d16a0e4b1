using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>What the finders share: the page, its named elements, and the two anchors that the other parts are found by.</summary>
/// <param name="Page">The page.</param>
/// <param name="Stats">How much text its parts hold.</param>
/// <param name="Names">The elements whose names say what they are.</param>
/// <param name="Headline">The printed headline, or null.</param>
/// <param name="Body">The body's container, or null.</param>
internal sealed record GenericPage(PageContext Page, TreeStats Stats, NamedElements Names, ElementNode? Headline, ElementNode? Body)
{
    private string[]? _keys;

    public PageTree Tree => Page.Tree;

    /// <summary>How bylines are read on this page: what names its own site is no author and no source.</summary>
    public BylineContext Site { get; } = new(TextRules.CleanOrNull(Page.Metadata.First(MetaKey.SiteName)), Host.Of(Page.Url));

    /// <summary>Where the article begins on the page.</summary>
    public int Start { get; } = Math.Min(Headline?.Order ?? int.MaxValue, Body?.Order ?? int.MaxValue) is var first && first == int.MaxValue ? 0 : first;

    /// <summary>Where the body ends, or the headline where no body was found.</summary>
    public int BodyEnd { get; } = Body?.End ?? Headline?.End ?? 0;

    /// <summary>Whether a text is the headline, as it is printed or as the metadata has it. Both keys are made once, for each link of a trail is held against them.</summary>
    public bool IsHeadline(string text)
    {
        _keys ??= [TextRules.Fold(Page.Metadata.First(MetaKey.Headline)), Headline is null ? "" : TextRules.Fold(TreeText.Of(Page.Tree, Headline))];
        return TextRules.Fold(text) is { Length: > 0 } key && Array.IndexOf(_keys, key) >= 0;
    }

    public bool HoldsArticle(ElementNode element) =>
        (Headline is not null && element.Contains(Headline)) || (Body is not null && element.Contains(Body));

    public bool IsInBody(ElementNode element) => Body is not null && Body != element && Body.Contains(element);
}
