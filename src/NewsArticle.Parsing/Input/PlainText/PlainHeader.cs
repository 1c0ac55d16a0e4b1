using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Input.PlainText;

/// <summary>What stands above the text: menus, section, kicker, headline, time, byline. Found by their order, for nothing else tells them apart.</summary>
internal sealed class PlainHeader
{
    private const int MaxHeadline = 250;
    private const int MaxUndated = 160;
    private const int MaxKicker = 60;
    private const int MaxDateLine = 120;
    private const int MaxBeside = 40;
    private const int FullHeadline = 4;

    private static readonly PhraseTable Mottos = new("cơ quan của|cơ quan ngôn luận|cơ quan trung ương|cơ quan chủ quản|tiếng nói của|diễn đàn của");
    private static readonly PhraseTable PaperStarts = new("báo|tạp chí|trang tin|trang thông tin|cổng thông tin");

    private readonly List<PlainLine> _lines;
    private readonly DateContext _dates;
    private readonly BylineContext _site;
    private readonly int _firstParagraph;

    private PlainHeader(List<PlainLine> lines, BylineContext site, DateContext dates)
    {
        (_lines, _site, _dates) = (lines, site, dates);
        var first = lines.FindIndex(line => LineRules.IsParagraph(line.Text));
        _firstParagraph = first < 0 ? lines.Count : first;
        (Published, Modified) = FindDates();
        Headline = FindHeadline();
        Kicker = FindKicker();
    }

    /// <summary>The index of the headline, or -1.</summary>
    public int Headline { get; }

    /// <summary>The index of the kicker, or -1.</summary>
    public int Kicker { get; }

    /// <summary>The index of the line with the time of publication, or -1.</summary>
    public int Published { get; }

    /// <summary>The index of the line with the time of the last change, or -1.</summary>
    public int Modified { get; }

    /// <summary>Where the text begins, the lines of the header that stand behind it aside.</summary>
    public int Start => Headline >= 0 ? Headline + 1 : Published >= 0 && Published < _firstParagraph ? Published + 1 : _firstParagraph;

    public static PlainHeader Read(List<PlainLine> lines, BylineContext site, DateContext dates, PageFindings findings)
    {
        var header = new PlainHeader(lines, site, dates);
        header.Offer(findings);
        return header;
    }

    private void Offer(PageFindings findings)
    {
        if (Headline >= 0)
            findings.Headline.Add(_lines[Headline].Text, EvidenceSource.PlainText, _lines[Headline].Locator, _lines[Headline].Text, "headline.first-line");
        if (Kicker >= 0)
            findings.Kicker.Add(_lines[Kicker].Text, EvidenceSource.PlainText, _lines[Kicker].Locator, _lines[Kicker].Text, "kicker.above-headline");

        for (var index = Headline - 1; index >= 0; index--)
        {
            if (SectionPath.Read(_lines[index].Text) is { } path)
            {
                findings.Section.Add(path, EvidenceSource.PlainText, _lines[index].Locator, _lines[index].Text, "section.path");
                break;
            }
        }

        if (Published >= 0 && ReadDate(Published) is { } published)
        {
            var (line, locator) = (_lines[Published].Text, _lines[Published].Locator);
            findings.PublishedAt.Add(published.Value, EvidenceSource.PlainText, locator, line, published.Rule);
            if (published.Rest.Length > 0 && BylineRules.Read(published.Rest, _site) is { Authors.Count: > 0 } beside)
                findings.AddByline(beside, EvidenceSource.PlainText, locator, line);
        }

        if (Modified >= 0 && ReadDate(Modified) is { } modified)
            findings.ModifiedAt.Add(modified.Value, EvidenceSource.PlainText, _lines[Modified].Locator, _lines[Modified].Text, modified.Rule);
    }

    /// <summary>The last date above the text, for the clock of the page's head stands above the headline; or the one under a lead that stands above it.</summary>
    private (int Published, int Modified) FindDates()
    {
        var (published, modified) = (-1, -1);
        for (var index = 0; index < Math.Min(_lines.Count, _firstParagraph + 4); index++)
        {
            if (index > _firstParagraph && (published >= 0 || LineRules.IsParagraph(_lines[index].Text)))
                break;
            if (ReadDate(index) is null)
                continue;

            if (published >= 0 && Words.StartsWith(_lines[index].Text, "cập nhật"))
                modified = index;
            else
                published = index;
        }

        return (published, modified);
    }

