namespace NewsArticle.Parsing.Metadata;

/// <summary>What a piece of metadata is about, whatever the name it was written under.</summary>
internal enum MetaKey
{
    Headline,
    Title,
    Description,
    Published,
    Modified,

    /// <summary>When the editor's file was opened: on VnExpress 5 to 12 hours before publication, so never a publication time.</summary>
    Created,
    Author,
    Section,

    /// <summary>article:tag and its like: one value may hold a whole comma list.</summary>
    Tag,

    /// <summary>keywords and its like: one value may hold a whole comma list.</summary>
    Keywords,
    Canonical,
    Amp,
    Image,
    SiteName,
    Publisher,
    Type,
    Language,
    Source,
    Copyright,
    Dateline,
    ArticleBody,
    WordCount,
    Generator,
}
