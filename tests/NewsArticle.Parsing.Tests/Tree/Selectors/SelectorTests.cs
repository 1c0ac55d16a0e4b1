using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Adapters.Declarative;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Tests.Tree.Selectors;

/// <summary>Our compiled selectors find what AngleSharp's own find.</summary>
public class SelectorTests
{
    private const string Page =
        "<div id=a class='x y'><p id=b>1</p><p id=c class=y>2<span id=d title='a b-c' lang=vi-VN>3</span></p><ul id=e><li id=f>4<li id=g class=x><a id=h href='/tin/a.html'>5</a><li id=i></ul></div>" +
        "<div id=j class=' y\tz '><!-- c -->t<p id=k data-k=''>6</p><div id=l><p id=m class=x>7</p><p id=n>8</p></div></div><P ID=o CLASS=X>9</P>";

    [Theory]
    [InlineData("p", "b c k m n o")]
    [InlineData("P", "b c k m n o")]
    [InlineData("#c", "c")]
    [InlineData("#C", "")]
    [InlineData(".x", "a g m")]
    [InlineData(".X", "o")]
    [InlineData(".y.x", "a")]
    [InlineData(".z", "j")]
    [InlineData("p.y", "c")]
    [InlineData("div p", "b c k m n")]
    [InlineData("div > p", "b c k m n")]
    [InlineData("#j > p", "k")]
    [InlineData("#j p", "k m n")]
    [InlineData("p + p", "c n")]
    [InlineData("p + div > p", "m n")]
    [InlineData("#a > ul li > a", "h")]
    [InlineData("div div p", "m n")]
    [InlineData("li:first-child", "f")]
    [InlineData("li:last-child", "i")]
    [InlineData("p:first-child", "b k m")]
    [InlineData("p:nth-child(1)", "b k m")]
    [InlineData("p:not(.x)", "b c k n o")]
    [InlineData("p:not(.x, .y)", "b k n o")]
    [InlineData("p:not(div > p)", "o")]
    [InlineData("div > :not(p)", "e l")]
    [InlineData("[title]", "d")]
    [InlineData("[data-k]", "k")]
    [InlineData("[data-k='']", "k")]
    [InlineData("[title='a b-c']", "d")]
    [InlineData("[title~=a]", "d")]
    [InlineData("[title~=b]", "")]
    [InlineData("[title^=a]", "d")]
    [InlineData("[title$='-c']", "d")]
    [InlineData("[title*='b-']", "d")]
    [InlineData("[title*='']", "")]
    [InlineData("[lang|=vi]", "d")]
    [InlineData("a[href^='/tin/'][href$='.html']", "h")]
    [InlineData("#h, #b, p.y", "b c h")]
    [InlineData("p, p", "b c k m n o")]
    [InlineData("ul#e > *", "f g i")]
    [InlineData("#nothing p", "")]
    [InlineData("[class~=x] > p", "b c")]
    [InlineData("[class*=z] p", "k m n")]
    [InlineData("[class^=x]", "a g m")]
    [InlineData("[class]", "a c g j m o")]
    [InlineData("[class=X], [class~=z], .y", "a c j o")]
    [InlineData("#e [class]", "g")]
    [InlineData("[class*=z] .x, .x > [class*=y]", "c m")]
    [InlineData(".z ul .x", "")]
    [InlineData("[id=e] a", "h")]
    [InlineData("div[class] div > [class]", "m")]
    [InlineData("[data-k] p", "")]
    [InlineData("[title] + ul a", "")]
    [InlineData("[id=a] li + [class] a[href]", "h")]
    public void A_selector_finds_these_elements_in_document_order(string selector, string ids)
    {
        Ours(Page, selector).Should().Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Theirs(Page, selector).Should().Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), "AngleSharp finds the same");
    }

    [Theory]
    [InlineData("p:nth-child(2)")]
    [InlineData("p:nth-child(2n+1)")]
    [InlineData("p:first-of-type")]
    [InlineData("p:only-child")]
    [InlineData("p:empty")]
    [InlineData("p ~ p")]
    [InlineData("div:has(p)")]
    [InlineData("p:contains('x')")]
    [InlineData("p::before")]
    [InlineData("p:hover")]
    [InlineData("svg|a")]
    [InlineData("p[a!=b]")]
    [InlineData("p >")]
    [InlineData("p[")]
    [InlineData("#")]
    [InlineData("   ")]
    [InlineData("")]
    public void What_is_not_supported_is_refused_by_name(string selector)
    {
        var act = () => SelectorCompiler.Compile(selector);
        act.Should().Throw<SelectorException>().Which.Selector.Should().Be(selector);
    }

    [Fact]
    public void A_selector_without_end_is_refused()
    {
        foreach (var selector in new[] { new string('a', 2000), string.Join(" ", Enumerable.Repeat("p", 400)), string.Concat(Enumerable.Repeat("p:not(", 150)) })
        {
            var act = () => SelectorCompiler.Compile(selector);
            act.Should().Throw<SelectorException>();
        }
    }

    [Theory]
    [MemberData(nameof(ParsedPages.Rows), MemberType = typeof(ParsedPages))]
    public void The_selectors_of_a_page_s_site_find_on_it_what_AngleSharp_finds(string name)
    {
        var page = ParsedPages.Of(name);
        Compare(page.Html, Selectors(page.Url is null || SiteCatalog.BuiltIn.Find(page.Url.Host) is not DeclarativeSite site ? Families : [site]));
    }

    [Theory]
    [MemberData(nameof(SomePages))]
    public void The_selectors_of_all_sites_find_on_a_page_what_AngleSharp_finds(string name) =>
        Compare(ParsedPages.Of(name).Html, Selectors(BuiltInSites.Hosts.Select(host => SiteCatalog.BuiltIn.Find(host)).OfType<DeclarativeSite>().Concat(Families)));

    /// <summary>A few pages, since all selectors of hundreds of sites on every page would take AngleSharp minutes.</summary>
    public static TheoryData<string> SomePages
    {
        get
        {
            var rows = new TheoryData<string>();
            foreach (var name in ParsedPages.Names.Where((_, index) => index % (ParsedPages.Names.Count / 8) == 0))
                rows.Add(name);
            return rows;
        }
    }

    private static IEnumerable<DeclarativeSite> Families =>
        BuiltInSites.FamilyNames.Select(name => SiteFileReader.Read(name, EmbeddedText.Read(BuiltInSites.FamilyFileName(name))!, name));

    private static List<string> Selectors(IEnumerable<DeclarativeSite> sites) => [.. sites
        .SelectMany(site => site.Layouts)
        .SelectMany(layout => layout.Fields.SelectMany(field => field.Alternatives).SelectMany(alternative => alternative).Select(place => place.Place.Selector.Text).Concat(layout.Signs))
        .Distinct(StringComparer.Ordinal)];

    private static void Compare(string html, List<string> selectors)
    {
        using var tree = PageTree.Parse(html.AsMemory(), ParseLimits.Default);
        var ours = new SelectorSet([.. selectors.Select(selector => SelectorCompiler.Compile(selector))]).Match(tree);
        using var document = new HtmlParser().ParseDocument(html);
        for (var index = 0; index < selectors.Count; index++)
        {
            // Most selectors of other sites find nothing, and to describe that takes longer than to find it.
            var theirs = document.QuerySelectorAll(selectors[index]);
            if (theirs.Length > 0 || ours[index] is not null)
                (ours[index] ?? []).Select(Describe).Should().Equal(theirs.Select(Describe), selectors[index]);
        }
    }

    private static IEnumerable<string> Ours(string html, string selector)
    {
        using var tree = PageTree.Parse(html.AsMemory(), ParseLimits.Default);
        var found = new SelectorSet([SelectorCompiler.Compile(selector)]).Match(tree)[0] ?? [];
        return [.. found.Select(element => element.Attribute("id").ToString())];
    }

    private static IEnumerable<string> Theirs(string html, string selector)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return [.. document.QuerySelectorAll(selector).Select(element => element.Id!)];
    }

    private static string Describe(ElementNode element)
    {
        var before = 0;
        foreach (var child in element.Parent!.Children)
        {
            if (child == element)
                break;
            before += child is ElementNode ? 1 : 0;
        }

        return $"{element.Name}#{element.Attribute("id")}.{element.Attribute("class")}@{before}";
    }

    private static string Describe(IElement element) =>
        $"{element.LocalName}#{element.GetAttribute("id")}.{element.GetAttribute("class")}@{element.ParentElement?.Children.Index(element) ?? 0}";
}
