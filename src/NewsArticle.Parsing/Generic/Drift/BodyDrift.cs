using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Generic.Drift;

/// <summary>
/// Doubts a described body that holds far less than the page's article does: the selector found a box of the same name (a summary, a
/// caption, the first of several parts). The page is looked at once more only where the described body is a small part of its text.
/// </summary>
internal static class BodyDrift
{
    /// <summary>How many letters a Vietnamese word (a syllable) has at least on the average, so that a word count promises so much text.</summary>
    private const int LettersOfWord = 3;

    private const int MaxShare = 3;

    /// <summary>Half an article is enough to doubt what nobody has compared with a page.</summary>
    private static readonly (int Times, int Surplus) OfDescribed = (2, 40);

    private static readonly (int Times, int Surplus) OfVerified = (3, 120);

    public static void Check(PageContext page, TreeStats stats, NamedElements names, ArticleMap map, string where, bool isOnlyDescribed)
    {
        var marks = map.Of(ArticlePart.Body);
        if (marks.Count == 0 || page.Tree.Root is not { } root)
        {
            return;
        }

        var own = 0;
        foreach (var mark in marks)
        {
            own += Running(stats, mark.Element!);
        }

        if (own * MaxShare >= Running(stats, root))
        {
            return;
        }

        var promised = Promised(page.Metadata);
        if (promised > 0 && own * 2 >= promised)
        {
            return;
        }

        if (ContainerFinder.Find(page.Tree, stats, names) is not { } container || marks.Any(mark => mark.Element == container || mark.Element!.Contains(container)))
        {
            return;
        }

        // A picture story says little and shows much: its captions are all of its text.
        var found = Running(stats, container);
        if (marks.Sum(mark => stats.Images(mark.Element!)) > stats.Images(container) || !IsFarMore(found, own, promised, isOnlyDescribed ? OfDescribed : OfVerified))
        {
            return;
        }

        var locators = string.Join(" | ", marks.Select(mark => mark.Locator).Distinct(StringComparer.Ordinal));
        map.Diagnostics.Add(new(
            DiagnosticCode.LayoutDrift,
            $"{where}: {locators} holds {own} letters, {Locators.Of(container)} holds {found}: the body was read there.",
            "body"));
        map.Unmark(ArticlePart.Body);
        map.Mark(ArticlePart.Body, container, Locators.Of(container), null, EvidenceSource.Generic);
    }

    /// <summary>Many times as much; or, where the metadata promises so much, half as much again.</summary>
    private static bool IsFarMore(int found, int own, int promised, (int Times, int Surplus) limit) =>
        found >= (own * limit.Times) + limit.Surplus || (promised >= (own * 2) + limit.Surplus && found * 2 >= own * 3 && found <= promised * 2);

    private static int Running(TreeStats stats, ElementNode element) => stats.Text(element) - stats.LinkText(element);

    /// <summary>How many letters the metadata says that the body has; 0 where it does not say.</summary>
    private static int Promised(PageMetadata metadata)
    {
        var words = metadata.First(MetaKey.WordCount) is { } count && int.TryParse(count, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? Math.Min(number, 100_000) * LettersOfWord
            : 0;
        return Math.Max(words, metadata.First(MetaKey.ArticleBody)?.Count(character => character > ' ') ?? 0);
    }
}