    private DateReading? ReadDate(int index)
    {
        var text = _lines[index].Text;
        if (text.Length > MaxDateLine || DateRules.Read(text, _dates) is not { } reading || !IsBesideDate(reading, text))
            return null;

        // Some pages set day and time in elements of their own, and so in lines of their own.
        if (!reading.HasTime && index + 1 < _lines.Count && _lines[index + 1].Text is { Length: <= 8 } clock
            && DateRules.Read($"{text} {clock}", _dates) is { HasTime: true } whole && whole.Rest == reading.Rest)
            return whole;

        return reading;
    }

    // "Giá vàng hôm nay 22/8/2023" is a headline: beside a day without a clock only a byline or a section may stand.
    private bool IsBesideDate(DateReading reading, string text)
    {
        var rest = reading.Rest;
        if (rest.Length == 0)
            return true;
        if (LineRules.EndsSentence(text) && Words.Count(rest) > 3)
            return false;

        return BylineRules.Read(rest, _site) is { Authors.Count: > 0 } || LineRules.IsFurniture(rest) || PersonShape.IsNotName(rest) || (reading.HasTime && rest.Length <= MaxBeside);
    }

    private int FindHeadline()
    {
        var end = Math.Min(Published < 0 ? _lines.Count : Published, _firstParagraph);
        return Published < 0 ? FirstHeadline(end) : LastHeadline(end);
    }

    /// <summary>Above a date the headline is the last line, a section or another short line between them aside.</summary>
    private int LastHeadline(int end)
    {
        var last = -1;
        for (var index = end - 1; index >= 0; index--)
        {
            if (!IsHeadline(index, MaxHeadline))
                continue;

            var words = Words.Count(_lines[index].Text);
            if (last < 0 && words >= FullHeadline)
                return index;
            if (last >= 0)
                return words >= 2 * Words.Count(_lines[last].Text) ? index : last;

            last = index;
        }

        return last;
    }

    private int FirstHeadline(int end)
    {
        var fallback = -1;
        for (var index = 0; index < end; index++)
        {
            if (!IsHeadline(index, MaxUndated))
                continue;

            fallback = index;
            if (Words.Count(_lines[index].Text) < FullHeadline)
                continue;

            // A kicker is shorter than its headline.
            var isKicker = _lines[index].Text.Length <= MaxKicker && index + 1 < end && IsHeadline(index + 1, MaxUndated)
                && _lines[index + 1].Text.Length > _lines[index].Text.Length && !TextRules.Same(_lines[index].Text, _lines[index + 1].Text);
            return isKicker ? index + 1 : index;
        }

        return fallback;
    }

    private bool IsHeadline(int index, int longest)
    {
        var text = _lines[index].Text;
        return text.Length <= longest && Words.Count(text) >= 2 && !LineRules.IsFurniture(text) && !PersonShape.IsNotName(text)
            && SectionPath.Read(text) is null && !IsByline(text) && !RelatedRules.IsBlockHeading(text) && !IsPaper(text) && ReadDate(index) is null;
    }

    private int FindKicker()
    {
        var index = Headline - 1;
        if (index < 0 || !IsHeadline(index, MaxKicker) || _lines[index].Text.Length >= _lines[Headline].Text.Length || TextRules.Same(_lines[index].Text, _lines[Headline].Text))
            return -1;

        // One short line above the headline is its kicker, several are a menu.
        return index > 0 && IsHeadline(index - 1, MaxKicker) ? -1 : index;
    }

    private bool IsByline(string text) =>
        BylineRules.IsSignOff(text, SignOffShape.Named) && BylineRules.Read(text, _site) is { Rule: not "byline.theo" };

    // The paper's own name and motto stand on top of its pages.
    private bool IsPaper(string text) => TextRules.Same(text, _site.SiteName) || Mottos.Starts(text) || (PaperStarts.Starts(text, 2) && text.EndsWith("điện tử", StringComparison.OrdinalIgnoreCase));
}
