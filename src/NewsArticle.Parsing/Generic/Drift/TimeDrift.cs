using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic.Drift;

/// <summary>Doubts a described time that is none: the selector found the weather, a counter or the author.</summary>
internal static class TimeDrift
{
    private const int MaxShown = 40;

    /// <summary>What "3 giờ trước" is counted from where nobody says what time it is: that it is a time can be told all the same.</summary>
    private static readonly DateTimeOffset AnyTime = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Check(ArticleMap map, DateContext dates, string where)
    {
        var marks = map.Of(ArticlePart.PublishedAt);
        var any = dates with { Reference = dates.Reference ?? AnyTime };
        if (marks.Count == 0 || marks.Exists(mark => mark.Text is null || DateRules.Read(mark.Text, any) is not null || mark.Element?.Attribute("datetime").IsEmpty == false))
        {
            return;
        }

        var text = marks[0].Text!;
        map.Diagnostics.Add(new(
            DiagnosticCode.FieldMissing,
            $"{where}: no time at {marks[0].Locator}, but '{(text.Length > MaxShown ? text[..MaxShown] + "…" : text)}'.",
            "publishedAt"));
        map.Unmark(ArticlePart.PublishedAt);
    }
}
