using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;
using Node = NewsArticle.Parsing.Tree.Node;

namespace NewsArticle.Parsing.Tests.Tree;

/// <summary>Our tree holds the same elements, attributes and text as AngleSharp's own.</summary>
public class TreeEqualityTests
{
    [SharedTheory]
    [MemberData(nameof(SharedMaterial.PageNamesAsRows), MemberType = typeof(SharedMaterial))]
    public void Every_real_page_gives_the_same_tree(string name) => Compare(File.ReadAllText(SharedMaterial.PagePath(name)));

    [Theory]
    [InlineData("<p>a<p>b<table><tr><td>c<b>d</table>e")]
    [InlineData("<b>a <i>b</b> c</i> d")]
    [InlineData("<b><div>x</b>y</div>z")]
    [InlineData("<table>foster<tr><td>x</td></tr>more</table>")]
    [InlineData("<div>a<!-- c -->b<!-- d --> c</div>")]
    [InlineData("<svg><path d='M0 0'/><title>t</title></svg><math><mi>x</mi></math><p>y")]
    [InlineData("<b>a</b> <i>b</i>\n<u> </u>c")]
    [InlineData("<ul><li>a<ul><li>b</ul><li>c</ul>")]
    [InlineData("<html lang=vi><html data-x=1><body class=a><body id=b>x")]
    [InlineData("<a href=1>x<a href=2>y</a>")]
    [InlineData("<font size=1><p>a<p>b</font>c<p>d")]
    [InlineData("<select><option>a<option>b</select><form><form>x</form></form>")]
    [InlineData("<noscript><img src=a></noscript><iframe><p>x</iframe><textarea><p></textarea>&amp;amp;&eacute;")]
    [InlineData("<div><table><b>a</b><tr><td>b<p>c</table>d</div>")]
    [InlineData("<table><div><p>x</div><tr><td>y<a href=1></table>z")]
    [InlineData("<template><table><i>x</i></table></template><p>y")]
    [InlineData("")]
    public void Odd_markup_gives_the_same_tree(string html) => Compare(html);

    /// <summary>Table soup, seeded: what stands between rows and cells moves before its table, whatever is open around it.</summary>
    [Fact]
    public void Random_markup_gives_the_same_tree()
    {
        string[] parts = ["<table>", "</table>", "<tr>", "<td>", "</td>", "</tr>", "<b>", "</b>", "<p>", "</p>", "<div>", "</div>", "<a href=1>", "</a>", "x ", "<ul><li>", "</ul>", "<i>", "</i>", "<br>", "<tbody>", "<caption>", "<span>", "</span>"];
        var random = new Random(20261124);
        for (var page = 0; page < 2_000; page++)
        {
            Compare(string.Concat(Enumerable.Range(0, random.Next(2, 30)).Select(_ => parts[random.Next(parts.Length)])));
        }
    }

    private static void Compare(string html)
    {
        var theirs = new StringBuilder();
        using (var document = new HtmlParser().ParseDocument(html))
        {
            Write(document, theirs);
        }

        foreach (var parse in (ReadOnlySpan<Func<ReadOnlyMemory<char>, ParseLimits, CancellationToken, PageTree>>)[PageTree.Parse, PageTree.ParseWithAngleSharp])
        {
            using var tree = parse(html.AsMemory(), ParseLimits.Default, default);
            var ours = new StringBuilder();
            Write(tree.Nodes[0], ours);
            ours.ToString().Should().Be(theirs.ToString(), html.Length > 500 ? "the page is the same" : html.Replace("{", "{{").Replace("}", "}}"));
            tree.StoppedBy.Should().BeNull();
            tree.Flattened.Should().BeFalse();
        }
    }

    private static void Write(Node node, StringBuilder text)
    {
        foreach (var child in node.Children)
        {
            if (child is TextNode run)
            {
                text.Append(run.Text);
            }
            else if (child is ElementNode element)
            {
                Open(text, element.Name, element.NamespaceUri, Attributes.Of(element));
                if (element.Tag != Tag.Template)
                {
                    Write(element, text);
                }

                text.Append("</>");
            }
        }
    }

    private static void Write(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText run)
            {
                text.Append(run.Data);
            }
            else if (child is IElement element)
            {
                Open(text, element.LocalName, element.NamespaceUri, element.Attributes.Select(attribute => (attribute.Name, attribute.Value)));
                if (!element.LocalName.Equals("template", StringComparison.Ordinal))
                {
                    Write(element, text);
                }

                text.Append("</>");
            }
        }
    }

    private static void Open(StringBuilder text, string name, string? space, IEnumerable<(string Name, string Value)> attributes)
    {
        text.Append('<').Append(name).Append(' ').Append(space);
        foreach (var (attribute, value) in attributes.Where(pair => !pair.Name.Equals("srcdoc", StringComparison.Ordinal)).OrderBy(pair => pair.Name, StringComparer.Ordinal))
        {
            text.Append(' ').Append(attribute).Append('=').Append(value);
        }

        text.Append('>');
    }
}
