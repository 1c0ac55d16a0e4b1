using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Tests.Tree;

/// <summary>
/// The direct builder makes the very nodes that AngleSharp's builder makes, or leaves the page to it. (That AngleSharp's builder fills our tree as
/// it fills its own is shown by <see cref="TreeEqualityTests"/>.)
/// </summary>
public class DirectBuilderTests
{
    private static readonly string[] Parts =
    [
        "<table>", "</table>", "<tr>", "<td>", "</td>", "</tr>", "<th>", "<thead>", "<tbody>", "</tbody>", "<caption>", "<colgroup>", "<col>",
        "<b>", "</b>", "<i>", "</i>", "<em>", "</em>", "<font color=red>", "</font>", "<a href=1>", "<a name=x>", "</a>", "<span>", "</span>",
        "<p>", "</p>", "<div>", "</div>", "<div a=1 / b>", "<DIV CLASS=Ab>", "<div =x y=>", "<div x=a/>", "<h1>", "</h1>", "<h2>", "</h3>", "<center>", "<article>", "</article>",
        "<ul><li>", "</ul>", "<li>", "</li>", "<dl><dd>", "<dt>", "</dl>", "<form>", "</form>", "<button>", "</button>", "<label>", "</label>",
        "<select>", "<option>", "<optgroup>", "</select>", "<object>", "</object>", "<marquee>", "</marquee>", "<video>", "<source src=1>", "</video>",
        "<svg>", "<svg viewbox=1 xlink:href=b>", "<g>", "</g>", "<path d=1 />", "<use xlink:href='#a'/>", "<use XLINK:HREF='#b' ViewBox=2>", "<foreignobject>", "<title>t &amp; u</title>", "</svg>",
        "<style>a<b</style>", "<script>1<2</script>", "<script><!-- x --></script>", "<noscript>", "</noscript>", "<iframe src=a>a</p>b</iframe>", "<iframe srcdoc='<p>'>z</iframe>",
        "<textarea>\n\nx</textarea>", "<pre>\n", "<pre>\n\n", "</pre>", "<br>", "</br>", "<hr/>", "<img src='a b' src=c/>", "<image src=1>", "<input type=hidden>", "<input type=text>",
        "<head>", "</head>", "<body class=a>", "</body>", "<html lang=vi>", "</html>", "<meta charset=x>", "<link rel=a>", "<!doctype html>", "<!foo>", "<?php x ?>", "</>", "</ x>",
        "<!-- c -->", "<!-->", "<!--->", "<!-- a --!> b -->", "<x-y a b=\"c\"d='e'>", "</x-y>", "< b", "<3", "x ", "\n", " ", "\r\n",
        "&amp;", "&nbsp;", "&nbsp", "&copy=", "&notit;", "&ampx;", "&#225;", "&#x1EA1;", "&#13;", "&bogus;", "&", "&eacute;x", "<a href='?a=1&b=2&copy=3&lt;'>", "<a href=?x&copy=1&y=&lt>",
    ];

    private static readonly string[] Beginnings = ["", "<!DOCTYPE html><html><head><title>a</title></head><body>", "<html><body>"];

    [Fact]
    public void Random_markup_gives_the_same_nodes_either_way()
    {
        var random = new Random(20261125);
        var direct = 0;
        const int pages = 6_000;
        for (var page = 0; page < pages; page++)
        {
            direct += Compare(Beginnings[random.Next(Beginnings.Length)] + string.Concat(Enumerable.Range(0, random.Next(1, 22)).Select(_ => Parts[random.Next(Parts.Length)]))) ? 1 : 0;
        }

        direct.Should().BeGreaterThan(pages / 2, "otherwise this test compares AngleSharp's builder with itself");
    }

    [SharedFact]
    public void Real_pages_give_the_same_nodes_either_way_and_nearly_all_directly()
    {
        var direct = SharedMaterial.PageNames.Count(name => Compare(File.ReadAllText(SharedMaterial.PagePath(name))));
        direct.Should().BeGreaterThan(SharedMaterial.PageNames.Count * 9 / 10);
    }

    /// <summary>Real pages, damaged as transport and templates damage them: cut short, tags lost, tags doubled, single characters changed.</summary>
    [SharedFact]
    public void Damaged_pages_give_the_same_nodes_either_way()
    {
        string[] names = ["div", "p", "td", "b", "a", "span", "ul", "li", "form", "table"];
        string[] pages = [.. SharedMaterial.PageNames.Select(name => File.ReadAllText(SharedMaterial.PagePath(name))).Where(page => page.Length < 100_000)];
        var random = new Random(20261126);
        var direct = 0;
        for (var round = 0; round < 400; round++)
        {
            var page = new System.Text.StringBuilder(pages[random.Next(pages.Length)]);
            for (var wound = random.Next(1, 6); wound > 0; wound--)
            {
                var at = random.Next(page.Length);
                switch (random.Next(5))
                {
                    case 0:
                        page.Remove(at, Math.Min(random.Next(1, 40), page.Length - at));
                        break;
                    case 1:
                        page.Insert(at, $"</{names[random.Next(names.Length)]}>");
                        break;
                    case 2:
                        page.Insert(at, $"<{names[random.Next(names.Length)]}>");
                        break;
                    case 3:
                        page.Length = Math.Max(1, at);
                        break;
                    default:
                        page[at] = "<>&\"'=/ -!x;"[random.Next(12)];
                        break;
                }
            }

            direct += Compare(page.ToString()) ? 1 : 0;
        }

        direct.Should().BeGreaterThan(100);
    }

