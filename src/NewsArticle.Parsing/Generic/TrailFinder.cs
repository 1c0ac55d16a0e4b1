using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Resolution;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// Finds the sections that the page prints: a trail named so, a trail told by its first step (a link to the home page), the category
/// beside the headline, or the entry of the menu that is lit, in this order.
/// </summary>
internal static class TrailFinder
{
    private const int MaxName = 40;
    private const int MaxSteps = 5;
    private const int MaxBox = 400;

    /// <summary>How many nodes the category may stand away from the headline.</summary>
    private const int Near = 60;

    /// <summary>The same before the headline, where a row of buttons often lies between.</summary>
    private const int NearBefore = 150;

    public static void Mark(GenericPage page, ArticleMap map)
    {
        foreach (var box in page.Names.With(NameSigns.Trail))
        {
            if (page.Stats.Text(box) > 0 && !page.HoldsArticle(box) && !page.Names.IsInside(box, NameSigns.Trail) && MarkSteps(page, map, box))
            {
                return;
            }
        }

        if (page.Headline is { } headline && (MarkFromHome(page, map, headline) || MarkCategory(page, map, headline)))
        {
            return;
        }

        if (page.Page.Metadata.Breadcrumb.Count == 0 && !(page.Headline is { } title && MarkNamed(page, map, title)))
        {
            MarkMenu(page, map);
        }
    }

    /// <summary>dantri 2016 and the WebForms of its age name nothing: the trail begins with a link to the home page. So does a menu, with more entries.</summary>
    private static bool MarkFromHome(GenericPage page, ArticleMap map, ElementNode headline)
    {
        for (var index = headline.Order - 1; index > Math.Max(0, headline.Order - Near); index--)
        {
            if (page.Tree.Nodes[index] is not ElementNode { Tag: Tag.A } link || !LinkTargets.IsHome(link.Attribute("href")) || page.Stats.Text(link) == 0
                || page.Names.IsInside(link, NameSigns.Aside))
            {
                continue;
            }

            for (var box = link.ParentElement; box is not null && page.Stats.Text(box) <= 80 && !page.HoldsArticle(box); box = box.ParentElement)
            {
                page.Tree.Work.Walk(1);
                if (page.Stats.LinkText(box) > page.Stats.LinkText(link))
                {
                    return Links(page, box) < MaxSteps && MarkSteps(page, map, box);
                }
            }
        }

        return false;
    }

    private static int Links(GenericPage page, ElementNode box)
    {
        var links = 0;
        page.Tree.Work.Walk(box.End - box.Order);
        for (var index = box.Order + 1; index < box.End; index++)
        {
            links += page.Tree.Nodes[index] is ElementNode { Tag: Tag.A } ? 1 : 0;
        }

        return links;
    }

