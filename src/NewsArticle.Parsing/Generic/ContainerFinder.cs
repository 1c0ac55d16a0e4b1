using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// Finds the element that holds the body: the one whose own paragraphs carry the most running text. A paragraph gives its length to its
/// parent and half of it to its grandparent, so that a body cut into sections still gathers in one place.
/// </summary>
internal static class ContainerFinder
{
    private const int MinParagraph = 40;
    private const int MaxParagraph = 1500;
    private const int MinBody = 120;

    private static readonly string[] Aside =
        ["comment", "binh-luan", "binhluan", "sidebar", "footer", "related", "lien-quan", "lienquan", "menu", "nav", "popup", "advert", "banner", "feedback"];

    private static readonly string[] Content =
        ["article", "content", "detail", "body", "fck", "noidung", "noi-dung", "entry", "post"];

    public static ElementNode? Find(PageTree tree, TreeStats stats)
    {
        var scores = new Dictionary<ElementNode, double>();
        var nodes = tree.Nodes;
        for (var index = 0; index < nodes.Length; index++)
        {
            if (nodes[index] is not ElementNode element)
            {
                continue;
            }

            if (TagKinds.IsUnread(element.Tag) || element.Tag is Tag.Nav or Tag.Footer)
            {
                index = element.End - 1;
                continue;
            }

            if (element.Tag == Tag.Figure)
            {
                // A photo story has its text in the captions alone.
                if (element.ParentElement is { } holder && stats.Images(element) > 0)
                {
                    Add(scores, holder, stats.Text(element) * 0.5);
                }

                index = element.End - 1;
                continue;
            }

            var length = RunningText(element, stats);
            if (length >= MinParagraph && element.ParentElement is { } parent)
            {
                if (element.Tag == Tag.P || IsParagraph(element, stats))
                {
                    Add(scores, parent, length);
                    if (parent.ParentElement is { } grandparent)
                    {
                        Add(scores, grandparent, length * 0.5);
                    }
                }
                else
                {
                    Add(scores, element, length);
                    Add(scores, parent, length * 0.5);
                }
            }
        }

        ElementNode? best = null;
        var bestScore = (double)MinBody;
        foreach (var (element, score) in scores)
        {
            var weighed = score * Weight(element);
            if (weighed > bestScore || (weighed == bestScore && best is not null && element.Order < best.Order))
            {
                best = element;
                bestScore = weighed;
            }
        }

        return best;
    }

    /// <summary>The running text that stands in an element itself: a paragraph's whole text, or the bare text and inline text of a box.</summary>
    private static double RunningText(ElementNode element, TreeStats stats)
    {
        if (element.Tag == Tag.P)
        {
            var links = stats.LinkText(element);
            var text = stats.Text(element);
            return links * 2 > text ? 0 : text;
        }

        if (element.Tag is not (Tag.Div or Tag.Td or Tag.Article or Tag.Section or Tag.Center or Tag.Main))
        {
            return 0;
        }

        var bare = 0;
        foreach (var child in element.Children)
        {
            if (child is TextNode || (child is ElementNode inline && !TagKinds.IsBlock(inline.Tag) && inline.Tag is not (Tag.A or Tag.Img) && !TagKinds.IsUnread(inline.Tag)))
            {
                bare += stats.Text(child) - stats.LinkText(child);
            }
        }

        return bare;
    }

    /// <summary>A box that holds nothing but one short run of text is a paragraph, as dantri wrote them in 2012.</summary>
    private static bool IsParagraph(ElementNode element, TreeStats stats)
    {
        if (element.Tag != Tag.Div || stats.Text(element) > MaxParagraph)
        {
            return false;
        }

        var breaks = 0;
        foreach (var child in element.Children)
        {
            if (child is ElementNode inner)
            {
                breaks += inner.Tag == Tag.Br ? 1 : 0;
                if (TagKinds.IsBlock(inner.Tag))
                {
                    return false;
                }
            }
        }

        return breaks < 2;
    }

    private static double Weight(ElementNode element)
    {
        var weight = element.Tag is Tag.Article ? 1.2 : 1.0;
        for (ElementNode? at = element; at is not null; at = at.ParentElement)
        {
            if (Names(at, Aside))
            {
                return at == element ? 0.2 : 0.5;
            }

            if (at.Tag is Tag.Aside)
            {
                return 0.3;
            }
        }

        return Names(element, Content) || element.Attribute("itemprop").Contains("articleBody", StringComparison.OrdinalIgnoreCase) ? weight * 1.3 : weight;
    }

    private static bool Names(ElementNode element, string[] words)
    {
        var id = element.Attribute("id");
        var classes = element.Attribute("class");
        foreach (var word in words)
        {
            if (id.Contains(word, StringComparison.OrdinalIgnoreCase) || classes.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return element.Tag is not (Tag.Html or Tag.Body or Tag.Form);
            }
        }

        return false;
    }

    private static void Add(Dictionary<ElementNode, double> scores, ElementNode element, double length) =>
        scores[element] = scores.GetValueOrDefault(element) + length;
}
