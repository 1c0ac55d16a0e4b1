namespace NewsArticle.Parsing.Adapters;

/// <summary>The parts of an article that a site's description can point at. A marked element inside the body is taken out of the running text.</summary>
public enum ArticlePart
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The small line above the headline.</summary>
    Kicker,

    /// <summary>The lead (sapo), with or without its prefix and place stamp.</summary>
    Lead,

    /// <summary>The place stamp, where it has an element of its own; it is taken out of the lead.</summary>
    Dateline,

    /// <summary>One section name; several elements give several names, general to special.</summary>
    Section,

    /// <summary>The time of publication.</summary>
    PublishedAt,

    /// <summary>The time of the last change.</summary>
    ModifiedAt,

    /// <summary>The byline: names, roles, agency.</summary>
    Byline,

    /// <summary>The agency or paper that the piece was taken from.</summary>
    Source,

    /// <summary>One tag; several elements give several tags.</summary>
    Tags,

    /// <summary>The container of the body; several elements are read one after the other.</summary>
    Body,

    /// <summary>A caption of the picture it stands with.</summary>
    Caption,

    /// <summary>Related items inside the body or right under the lead.</summary>
    RelatedInline,

    /// <summary>Related items after the body that editors tied to this story.</summary>
    RelatedEnd,

    /// <summary>Automatic lists below the article.</summary>
    RelatedList,

    /// <summary>The summary printed under a related item's title; it belongs to the item before it.</summary>
    Teaser,

    /// <summary>What is no part of the article: advertisements, players, widgets.</summary>
    Drop,
}
