using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>The title that a link prints, and the summary where the link is drawn around a whole card (zing, vietnamnet): each stands in a block of its own.</summary>
internal readonly record struct LinkTitle(string? Title, string? Teaser)
{
    /// <summary>A shorter text beside a title is its time, its section or a button.</summary>
    public const int MinTeaser = 30;

    public static LinkTitle Of(PageTree tree, ElementNode link, Func<ElementNode, bool> without)
    {
        var title = FirstBlock(tree, link, without, out var text);
        return title is null
            ? new(TextRules.CleanOrNull(TreeText.Of(tree, link, without)), null)
            : new(text, TextRules.CleanOrNull(TreeText.Of(tree, link, inner => inner == title || without(inner))));
    }

    /// <summary>The heading, else the first block that holds text and no other block.</summary>
    private static ElementNode? FirstBlock(PageTree tree, ElementNode link, Func<ElementNode, bool> without, out string? text)
    {
        ElementNode? first = null;
        text = null;
        tree.Work.Walk(link.End - link.Order);
        for (var index = link.Order + 1; index < link.End; index++)
        {
            if (tree.Nodes[index] is not ElementNode inner || !TagKinds.IsBlock(inner.Tag) || (first is not null && !TagKinds.IsHeading(inner.Tag)))
            {
                continue;
            }

            if ((TagKinds.IsHeading(inner.Tag) || !tree.HoldsBlock(inner)) && TextRules.CleanOrNull(TreeText.Of(tree, inner, without)) is { } own)
            {
                (first, text) = (inner, own);
                if (TagKinds.IsHeading(inner.Tag))
                {
                    break;
                }
            }
        }

        return first;
    }
}
