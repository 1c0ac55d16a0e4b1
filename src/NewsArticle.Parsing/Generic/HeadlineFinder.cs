using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// Finds the printed headline: the heading that says what the page's metadata says; otherwise the last h1 before the body. vneconomy's
/// first h1 is its logo, tuoitre has a second, empty one in a pop-up: empty headings do not count.
/// </summary>
internal static class HeadlineFinder
{
    private const int MaxLength = 300;
    private const int MinLesser = 16;

    /// <summary>Each heading is compared with all that the page calls its title; no page has so many.</summary>
    private const int MaxTitles = 16;

    public static ElementNode? Find(PageContext page, TreeStats stats, NamedElements names, ElementNode? body)
    {
        var said = page.Metadata.All(MetaKey.Headline).Concat(page.Metadata.All(MetaKey.Title))
            .Select(value => TextRules.Fold(TextRules.Decode(value.Raw))).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Take(MaxTitles).ToArray();
        ElementNode? named = null;
        ElementNode? best = null;
        ElementNode? lesser = null;
        ElementNode? bold = null;
        page.Tree.Work.Walk(page.Tree.Nodes.Length);
        foreach (var node in page.Tree.Nodes)
        {
            if (node is not ElementNode element || stats.Text(element) is 0 or > MaxLength)
            {
                continue;
            }

            if (!IsCandidate(element))
            {
                bold ??= body is not null && element.Order < body.Order && IsBoldLine(element, stats) ? element : null;
                continue;
            }

            if (element.Tag != Tag.H1 && !BeginsLike(page.Tree, element, said))
            {
                // nhandan 2019 and vov 2020 have no h1: the first full line set as a heading is the headline. Pages of before 2010, and
                // dantri's for telephones of 2014, know no heading at all: there a line is set in larger letters, or named for it.
                var isLine = (element.Tag is Tag.H2 or Tag.H3 || IsLarge(element) || IsNamed(element)) && stats.LinkText(element) == 0 && stats.Text(element) >= MinLesser && body is not null && element.Order < body.End && !names.IsInside(element, NameSigns.Related | NameSigns.Automatic);
                lesser ??= isLine ? element : null;
                continue;
            }

            var text = TreeText.Of(page.Tree, element);
            if (text.Length is 0 or > MaxLength)
            {
                continue;
            }

            var folded = TextRules.Fold(text);
            if (folded.Length >= 8 && Array.Exists(said, title => title.StartsWith(folded, StringComparison.Ordinal)))
            {
                // The same words may stand in a hidden field and in the heading: a heading is printed larger.
                named = named is null || (!TagKinds.IsHeading(named.Tag) && TagKinds.IsHeading(element.Tag)) ? element : named;
            }
            else if (element.Tag == Tag.H1 && (best is null || body is null || element.Order < body.Order || body.Contains(element)))
            {
                best = element;
            }
        }

        return named is not null && (TagKinds.IsHeading(named.Tag) || best is null) ? named : best ?? named ?? lesser ?? (said.Length <= 1 ? bold : null);
    }

    /// <summary>dantri's pages for phones of 2014 have no heading and no title of their own: a line of bold words before the body.</summary>
    private static bool IsBoldLine(ElementNode element, TreeStats stats) =>
        element.Tag is Tag.B or Tag.Strong && stats.Text(element) >= MinLesser && stats.LinkText(element) == 0
        && element.ParentElement is { Tag: not (Tag.A or Tag.Li or Tag.Label) } line && stats.Text(line) == stats.Text(element) && line.ParentElement?.Tag != Tag.A;

    /// <summary>The lists beside an article hold dozens of titles: only those that begin with the right letter are worth reading.</summary>
    private static bool BeginsLike(PageTree tree, ElementNode element, string[] said)
    {
        for (var index = element.Order + 1; index < element.End; index++)
        {
            tree.Work.Walk(1);
            if (tree.Nodes[index] is not TextNode text)
            {
                continue;
            }

            foreach (var character in text.Text)
            {
                if (char.IsLetterOrDigit(character))
                {
                    var letter = char.ToLowerInvariant(character);
                    return Array.Exists(said, title => title[0] == letter);
                }
            }
        }

        return false;
    }

    private static bool IsCandidate(ElementNode element)
    {
        if (TagKinds.IsHeading(element.Tag) || IsLarge(element))
        {
            return true;
        }

        if (element.Tag is not (Tag.Div or Tag.P or Tag.Span or Tag.Strong or Tag.Td or Tag.A))
        {
            return false;
        }

        var classes = element.Attribute("class");
        return classes.Contains("title", StringComparison.OrdinalIgnoreCase) || classes.Contains("headline", StringComparison.OrdinalIgnoreCase)
            || element.Attribute("itemprop").Equals("headline", StringComparison.OrdinalIgnoreCase) || IsNamed(element);
    }

    /// <summary>WebForms portals write &lt;span id="…_lblTitle" class="TieuDe"&gt;.</summary>
    private static bool IsNamed(ElementNode element)
    {
        var classes = element.Attribute("class");
        return element.Tag is Tag.Div or Tag.P or Tag.Span or Tag.Td
            && (classes.Contains("tieude", StringComparison.OrdinalIgnoreCase) || classes.Contains("tieu-de", StringComparison.OrdinalIgnoreCase)
                || element.Attribute("id").EndsWith("lblTitle", StringComparison.OrdinalIgnoreCase) || element.Attribute("id").EndsWith("lblTieuDe", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsLarge(ElementNode element) => element.Tag == Tag.Font && element.Attribute("size").Trim() is ['+', _] or ['4' or '5' or '6' or '7'];
}
