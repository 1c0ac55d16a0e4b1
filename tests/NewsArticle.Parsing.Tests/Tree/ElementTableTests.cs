using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Tests.Tree;

public class ElementTableTests
{
    [Fact]
    public void A_text_has_one_number_wherever_it_stands_and_no_class_has_none()
    {
        using var tree = Parse("<p class='a b'>1</p><p class='b a'>2</p><p>3</p><p title=t class='a b'>4</p><p class>5</p>");
        var paragraphs = Paragraphs(tree);
        var numbers = paragraphs.ConvertAll(paragraph => RowOf(tree, paragraph).Class);
        numbers[3].Should().Be(numbers[0]).And.NotBe(0);
        numbers[1].Should().NotBe(numbers[0]);
        numbers[2].Should().Be(0);
        tree.Table.Class(numbers[1]).ToString().Should().Be("b a");
        tree.Table.Class(numbers[4]).IsEmpty.Should().BeTrue();
        tree.Table.Class(0).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_page_of_texts_that_share_a_place_in_the_table_is_read_all_the_same()
    {
        // The hash looks at length, ends and middle: these differ elsewhere.
        using var tree = Parse(string.Concat(Enumerable.Range(0, 3000).Select(index => $"<p class='a{index:D4}aaaaaaaaaaaaaaaaaaaaaaa'>x</p>")) + "<p class='a2999aaaaaaaaaaaaaaaaaaaaaaa last'>x</p>");
        foreach (var row in tree.Table.Rows)
            tree.Table.Class(row.Class).ToString().Should().Be(((ElementNode)tree.Nodes[row.Order]).Attribute("class").ToString());
        new SelectorSet([SelectorCompiler.Compile(".a2999aaaaaaaaaaaaaaaaaaaaaaa")]).Match(tree)[0].Should().HaveCount(2);
    }

    [Theory]
    [InlineData("<html><body><p>x</p><html class=late>", true)]
    [InlineData("<html class=early><body><p>x</p><html class=late>", true)]
    [InlineData("<html><body><p class=p>x</p><html lang=vi>", false)]
    public void An_element_knows_of_attributes_that_a_later_tag_adds(string html, bool expected)
    {
        using var direct = Parse(html);
        using var other = PageTree.ParseWithAngleSharp(html.AsMemory(), ParseLimits.Default);
        foreach (var tree in new[] { direct, other })
        {
            tree.Root!.HasAttribute("class").Should().Be(expected);
            RowOf(tree, tree.Root).Class.Should().Be(expected ? 1 : 0);
        }
    }

    [Fact]
    public void A_row_says_what_its_element_says()
    {
        using var tree = Parse("<html><head><meta name=a></head><body><p class=b title=c>1<a href=d>2</a></p><div></div></body></html>");
        string.Join(' ', tree.Table.Rows.ToArray().Select(row => row.Tag)).Should().Be("Html Head Meta Body P A Div");
        var paragraph = Paragraphs(tree)[0];
        var row = RowOf(tree, paragraph);
        (row.Order, row.Tag).Should().Be((5, Tag.P));
        row.MayHave(AttributeNames.Bit("title")).Should().BeTrue();
        row.MayHave(AttributeNames.Bit("href")).Should().BeFalse();
    }

    private static PageTree Parse(string html) => PageTree.Parse(html.AsMemory(), ParseLimits.Default);

    private static List<ElementNode> Paragraphs(PageTree tree)
    {
        var found = new List<ElementNode>();
        foreach (var element in tree.Elements)
        {
            if (element.Tag == Tag.P)
                found.Add(element);
        }

        return found;
    }

    private static ElementRow RowOf(PageTree tree, ElementNode element) => tree.Table.Rows.ToArray().Single(row => row.Order == element.Order);
}
