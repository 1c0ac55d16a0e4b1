using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Tests.Tree;

/// <summary>An element finds its attributes whichever way it came by them.</summary>
public class AttributeNameTests
{
    [Theory]
    [InlineData("<p ID=x>", "p", "id")]
    [InlineData("<p a=1 id=x>", "p", "id")]
    [InlineData("<p id=x id=y>", "p", "id")]
    [InlineData("<svg><use xlink:href=x /></svg>", "use", "href")]
    [InlineData("<svg viewbox=x></svg>", "svg", "viewBox")]
    [InlineData("<body><html data-x=x>", "html", "data-x")]
    [InlineData("<body a=1><body class=x>", "body", "class")]
    [InlineData("<b a=1><p id=x>", "p", "id")]
    public void An_attribute_is_found_by_its_name(string html, string element, string attribute)
    {
        using var tree = PageTree.Parse(html.AsMemory(), ParseLimits.Default);

        tree.IsDirect.Should().BeTrue();
        Find(tree, element).Attribute(attribute).ToString().Should().Be("x");
    }

    [Fact]
    public void Formatting_that_is_opened_again_has_its_attributes()
    {
        using var tree = PageTree.Parse("<div><b class=x>một</div><div>hai</div>".AsMemory(), ParseLimits.Default);

        tree.IsDirect.Should().BeTrue();
        var found = 0;
        foreach (var element in tree.Elements)
        {
            if (element.Name == "b" && element.Attribute("class") is "x")
                found++;
        }

        found.Should().Be(2);
    }

    [Fact]
    public void An_implied_element_has_none_of_the_tag_that_implies_it()
    {
        using var tree = PageTree.Parse("<p class=x>".AsMemory(), ParseLimits.Default);

        Find(tree, "body").HasAttribute("class").Should().BeFalse();
        Find(tree, "html").AttributeCount.Should().Be(0);
    }

    private static ElementNode Find(PageTree tree, string name)
    {
        foreach (var element in tree.Elements)
        {
            if (element.Name == name)
                return element;
        }

        throw new InvalidOperationException(name);
    }
}
