namespace NewsArticle.Parsing.Body;

/// <summary>Why a text of the container stands nowhere in the article.</summary>
internal enum DropReason
{
    /// <summary>The site's description says that it is no part of the article.</summary>
    Site,

    /// <summary>It was read as a field of its own: headline, time, tags.</summary>
    Field,

    /// <summary>A script, a style, a widget of a form, a drawing: never seen as text.</summary>
    Unread,

    /// <summary>Hidden by its style.</summary>
    Hidden,

    /// <summary>A menu or a page foot.</summary>
    Navigation,

    /// <summary>A line of the site's own ("Ý kiến bạn đọc", "Chia sẻ").</summary>
    Furniture,

    /// <summary>The lead-in or heading of related items.</summary>
    LeadIn,

    /// <summary>Says again what was said: a doubled caption, the headline or the lead once more.</summary>
    Repeated,

    /// <summary>Marked as a caption where no picture is.</summary>
    StrayCaption,

    /// <summary>A link without a title or an address.</summary>
    EmptyLink,

    /// <summary>The teaser or time beside a related item.</summary>
    RelatedDetail,

    /// <summary>Follows the end of the article.</summary>
    AfterEnd,
}
