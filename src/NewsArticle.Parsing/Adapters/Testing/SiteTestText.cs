using System.Text;

namespace NewsArticle.Parsing.Adapters.Testing;

/// <summary>Writes a <see cref="SiteTestReport"/> for people: a line a field, then what found nothing, what is wrong and what might be better.</summary>
internal static class SiteTestText
{
    private const int MaxValue = 100;
    private const int MaxLocator = 60;

    public static string Of(SiteTestReport report)
    {
        var text = new StringBuilder();
        text.Append(report.Result.Outcome).Append(" read by ").Append(report.Result.Site?.Adapter ?? "nobody").Append('\n');
        foreach (var field in report.Fields)
        {
            text.Append("  ").Append(field.Name.PadRight(12)).Append(Word(field).PadRight(10));
            text.Append(Cut(field.Locator ?? "", MaxLocator)).Append(field.Locator is null ? "" : "  ").Append(Cut(field.Value, MaxValue)).Append('\n');
        }

        Add(text, "found nothing on this page", report.Selectors.Where(selector => selector.Matches == 0).Select(selector => $"{selector.Field}: {selector.Selector}"));
        Add(text, "wrong", report.Problems);
        Add(text, "could be better", report.Advice);
        return text.ToString();
    }

    private static string Word(SiteTestField field) => field.Outcome switch
    {
        _ when field.Differences.Count > 0 => "DIFFERENT",
        SiteTestOutcome.Found => "found",
        SiteTestOutcome.FoundElsewhere => "elsewhere",
        SiteTestOutcome.Missing => "MISSING",
        _ => "-",
    };

    private static void Add(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var any = false;
        foreach (var line in lines)
        {
            text.Append(any ? "" : title + ":\n").Append("  ").Append(line.Trim()).Append('\n');
            any = true;
        }
    }

    private static string Cut(string text, int length) => text.Length > length ? string.Concat(text.AsSpan(0, length - 1), "…") : text;
}
