using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Json;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>What kind of page a layout is made for, where the layout alone tells: photo stories, videos, lists of articles.</summary>
/// <param name="Article">The kind of article; null where pages of the layout are no articles.</param>
internal sealed record LayoutKind(ArticleKind? Article)
{
    public static IEnumerable<string> Names => EnumNames<ArticleKind>.All.Append(ResultWriter.NotArticle);

    public static LayoutKind? Parse(string name) =>
        name == ResultWriter.NotArticle ? new(default(ArticleKind?)) : EnumNames<ArticleKind>.TryRead(name, out var kind) ? new(kind) : null;
}
