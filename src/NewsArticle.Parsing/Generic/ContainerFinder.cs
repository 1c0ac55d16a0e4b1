using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// Finds the element that holds the body: the one whose own paragraphs carry the most running text. A paragraph gives its length to its
/// parent and half of it to its grandparent, so that a body cut into sections still gathers in one place.
/// </summary>
internal static class ContainerFinder
{
    private const int MinParagraph = 40;
    private const int MinEntry = 15;
    private const int MaxParagraph = 1500;
    private const int MinBody = 120;

    /// <summary>A line under a headline, a picture or a player: taken where nothing longer is found.</summary>
    private const int MinLine = 40;

    /// <summary>The second half of a body that was cut in two.</summary>
    private const int MinPart = 80;

    private const int MaxFrame = 24;

    private const NameSigns Foreign =
        NameSigns.Comments | NameSigns.Aside | NameSigns.Related | NameSigns.Automatic | NameSigns.Widget | NameSigns.Caption;

    public static ElementNode? Find(PageTree tree, TreeStats stats, NamedElements names)
    {
        var scores = new Dictionary<ElementNode, double>();
        var nodes = tree.Nodes;
        // Each element is seen once here and once more as the child of a box.
        tree.Work.Walk(2 * nodes.Length);
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

            if (element.Tag == Tag.Figure || (element.Tag == Tag.Table && IsFrame(element, stats)))
            {
                // A photo story has its text in the captions alone: in figures, or in zing's tables of one picture each.
                if (element.ParentElement is { } holder && stats.Images(element) > 0)
                {
                    Add(scores, holder, stats.Text(element) * 0.5);
                }

                index = element.End - 1;
                continue;
            }

            var length = RunningText(element, stats);
            if (element.Tag == Tag.P && length is >= MinEntry and < MinParagraph && element.ParentElement is { } frame)
            {
                // The entries of a live report are short; many of them are a text too.
                Add(scores, frame, length * 0.5);
            }

            if (length >= MinParagraph && element.ParentElement is { } parent)
            {
                if (element.Tag == Tag.P || IsParagraph(element, stats))
                {
                    // The list below a short story holds more text than the story: teasers count half.
                    length *= IsCard(parent, stats) ? 0.5 : 1;
                    Add(scores, parent, length);
                    if (parent.ParentElement is { } grandparent)
                    {
                        Add(scores, grandparent, length * 0.5);
                        if (grandparent.ParentElement is { } ancestor && stats.Images(grandparent) > 0)
                        {
                            // Each picture of a story, with its caption in a box of its own (vnexpress' slides), is a part of what holds them all.
                            Add(scores, ancestor, length * 0.3);
                        }
                    }
                }
                else
                {
                    Add(scores, element, length);
                    Add(scores, parent, length * 0.5);
                }
            }
        }

        return Best(scores, MinBody, names) is { } best ? Joined(tree, best, scores, stats, names) : PhotoStory(tree, stats) ?? Best(scores, MinLine, names);
    }

    private static ElementNode? Best(Dictionary<ElementNode, double> scores, int least, NamedElements names)
    {
        ElementNode? best = null;
        var bestScore = 0.0;
        foreach (var (element, score) in scores)
        {
            if (score < least)
            {
                continue;
            }

            var weighed = score * Weight(element, names);
            if (weighed > bestScore || (weighed == bestScore && best is not null && element.Order < best.Order))
            {
                best = element;
                bestScore = weighed;
            }
        }

        return best;
    }

    /// <summary>A title that leads elsewhere, and its teaser.</summary>
    private static bool IsCard(ElementNode element, TreeStats stats) => stats.Paragraphs(element) <= 2 && stats.LinkText(element) * 5 >= stats.Text(element);

    /// <summary>vnexpress 2012 printed pictures under a headline with hardly a line between them: the frame that the headline shares with the pictures.</summary>
    private static ElementNode? PhotoStory(PageTree tree, TreeStats stats)
    {
        tree.Work.Walk(tree.Nodes.Length);
        foreach (var node in tree.Nodes)
        {
            if (node is not ElementNode { Tag: Tag.H1 } headline || stats.Text(headline) == 0)
            {
                continue;
            }

            for (var frame = headline.ParentElement; frame is { Tag: Tag.Div or Tag.Td or Tag.Article or Tag.Section or Tag.Main }; frame = frame.ParentElement)
            {
                tree.Work.Walk(1);
                if (stats.Images(frame) > 0)
                {
                    var text = stats.Text(frame) - stats.Text(headline);
                    return text >= MinParagraph && stats.LinkText(frame) * 3 <= text ? frame : null;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// VCCorp cut its bodies in two around an advertisement (dantri, cafef, giadinh of 2014: #divfirst, #divend): where the neighbours hold
    /// running text as well, and little else, the frame around them is the body.
    /// </summary>
    private static ElementNode Joined(PageTree tree, ElementNode best, Dictionary<ElementNode, double> scores, TreeStats stats, NamedElements names)
    {
        var at = best;
        while (at.ParentElement is { Tag: Tag.Div or Tag.Td or Tag.Section or Tag.Article } parent)
        {
            var gain = 0;
            foreach (var child in parent.Children)
            {
                tree.Work.Walk(1);
                if (child is ElementNode part && part != at && part.Tag == at.Tag && stats.LinkText(part) * 5 <= stats.Text(part) && !names.Says(part, Foreign)
                    && scores.GetValueOrDefault(part) >= MinParagraph)
                {
                    gain += stats.Text(part);
                }
            }

            var other = stats.Text(parent) - stats.Text(at) - gain;
            if (gain >= MinPart ? other > gain : other > MinParagraph)
            {
                break;
            }

            at = parent;
            best = gain >= MinPart ? parent : best;
        }

        return best;
    }

    /// <summary>A table of one picture and its caption.</summary>
    private static bool IsFrame(ElementNode table, TreeStats stats) =>
        stats.Images(table) is 1 or 2 && stats.Text(table) <= MaxParagraph && table.End - table.Order <= MaxFrame;

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

    private static double Weight(ElementNode element, NamedElements names)
    {
        var isContent = names.Says(element, NameSigns.Content);
        if (names.Says(element, Foreign) || element.Tag == Tag.Aside)
        {
            // vnexpress 2018 names its text "content_detail block_ads_connect".
            return isContent ? 1.0 : 0.2;
        }

        return (names.IsInside(element, Foreign) ? 0.5 : 1.0) * (element.Tag == Tag.Article ? 1.2 : 1.0) * (isContent ? 1.3 : 1.0);
    }

    private static void Add(Dictionary<ElementNode, double> scores, ElementNode element, double length) =>
        scores[element] = scores.GetValueOrDefault(element) + length;
}
