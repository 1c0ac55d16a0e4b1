using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Tests.Tree;

/// <summary>Trees are used again for the next page: nothing of the page before may be seen in it.</summary>
public class TreePoolTests
{
    private const string Rich =
        "<!DOCTYPE html><html lang=vi><head><title>Chợ &amp; sông</title></head><body class=a><html data-x=1><b class=k>một<p>hai</b><x-own id=1>ba</x-own>" +
        "<svg viewbox='0 0 1 1'><path d=m /></svg><a href='?a=1&amp;b=2' title=t>bốn</a></body></html>";

    [Fact]
    public void A_page_leaves_nothing_to_the_next()
    {
        string[] pages = [Rich, "<p>một", "", "<i><i>hai</i>", "<table>foster<tr><td>x</table>", Rich, "<div a=1 b=2 c=3><p class>x</div>"];
        string[] first = [.. pages.Select(Read)];
        for (var round = 0; round < 3; round++)
        {
            foreach (var other in pages)
            {
                for (var index = 0; index < pages.Length; index++)
                {
                    Read(other);
                    Read(pages[index]).Should().Be(first[index]);
                }
            }
        }

        first[1].Should().Be("html[]head[]body[]p[]'một'");
        first[3].Should().Be("html[]head[]body[]i[]i[]'hai'");
        first[6].Should().Be("html[]head[]body[]div[a=1,b=2,c=3]p[class=]'x'");
    }

    [Fact]
    public void Two_pages_at_once_have_nodes_of_their_own()
    {
        using var one = PageTree.Parse("<p id=1>một".AsMemory(), ParseLimits.Default);
        using var two = PageTree.Parse("<p id=2>hai".AsMemory(), ParseLimits.Default);

        one.Nodes.ToArray().Should().NotIntersectWith(two.Nodes.ToArray());
        Describe(one).Should().Be("html[]head[]body[]p[id=1]'một'");
        Describe(two).Should().Be("html[]head[]body[]p[id=2]'hai'");
    }

    [Fact]
    public void A_tree_that_is_given_back_twice_is_not_lent_twice()
    {
        var tree = PageTree.Parse("<p>x".AsMemory(), ParseLimits.Default);
        tree.Dispose();
        tree.Dispose();

        using var one = PageTree.Parse("<p>một".AsMemory(), ParseLimits.Default);
        using var two = PageTree.Parse("<p>hai".AsMemory(), ParseLimits.Default);
        Describe(one).Should().Be("html[]head[]body[]p[]'một'");
        Describe(two).Should().Be("html[]head[]body[]p[]'hai'");
    }

    [Fact]
    public void Pages_read_at_the_same_time_do_not_meet()
    {
        var wrong = 0;
        Parallel.For(0, 2_000, number =>
        {
            var text = Read($"<p id={number}>trang {number}<p>{number}");
            if (text != $"html[]head[]body[]p[id={number}]'trang {number}'p[]'{number}'")
                Interlocked.Increment(ref wrong);
        });

        wrong.Should().Be(0);
    }

    [Fact]
    public void A_tree_of_very_many_nodes_is_not_kept_and_harms_none()
    {
        var large = string.Concat(Enumerable.Repeat("<p title=a>x", 20_000));
        Read(large).Should().EndWith("p[title=a]'x'");
        Read("<p>một").Should().Be("html[]head[]body[]p[]'một'");
    }

    private static string Read(string html)
    {
        using var tree = PageTree.Parse(html.AsMemory(), ParseLimits.Default);
        return Describe(tree);
    }

    private static string Describe(PageTree tree)
    {
        var text = new System.Text.StringBuilder();
        foreach (var node in tree.Nodes)
        {
            if (node is TextNode run)
                text.Append('\'').Append(run.Text).Append('\'');
            else if (node is ElementNode element)
                text.Append(element.Name).Append('[').AppendJoin(',', Attributes.Of(element).Select(attribute => $"{attribute.Name}={attribute.Value}")).Append(']');
        }

        return text.ToString();
    }
}
