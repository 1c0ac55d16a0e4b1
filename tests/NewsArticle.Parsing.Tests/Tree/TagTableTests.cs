using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Tests.Tree;

/// <summary>What is written down of the elements is what AngleSharp's own elements say.</summary>
public class TagTableTests
{
    private static readonly string[] Names =
    [
        .. Enum.GetValues<Tag>().Select(tag => tag.ToString().ToLowerInvariant()), "x-unknown", "svg", "path", "g", "circle", "rect", "use", "defs", "symbol", "title", "desc", "foreignObject",
        "polygon", "line", "polyline", "ellipse", "clipPath", "mask", "linearGradient", "stop", "style", "script", "a", "text", "tspan", "animate", "image", "filter",
        "math", "mi", "mo", "mn", "ms", "mtext", "annotation-xml", "mrow", "mfrac",
    ];

    private static readonly IDocument Document = new HtmlParser().ParseDocument("");

    [Fact]
    public void Elements_of_HTML_have_the_flags_of_AngleSharp_s() =>
        Flags(name => TagTable.Instance.FlagsOf(name)).Should().Equal(Flags(name => FlagsOf(Document.CreateElement(name))));

    [Fact]
    public void Elements_of_svg_have_the_flags_of_AngleSharp_s() =>
        Flags(name => TagTable.Instance.Svg(name).Flags).Should().Equal(Flags(name => FlagsOf(Document.CreateElement(TagTable.SvgNamespace, name))));

    [Fact]
    public void Elements_of_math_have_the_flags_of_AngleSharp_s() =>
        Flags(name => TagTable.Instance.Math(name).Flags).Should().Equal(Flags(name => FlagsOf(Document.CreateElement(TagTable.MathNamespace, name))));

    private static IEnumerable<(string Name, NodeFlags Flags)> Flags(Func<string, NodeFlags> of) => Names.Select(name => (name, of(name)));

    private static NodeFlags FlagsOf(IElement element) => ((IConstructableNode)element).Flags;
}