    [Theory]
    [InlineData("<p>a\0b", "NUL has rules of its own")]
    [InlineData("<table>foster<tr><td>x</table>", "text between rows moves before the table")]
    [InlineData("<b><div>x</b>y</div>", "a block inside a formatting element: the adoption agency moves it")]
    [InlineData("<template><p>x</template>", "a template is a document in itself")]
    [InlineData("<svg><p>x</svg>", "a paragraph breaks out of svg")]
    [InlineData("<script><!-- <script></script> --></script>", "a script inside a comment inside a script")]
    [InlineData("</head><script></script>", "it goes back into the head")]
    public void What_moves_nodes_is_left_to_AngleSharp(string html, string reason) => Compare(html).Should().BeFalse(reason);

    [Theory]
    [InlineData("<!DOCTYPE html PUBLIC \"-//WAPFORUM//DTD XHTML Mobile 1.2//EN\" \"http://m.example/xhtml-mobile12.dtd\"><p>x<table><tr><td>y</table>", "a table ends the paragraph, as in all but the oldest pages")]
    [InlineData("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://m.example/xhtml1.dtd\"><p>x<table><tr><td>y</table>", "as in XHTML for the desk")]
    [InlineData("<p>x<table><tr><td>y</table>", "without a doctype the table stands in the paragraph")]
    [InlineData("<a href=1 title='a \"b' c d e f g h i j k l m n o p q r s t u v>x</a>y<a href=2 b c d e f g h i j k l m n o p q r s t>z", "a quotation mark inside a title makes attributes of the words that follow")]
    public void What_real_pages_do_is_built_directly(string html, string reason) => Compare(html).Should().BeTrue(reason);

    [Fact]
    public void A_page_near_a_limit_is_left_to_AngleSharps_builder_and_its_guard()
    {
        using var tree = PageTree.Parse(string.Concat(Enumerable.Repeat("<div>", 600)).AsMemory(), ParseLimits.Default);
        tree.IsDirect.Should().BeFalse();
        tree.Flattened.Should().BeTrue();
    }

    /// <summary>Each end tag that ends nothing is looked for in all that is open: what that costs counts as work, on which there is a limit.</summary>
    [Fact]
    public void Work_is_counted_while_the_tree_is_built()
    {
        var page = string.Concat(Enumerable.Repeat("<span>", 400)) + string.Concat(Enumerable.Repeat("</x>", 200_000));
        using var tree = PageTree.Parse(page.AsMemory(), ParseLimits.Default);
        tree.IsDirect.Should().BeFalse();
        tree.StoppedBy.Should().Be(nameof(ParseLimits.MaxWork));
    }

    /// <summary>Compares element by element; true where the direct builder made the tree.</summary>
    private static bool Compare(string html)
    {
        using var direct = PageTree.Parse(html.AsMemory(), ParseLimits.Default);
        if (!direct.IsDirect)
        {
            return false;
        }

        using var reference = PageTree.ParseWithAngleSharp(html.AsMemory(), ParseLimits.Default);
        var (ours, theirs) = (Describe(direct), Describe(reference));
        for (var index = 0; index < Math.Min(ours.Count, theirs.Count); index++)
        {
            if (ours[index] != theirs[index])
            {
                ours[index].Should().Be(theirs[index], $"line {index} of {(html.Length > 500 ? "the page" : html).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)}");
            }
        }

        ours.Count.Should().Be(theirs.Count);
        return true;
    }

    /// <summary>One line for each element, with how deep it stands, and for each run of text: how a run is cut into nodes is nobody's business.</summary>
    private static List<string> Describe(PageTree tree)
    {
        var lines = new List<string>();
        var open = new Stack<Node>();
        var text = new System.Text.StringBuilder();
        foreach (var node in tree.Nodes)
        {
            while (open.TryPeek(out var top) && top.End <= node.Order)
            {
                EndText();
                open.Pop();
            }

            node.Parent.Should().BeSameAs(open.TryPeek(out var parent) ? parent : null);
            if (node is TextNode run)
            {
                text.Append(run.Text);
                continue;
            }

            EndText();
            open.Push(node);
            lines.Add(node is ElementNode element
                ? $"{open.Count} {element.NamespaceUri} {element.Tag} {element.Name} {element.Flags} " + string.Join(' ', Attributes.Of(element).Select(attribute => $"{attribute.Name}={attribute.Value}"))
                : $"{open.Count} {node.NodeName}");
        }

        EndText();
        return lines;

        void EndText()
        {
            if (text.Length > 0)
            {
                lines.Add($"{open.Count} text {text}");
                text.Clear();
            }
        }
    }
}
