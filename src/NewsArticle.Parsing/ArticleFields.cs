using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing;

/// <summary>The evidence behind each field of an <see cref="Article"/>; a field that the page does not have is null.</summary>
public sealed record ArticleFields
{
    /// <summary>Behind <see cref="Article.Headline"/>.</summary>
    public Field<string>? Headline { get; init; }

    /// <summary>Behind <see cref="Article.Kicker"/>.</summary>
    public Field<string>? Kicker { get; init; }

    /// <summary>Behind <see cref="Article.Lead"/>.</summary>
    public Field<string>? Lead { get; init; }

    /// <summary>Behind <see cref="Article.Dateline"/>.</summary>
    public Field<string>? Dateline { get; init; }

    /// <summary>Behind <see cref="Article.Section"/>.</summary>
    public Field<IReadOnlyList<string>>? Section { get; init; }

    /// <summary>Behind <see cref="Article.PublishedAt"/>.</summary>
    public Field<DateTimeOffset>? PublishedAt { get; init; }

    /// <summary>Behind <see cref="Article.ModifiedAt"/>.</summary>
    public Field<DateTimeOffset>? ModifiedAt { get; init; }

    /// <summary>Behind <see cref="Article.Byline"/>.</summary>
    public Field<string>? Byline { get; init; }

    /// <summary>Behind <see cref="Article.Authors"/>.</summary>
    public Field<IReadOnlyList<Author>>? Authors { get; init; }

    /// <summary>Behind <see cref="Article.Source"/>.</summary>
    public Field<string>? Source { get; init; }

    /// <summary>Behind <see cref="Article.Body"/>: the container that was read. The value is the number of blocks.</summary>
    public Field<int>? Body { get; init; }

    /// <summary>Behind <see cref="Article.Tags"/>.</summary>
    public Field<IReadOnlyList<string>>? Tags { get; init; }

    /// <summary>Behind <see cref="Article.Kind"/>.</summary>
    public Field<ArticleKind>? Kind { get; init; }

    /// <summary>Behind <see cref="Article.Language"/>.</summary>
    public Field<string>? Language { get; init; }

    /// <summary>Behind <see cref="Article.CanonicalUrl"/>.</summary>
    public Field<Uri>? CanonicalUrl { get; init; }
}
