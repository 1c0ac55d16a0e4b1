using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// Finds a lead that has an element of its own: named for it, saying what the page's description says, opening with the paper's mark, or
/// simply the running text between headline and body.
/// </summary>
internal static class LeadElementFinder
{
    private const int MinLength = 40;
    private const int MaxLength = 900;
    private const int MinPlain = 60;
    private const int MaxDistance = 250;

    private const NameSigns Foreign =
        NameSigns.Related | NameSigns.Automatic | NameSigns.Comments | NameSigns.Caption | NameSigns.Aside | NameSigns.Tags | NameSigns.Trail | NameSigns.Widget;

    public static void Mark(GenericPage page, ArticleMap map)
    {
        if (Find(page) is not { } lead)
        {
            return;
        }

        // A lead that holds parts of its own is read without them.
        var holds = MarkInside(page, map, lead);
        map.Mark(ArticlePart.Lead, lead, Locators.Of(lead), holds ? null : TreeText.Of(page.Tree, lead), EvidenceSource.Generic);
    }

    private static ElementNode? Find(GenericPage page)
    {
        if ((page.Headline ?? page.Body) is not { } anchor)
        {
            return null;
        }

        var (headline, body, tree) = (page.Headline, page.Body, page.Tree);
        var description = page.Page.Metadata.First(MetaKey.Description) is { } raw ? TextRules.Fold(TextRules.Decode(raw)) : "";
        var first = headline is null ? 1 : headline.End;
        var last = Math.Min(tree.Nodes.Length, body is not null && body.Order > anchor.Order ? body.Order + 40 : anchor.End + MaxDistance);
        if (body is not null && body.End > first)
        {
            // Behind the body stand the summaries of other stories.
            last = Math.Min(last, body.End);
        }

        ElementNode? marked = null;
        ElementNode? plain = null;
        for (var index = first; index < last; index++)
        {
            tree.Work.Walk(1);
            if (tree.Nodes[index] is not ElementNode element)
            {
                continue;
            }

            if (TagKinds.IsUnread(element.Tag) || element.Tag is Tag.Figure or Tag.Aside or Tag.Nav or Tag.Ul
                || (page.Names.Says(element, Foreign) && !page.HoldsArticle(element) && !page.Names.Says(element, NameSigns.Lead)))
            {
                index = element.End - 1;
                continue;
            }

            if (!IsCandidate(page, element))
            {
                continue;
            }

            var text = TreeText.Of(tree, element);
            if (text.Length < MinLength || IsCaption(tree, element, text))
            {
                continue;
            }

            // What describes an author stands in a box of the same name: class="author-desc".
            if ((page.Names.Says(element, NameSigns.Lead) && !page.Names.Says(element, NameSigns.Byline)) || element.Attribute("data-role").SequenceEqual("sapo"))
            {
                return element;
            }

            if (page.IsInBody(element))
            {
                continue;
            }

            if (Says(TextRules.Fold(text), description))
            {
                return element;
            }

            marked ??= headline is not null && TextRules.ReadLead(text, page.Site.SiteName).Prefix is not null ? element : null;
            plain ??= IsPlain(page, element, text) ? element : null;
        }

        return marked ?? plain;
    }

    private static bool IsCandidate(GenericPage page, ElementNode element)
    {
        var length = page.Stats.Text(element);
        return element.Tag is Tag.P or Tag.Div or Tag.H2 or Tag.H3 or Tag.H4 or Tag.Strong or Tag.Span or Tag.Section or Tag.Header
            && length is >= MinLength - 10 and <= MaxLength && page.Stats.LinkText(element) * 2 <= length && !page.HoldsArticle(element) && element != page.Body;
    }

    /// <summary>The site's mark may stand before the lead ("TTO - "): what counts is that the description's beginning is there.</summary>
    private static bool Says(string text, string description)
    {
        var shared = Math.Min(60, Math.Min(text.Length, description.Length));
        return shared >= 30 && text.AsSpan(0, Math.Min(text.Length, 90)).IndexOf(description.AsSpan(0, shared)) >= 0;
    }

    /// <summary>Between headline and body nothing else is written in sentences (24h 2012, giadinh 2014, laodong 2019); the smallest block that holds them.</summary>
    private static bool IsPlain(GenericPage page, ElementNode element, string text) =>
        page is { Headline: { } headline, Body: { } body } && element.Order > headline.End && element.End <= body.Order && text.Length >= MinPlain
        && TagKinds.IsBlock(element.Tag) && Words.Count(text) >= 10 && IsSentence(text) && !RelatedRules.StartsWithLeadIn(text) && page.Stats.Images(element) == 0 && !page.Tree.HoldsBlock(element);

    private static bool IsSentence(string text) => text[^1] is '.' or '!' or '?' or '…' or '"' or '”' && DateRules.Read(text, default) is null or { Rest.Length: > MinPlain };

    /// <summary>laodong 2019 prints the opening picture's caption once more in a "description" beside the picture.</summary>
    private static bool IsCaption(PageTree tree, ElementNode element, string text)
    {
        if (CreditRules.Split(text).Credit is not null)
        {
            return true;
        }

        for (var index = element.Order - 1; index > Math.Max(0, element.Order - 16); index--)
        {
            if (tree.Nodes[index] is ElementNode { Tag: Tag.Figcaption } caption)
            {
                return CaptionRules.IsSame(TreeText.Of(tree, caption), text);
            }
        }

        return false;
    }

    /// <summary>
    /// Marks what papers print inside the lead: the place in an element of its own (vnexpress), the paper's name (dantri 2016), links to
    /// earlier pieces behind it (dantri and vnexpress 2012: "&gt;&gt; …").
    /// </summary>
    private static bool MarkInside(GenericPage page, ArticleMap map, ElementNode lead)
    {
        var holds = false;
        page.Tree.Work.Walk(lead.End - lead.Order);
        for (var index = lead.Order + 1; index < lead.End; index++)
        {
            if (page.Tree.Nodes[index] is not ElementNode element || page.Stats.Text(element) == 0)
            {
                continue;
            }

            ArticlePart? part = null;
            if (page.Names.Says(element, NameSigns.Place))
            {
                part = ArticlePart.Dateline;
            }
            else if (element.Tag == Tag.Span && index <= lead.Order + 2 && page.Stats.Text(element) <= 30)
            {
                var text = TreeText.Of(page.Tree, element);
                part = PlaceStamps.IsPlace(text) ? ArticlePart.Dateline
                    : SiteMarks.IsKnown(text) || TextRules.Same(text, page.Site.SiteName) || Domains.IsDomain(text) ? ArticlePart.Drop : null;
            }
            else if (element.Tag == Tag.A && GenericExtractor.IsOpen(map, ArticlePart.RelatedInline) && TreeText.Of(page.Tree, element) is var title
                && (RelatedRules.StartsWithLeadIn(title) || IsAfterBreak(page.Tree, element)) && LinkTargets.IsTitle(title, element.Attribute("href")))
            {
                part = ArticlePart.RelatedInline;
            }

            if (part is { } known)
            {
                map.Mark(known, element, Locators.Of(lead) + " " + element.Name, null, EvidenceSource.Generic);
                holds = true;
                index = element.End - 1;
            }
        }

        return holds;
    }

    private static bool IsAfterBreak(PageTree tree, ElementNode link)
    {
        for (var index = link.Order - 1; index > 0 && index > link.Order - 4; index--)
        {
            if (tree.Nodes[index] is ElementNode { Tag: Tag.Br })
            {
                return true;
            }
        }

        return false;
    }
}
