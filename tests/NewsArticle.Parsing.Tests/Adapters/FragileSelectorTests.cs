using NewsArticle.Parsing.Adapters.Declarative;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Tests.Adapters;

public class FragileSelectorTests
{
    [Theory]
    [InlineData(".detail_title__x1Y2z", "hash", "css-modules")]
    [InlineData("h1.Header_logo__aBcDe", "hash", "css-modules without a digit")]
    [InlineData(".css-1q2w3e4", "hash", "emotion")]
    [InlineData(".sc-bdVaJa1", "hash", "styled-components")]
    [InlineData(".jsx-3042912312", "hash", "styled-jsx")]
    [InlineData(".e17g058b0", "hash", "emotion's label")]
    [InlineData("p.css-1y32vyc", "hash", "emotion again")]
    [InlineData("div.svelte-1tky8bj", "hash", "Svelte")]
    [InlineData(".cate_C3E96385EEAD26E0E05384BA1E7BD416 h1", "hash", "the id of a section in a class")]
    [InlineData("#post-39a27ed", "hash", "the id of one page")]
    [InlineData("[data-v-7ba5bd90]", "build", "Vue")]
    [InlineData("div[_ngcontent-abc-c12]", "build", "Angular")]
    [InlineData("[class*=\"w-[300px]\"]", "Tailwind", "how wide it is today")]
    [InlineData("[class~=\"md:flex\"]", "Tailwind", "how it looks on one screen")]
    [InlineData("[class=\"title bold\"]", ".title.bold", "exact classes")]
    [InlineData("#a div > div > div > div", "positions", "four steps that say nothing")]
    [InlineData("#a p:first-child + p:last-child", "positions", "two positions")]
    [InlineData("#a + p + p", "positions", "counting neighbours")]
    [InlineData("div p", "no class", "every paragraph of the page")]
    [InlineData("* > b", "no class", "anything at all")]
    [InlineData("h2", "no class", "menus have them too")]
    public void What_matches_today_by_accident_is_told_with_what_to_write_instead(string selector, string word, string reason) =>
        Complaint(selector).Should().NotBeNull(reason).And.Contain(word, reason);

    [Theory]
    [InlineData("h1")]
    [InlineData("article h2")]
    [InlineData("header center")]
    [InlineData("zone")]
    [InlineData("h1.title-detail")]
    [InlineData(".list_news_dot_3x3")]
    [InlineData("div.bd02")]
    [InlineData(".row10 .col-md-8")]
    [InlineData("#ctl00_mContent_lbBody")]
    [InlineData(".liParent2.liCurrent a.aParent")]
    [InlineData(".detail__cmain-main")]
    [InlineData(".detail__title")]
    [InlineData(".block__Title")]
    [InlineData("#content .td-post-content > div > div > strong")]
    [InlineData("[class^=\"cms-\"]")]
    [InlineData("meta[property=\"article:published_time\"]")]
    [InlineData("#a > p:first-child")]
    [InlineData(".h264-player")]
    [InlineData(".decade1990")]
    [InlineData(".detail-author__text2")]
    [InlineData("body > h2")]
    [InlineData(".css-note")]
    [InlineData(".box24h .metaDetails1")]
    public void What_people_named_is_let_pass(string selector) => Complaint(selector).Should().BeNull();

    private static string? Complaint(string selector) => SelectorCompiler.Compile(selector).Select(FragileSelectors.Complaint).FirstOrDefault(complaint => complaint is not null);
}
