using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>
/// Reads the sign-off that stands right below the body's container (nld 2012, thoibaonganhang, zing, 24h): the first lines there, set to the
/// right, named for it, or saying whose the story is.
/// </summary>
internal static class AfterBody
{
    private const int MaxNodes = 80;
    private const int MaxLine = 120;
    private const int MaxLines = 3;

    public static void Read(PageTree tree, TreeStats stats, ArticleMap map, int start, BylineContext site, PageFindings findings)
    {
        var lines = 0;
        var end = Math.Min(tree.Nodes.Length, start + MaxNodes);
        for (var index = start; index < end && lines < MaxLines; index++)
        {
            if (tree.Nodes[index] is TextNode text)
            {
                if (!text.Text.IsWhiteSpace())
                {
                    return;
                }

                continue;
            }

            var element = (ElementNode)tree.Nodes[index];
            if (map.TryGetPart(element, out _) || TagKinds.IsUnread(element.Tag) || stats.Text(element) == 0)
            {
                index = element.End - 1;
            }
            else if (element.Tag is Tag.Aside or Tag.Footer or Tag.Nav or Tag.Ul or Tag.Ol or Tag.Form or Tag.Table or Tag.A || TagKinds.IsHeading(element.Tag))
            {
                return;
            }
            else if (stats.Text(element) <= MaxLine)
            {
                if (!TryRead(tree, stats, element, site, findings))
                {
                    return;
                }

                lines++;
                index = element.End - 1;
            }
        }
    }

    private static bool TryRead(PageTree tree, TreeStats stats, ElementNode element, BylineContext site, PageFindings findings)
    {
        var printed = TreeText.Of(tree, element);
        if (RelatedRules.IsFurniture(printed))
        {
            return true;
        }

        var shape = SignOffShape.Last | Shape(tree, stats, element);
        if ((stats.LinkText(element) * 2 > stats.Text(element) && (shape & SignOffShape.Named) == 0) || !BylineRules.IsSignOff(printed, shape) || BylineRules.Read(printed, site) is not { } reading
            || (reading.Rule == "byline.names" && (shape & (SignOffShape.RightAligned | SignOffShape.Named | SignOffShape.WholeBold)) == 0))
        {
            return false;
        }

        findings.AddByline(reading, EvidenceSource.Generic, "below the body", printed);
        return true;
    }

    /// <summary>How the line is set: the marks may be on the box or on anything inside it.</summary>
    private static SignOffShape Shape(PageTree tree, TreeStats stats, ElementNode element)
    {
        var shape = SignOffShape.None;
        tree.Work.Walk(element.End - element.Order);
        for (var index = element.Order; index < element.End; index++)
        {
            if (tree.Nodes[index] is not ElementNode inner || stats.Text(inner) == 0)
            {
                continue;
            }

            var whole = stats.Text(inner) == stats.Text(element);
            var style = Styles.Of(inner.Attribute("style")) | Styles.Align(inner.Attribute("align"));
            shape |= (style & TextStyle.RightAligned) != 0 || Styles.FloatsRight(inner.Attribute("style")) ? SignOffShape.RightAligned : SignOffShape.None;
            shape |= whole && (inner.Tag is Tag.B or Tag.Strong || (style & TextStyle.Bold) != 0) ? SignOffShape.WholeBold | SignOffShape.Bold : SignOffShape.None;
            shape |= whole && (inner.Tag is Tag.I or Tag.Em || (style & TextStyle.Italic) != 0) ? SignOffShape.Italic : SignOffShape.None;
            shape |= MakerNames.Is(inner) ? SignOffShape.Named : SignOffShape.None;
        }

        return shape;
    }
}
