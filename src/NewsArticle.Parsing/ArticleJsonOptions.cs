namespace NewsArticle.Parsing;

/// <summary>How <see cref="ArticleJson"/> writes. Immutable; a changed copy is made with <c>with</c>.</summary>
public sealed record ArticleJsonOptions
{
    /// <summary>The options used where none are given: no evidence, one line.</summary>
    public static ArticleJsonOptions Default { get; } = new();

    /// <summary>True to add the property <c>evidence</c>: who said what each field's value is, where, and who else was heard.</summary>
    public bool Evidence { get; init; }

    /// <summary>True for one value a line with two blanks of indentation; false (the default) for everything on one line, as JSON Lines wants it.</summary>
    public bool Indented { get; init; }
}