    private static bool MarkCategory(GenericPage page, ArticleMap map, ElementNode headline)
    {
        foreach (var box in page.Names.With(NameSigns.Category))
        {
            if (box.Order > headline.End + Near)
            {
                return false;
            }

            if (box.End < headline.Order - NearBefore || page.Stats.Text(box) is 0 or > MaxName * 3 || page.HoldsArticle(box) || page.IsInBody(box)
                || page.Names.IsInside(box, NameSigns.Aside | NameSigns.Related | NameSigns.Automatic) || box.Tag == Tag.Nav)
            {
                continue;
            }

            // Where each step is named for itself, its neighbours are steps too (zing 2012).
            var row = box.Tag == Tag.A && box.ParentElement is { } parent && page.Stats.Text(parent) <= MaxName * 3 && !page.HoldsArticle(parent) ? parent : box;
            if (MarkSteps(page, map, row) || (row != box && MarkSteps(page, map, box)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A line of links beside the headline, each to the part of the site that it names (nld 2012).</summary>
    private static bool MarkNamed(GenericPage page, ArticleMap map, ElementNode headline)
    {
        for (var index = Math.Max(0, headline.Order - Near / 2); index < headline.End + (Near / 2) && index < page.Tree.Nodes.Length; index++)
        {
            if (page.Tree.Nodes[index] is not ElementNode { Tag: Tag.A } link || page.Stats.Text(link) is 0 or > MaxName || page.IsInBody(link)
                || page.Names.IsInside(link, NameSigns.Aside | NameSigns.Tags | NameSigns.Related | NameSigns.Automatic | NameSigns.Byline))
            {
                continue;
            }

            if (!IsOfMenu(page, link) && LinkTargets.IsPage(link.Attribute("href")) && Name(page, link) is { } name && LinkTargets.IsNamed(name, link.Attribute("href")) && !LinkTargets.IsTag(link.Attribute("href"))
                && !LinkTargets.IsTopic(link.Attribute("href")) && link.ParentElement is { } line && Links(page, line) < MaxSteps)
            {
                return MarkSteps(page, map, line is { Tag: Tag.Li, ParentElement: { } list } && Links(page, list) < MaxSteps ? list : line);
            }
        }

        return false;
    }

    /// <summary>Small sites set the headline right below the menu of the whole site, each entry of which names its part.</summary>
    private static bool IsOfMenu(GenericPage page, ElementNode link)
    {
        for (var at = link.ParentElement; at is not null && at.Tag != Tag.Body && !page.HoldsArticle(at); at = at.ParentElement)
        {
            page.Tree.Work.Walk(1);
            if (at.Tag == Tag.Nav || (at.Tag is Tag.Ul or Tag.Ol && Links(page, at) >= MaxSteps))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>baodautu, ione and soha print no trail: the lit entries of their menus name the section, general to special.</summary>
    private static void MarkMenu(GenericPage page, ArticleMap map)
    {
        var steps = 0;
        foreach (var entry in page.Names.With(NameSigns.Current))
        {
            if (entry.Order >= page.Start || steps >= 2)
            {
                return;
            }

            var link = entry.Tag == Tag.A ? entry : entry.Tag is Tag.Li or Tag.Td ? FirstLink(page, entry) : null;
            if (link is not null && LinkTargets.IsPage(link.Attribute("href")) && !LinkTargets.IsHome(link.Attribute("href")) && Name(page, link) is { } name
                && !map.TryGetPart(link, out _))
            {
                map.Mark(ArticlePart.Section, link, Locators.Of(entry), name, EvidenceSource.Generic);
                steps++;
            }
        }
    }

    private static ElementNode? FirstLink(GenericPage page, ElementNode entry)
    {
        for (var index = entry.Order + 1; index < entry.End; index++)
        {
            page.Tree.Work.Walk(1);
            if (page.Tree.Nodes[index] is ElementNode { Tag: Tag.A } link)
            {
                return link;
            }
        }

        return null;
    }

    private static bool MarkSteps(GenericPage page, ArticleMap map, ElementNode box) =>
        MarkSteps(page, map, box, true) || (page.Names.Says(box, NameSigns.Trail) && MarkSteps(page, map, box, false));

    /// <param name="page">The page.</param>
    /// <param name="map">Takes the marks.</param>
    /// <param name="box">What holds the steps.</param>
    /// <param name="strict">Whether a step has to lead somewhere: scripts follow the links of afamily 2014, and dantri 2022 was saved with "#".</param>
    private static bool MarkSteps(GenericPage page, ArticleMap map, ElementNode box, bool strict)
    {
        if (page.Stats.Text(box) > MaxBox)
        {
            return false;
        }

        var steps = 0;
        var lists = 0;
        for (var index = box.Order; index < box.End && steps < MaxSteps; index++)
        {
            page.Tree.Work.Walk(1);
            if (page.Tree.Nodes[index] is not ElementNode element)
            {
                continue;
            }

            // vietnamnet hangs the whole menu under a step, as a list inside the list.
            if (TagKinds.IsUnread(element.Tag) || (element.Tag is Tag.Ul or Tag.Ol && ++lists > 1) || (element != box && page.Names.Says(element, NameSigns.Widget)))
            {
                index = element.End - 1;
            }
            else if (IsStep(page, element, strict) && Name(page, element) is { } name)
            {
                map.Mark(ArticlePart.Section, element, Locators.Of(box) + (element == box ? "" : " " + element.Name), name, EvidenceSource.Generic);
                steps++;
                index = element.End - 1;
            }
        }

        return steps > 0;
    }

    /// <summary>A link to a part of the site; or the last step, which some systems print without a link.</summary>
    private static bool IsStep(GenericPage page, ElementNode element, bool strict) => element.Tag switch
    {
        Tag.A => (!strict || LinkTargets.IsPage(element.Attribute("href"))) && !LinkTargets.IsHome(element.Attribute("href")),
        Tag.Li => page.Stats.LinkText(element) == 0 && element.HasChildren,
        _ => false,
    };

    private static string? Name(GenericPage page, ElementNode element)
    {
        if (page.Stats.Text(element) is 0 or > MaxName)
        {
            return null;
        }

        var name = TreeText.Of(page.Tree, element).Trim(' ', '/', '>', '<', '»', '«', '›', '|', '•', '-', '–', '→', ',', ';', ':');
        return name.Length > 1 && !page.IsHeadline(name) && !HomePage.Is(name) && (!RelatedRules.IsFurniture(name) || KindWords.OfSection(name) is not null) && !RelatedRules.IsBlockHeading(name) && DateRules.Read(name, default) is null or { Rest.Length: > 3 }
            && !Domains.IsDomain(name) ? name : null;
    }
}
