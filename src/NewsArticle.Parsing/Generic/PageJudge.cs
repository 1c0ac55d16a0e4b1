using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// Tells pages that are no articles. A real article must never be refused: what a site's description found, and what the page itself
/// calls an article, is one; of the rest only what is built as a list, a thread or a notice is refused. A fragment has no head to tell
/// anything and passes.
/// </summary>
internal static class PageJudge
{
    /// <summary>More text than any notice has.</summary>
    private const int MaxNotice = 600;

    private const int MaxShell = 300;

    /// <summary>A card's title and its teaser, in letters.</summary>
    private const int MinTitle = 16;
    private const int MinTeaser = 30;

    private const int ManyCards = 4;
    private const int ManyTitles = 8;

    /// <returns>What it is, or null for an article.</returns>
    public static NonArticleKind? Judge(PageContext page, TreeStats stats, ArticleMap map, PageFindings findings)
    {
        var body = map.First(ArticlePart.Body);
        var isRead = findings.Body.Count > 0;
        if (isRead && body?.Source != EvidenceSource.Generic)
        {
            return null;
        }

        if (IsForum(page))
        {
            return NonArticleKind.Forum;
        }

        var claims = Claims(page.Metadata) && !IsHome(page);
        if (claims && (isRead || findings.Headline.Count > 0))
        {
            return null;
        }

        if (!isRead)
        {
            return Notice(findings) ?? OfEmpty(page, stats);
        }

        if (Written(findings.Body) < MaxNotice && Notice(findings) is { } notice)
        {
            return notice;
        }

        return body?.Element is { } container && IsList(page.Tree, stats, map, container) ? OfList(page) : null;
    }

    /// <summary>Whether the page tells machines that it is a piece.</summary>
    private static bool Claims(PageMetadata metadata)
    {
        foreach (var value in metadata.Values)
        {
            if ((value.Key == MetaKey.Headline && value.Source == EvidenceSource.JsonLd)
                || (value.Key == MetaKey.Type && (value.Raw.Equals("article", StringComparison.OrdinalIgnoreCase) || value.Raw.StartsWith("video", StringComparison.OrdinalIgnoreCase))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The page's own canonical address counts: what the caller gives for a fragment may be no more than its site.</summary>
    private static bool IsHome(PageContext page) => page.Metadata.First(MetaKey.Canonical) is { } canonical && LinkTargets.IsHome(canonical);

    private static bool IsForum(PageContext page)
    {
        foreach (var type in page.Metadata.JsonLdTypes)
        {
            if (type == "DiscussionForumPosting")
            {
                return true;
            }
        }

        return ForumSoftware.Is(page.Metadata.First(MetaKey.Generator)) || (page.Tree.Root is { } root && ForumSoftware.Is(root.Attribute("id").ToString()));
    }

    /// <summary>A notice names itself in the title or in its heading.</summary>
    private static NonArticleKind? Notice(PageFindings findings)
    {
        foreach (var headline in findings.Headline.Items)
        {
            if (NoticeWords.Read(headline.Value) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    private static NonArticleKind OfEmpty(PageContext page, TreeStats stats)
    {
        int text = 0, titles = 0;
        bool scripts = false, password = false;
        page.Tree.Work.Walk(page.Tree.Nodes.Length);
        foreach (var node in page.Tree.Nodes)
        {
            if (node is not ElementNode element)
            {
                continue;
            }

            switch (element.Tag)
            {
                case Tag.Body:
                    text = stats.Text(element);
                    break;
                case Tag.Script or Tag.Noscript:
                    scripts = true;
                    break;
                case Tag.Input:
                    password |= element.Attribute("type").Equals("password", StringComparison.OrdinalIgnoreCase);
                    break;
                case Tag.A:
                    titles += stats.Text(element) >= MinTitle ? 1 : 0;
                    break;
            }
        }

        return titles >= ManyTitles ? OfList(page)
            : password ? NonArticleKind.SignIn
            : scripts && text < MaxShell ? NonArticleKind.Shell
            : NonArticleKind.Unknown;
    }

    private static NonArticleKind OfList(PageContext page)
    {
        var address = page.Url?.OriginalString ?? page.Metadata.First(MetaKey.Canonical) ?? "";
        return LinkTargets.IsSearch(address) ? NonArticleKind.Search
            : LinkTargets.IsTag(address) || LinkTargets.IsTopic(address) ? NonArticleKind.Topic
            : IsHome(page) || (page.Url is not null && LinkTargets.IsHome(address)) ? NonArticleKind.Home
            : NonArticleKind.Section;
    }

    /// <summary>
    /// The container is a list of cards: titles that lead elsewhere, a teaser behind each; or it is a card or two among others
    /// (baovanhoa 2023), so that no text in it stands without a title and the frame around it is the list.
    /// </summary>
    private static bool IsList(PageTree tree, TreeStats stats, ArticleMap map, ElementNode container)
    {
        var (cards, teasers, texts) = Cards(tree, stats, map, container);
        if (IsListed(cards, teasers, texts))
        {
            return true;
        }

        if (cards == 0 || teasers < texts)
        {
            return false;
        }

        var frame = container;
        for (var steps = 0; steps < 2 && frame.ParentElement is { Tag: not (Tag.Body or Tag.Html) } parent; steps++)
        {
            frame = parent;
            (cards, teasers, texts) = Cards(tree, stats, null, frame);
            if (IsListed(cards, teasers, texts))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsListed(int cards, int teasers, int texts) => cards >= ManyCards && teasers >= ManyCards - 1 && teasers * 2 >= texts;

    /// <summary>How many titles the container holds, how many of them are followed by a text, and how many texts there are.</summary>
    private static (int Cards, int Teasers, int Texts) Cards(PageTree tree, TreeStats stats, ArticleMap? map, ElementNode container)
    {
        int cards = 0, teasers = 0, texts = 0;
        var open = false;
        tree.Work.Walk(container.End - container.Order);
        for (var index = container.Order + 1; index < container.End; index++)
        {
            if (tree.Nodes[index] is not ElementNode element)
            {
                continue;
            }

            if (TagKinds.IsUnread(element.Tag) || (map is not null && map.TryGetPart(element, out var part) && part != ArticlePart.Headline))
            {
                index = element.End - 1;
            }
            else if (element.Tag == Tag.A && element.HasAttribute("href") && stats.Text(element) >= MinTitle && IsLine(tree, element, stats))
            {
                cards++;
                open = true;
                index = element.End - 1;
            }
            else if (TagKinds.IsBlock(element.Tag) && !TagKinds.IsHeading(element.Tag) && stats.Text(element) >= MinTeaser && stats.LinkText(element) * 3 < stats.Text(element) && !tree.HoldsBlock(element))
            {
                texts++;
                teasers += open ? 1 : 0;
                open = false;
                index = element.End - 1;
            }
        }

        return (cards, teasers, texts);
    }

    /// <summary>A title stands in a line of its own; a link among words belongs to them.</summary>
    private static bool IsLine(PageTree tree, ElementNode link, TreeStats stats)
    {
        var line = link.ParentElement;
        while (line is not null && !TagKinds.IsBlock(line.Tag))
        {
            tree.Work.Walk(1);
            line = line.ParentElement;
        }

        return line is null || stats.LinkText(line) * 3 >= stats.Text(line) || line.Tag is Tag.Div or Tag.Article or Tag.Section or Tag.Li or Tag.Td;
    }

    private static int Written(List<Block> body) => body.Sum(block => block is TextBlock text ? text.Text.Length : 0);
}
