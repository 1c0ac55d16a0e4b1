using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Body;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Generic;

/// <summary>Finds the picture that opens the article above its body: a figure between headline and container, as e-CMS, soha and laodong print it.</summary>
internal static class OpeningPictureFinder
{
    private const int MaxFigures = 2;

    public static IReadOnlyList<ElementNode> Find(PageTree tree, TreeStats stats, ArticleMap map)
    {
        var found = new List<ElementNode>();
        if (map.First(ArticlePart.Headline)?.Element is not { } headline || map.First(ArticlePart.Body)?.Element is not { } body)
        {
            return found;
        }

        tree.Work.Walk(Math.Max(0, body.Order - headline.End));
        for (var index = headline.End; index < body.Order && found.Count < MaxFigures; index++)
        {
            if (tree.Nodes[index] is not ElementNode element)
            {
                continue;
            }

            if (element.Tag is Tag.Aside or Tag.Nav || TagKinds.IsUnread(element.Tag) || (map.TryGetPart(element, out var part) && part != ArticlePart.Body))
            {
                index = element.End - 1;
            }
            else if (element.Tag == Tag.Figure || (element.Tag == Tag.Div && FrameReader.IsPictureWithCaption(stats, element)))
            {
                found.Add(element);
                index = element.End - 1;
            }
        }

        return found;
    }
}
