using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;

namespace NewsArticle.Parsing.Tree;

/// <summary>What the tree builder must know of each element name. The flags are asked of AngleSharp's own elements, so that they cannot differ from them.</summary>
internal sealed class TagTable
{
    public const string HtmlNamespace = "http://www.w3.org/1999/xhtml";
    public const string SvgNamespace = "http://www.w3.org/2000/svg";
    public const string MathNamespace = "http://www.w3.org/1998/Math/MathML";

    private static readonly string[] SvgNames =
    [
        "svg", "path", "g", "circle", "rect", "use", "defs", "symbol", "title", "desc", "foreignObject", "polygon", "line", "polyline", "ellipse",
        "clipPath", "mask", "linearGradient", "stop", "style", "script", "a", "text", "tspan", "animate",
    ];

    private static readonly string[] MathNames = ["math", "mi", "mo", "mn", "ms", "mtext", "annotation-xml", "mrow"];

    private readonly SpanTable<(Tag Tag, NodeFlags Flags)> _html;
    private readonly SpanTable<NodeFlags> _svg;
    private readonly SpanTable<NodeFlags> _math;
    private readonly NodeFlags _unknown;

    private TagTable()
    {
        var document = new HtmlParser().ParseDocument("");
        NodeFlags Flags(IElement element) => ((IConstructableNode)element).Flags;

        var tags = Enum.GetValues<Tag>().Where(tag => tag != Tag.Other)
            .Select(tag => (Tag: tag, Name: tag.ToString().ToLowerInvariant())).ToArray();
        _html = new([.. tags.Select(entry => KeyValuePair.Create(entry.Name, (entry.Tag, Flags(document.CreateElement(entry.Name)))))]);
        _svg = new([.. SvgNames.Select(name => KeyValuePair.Create(name, Flags(document.CreateElement(SvgNamespace, name))))]);
        _math = new([.. MathNames.Select(name => KeyValuePair.Create(name, Flags(document.CreateElement(MathNamespace, name))))]);
        _unknown = Flags(document.CreateElement("x-unknown"));
        OtherSvg = Flags(document.CreateElement(SvgNamespace, "x-unknown"));
        OtherMath = Flags(document.CreateElement(MathNamespace, "x-unknown"));
    }

    public static TagTable Instance { get; } = new();

    /// <summary>The name of each known tag in the form that the tree builder asks for, many times for each tag of the page.</summary>
    public static StringOrMemory[] LocalNames { get; } = [.. Enum.GetValues<Tag>().Select(tag => new StringOrMemory(tag.ToString().ToLowerInvariant()))];

    private NodeFlags OtherSvg { get; }

    private NodeFlags OtherMath { get; }

    public (Tag Tag, string Name, NodeFlags Flags) Html(ReadOnlySpan<char> name) =>
        _html.TryGet(name, out var entry, out var known) ? (entry.Tag, known, entry.Flags) : (Tag.Other, name.ToString(), _unknown);

    public Tag TagOf(ReadOnlySpan<char> name) => _html.TryGet(name, out var entry, out _) ? entry.Tag : Tag.Other;

    public NodeFlags FlagsOf(string htmlName) => Html(htmlName).Flags;

    public (string Name, NodeFlags Flags) Svg(ReadOnlySpan<char> name) => _svg.TryGet(name, out var flags, out var known) ? (known, flags) : (name.ToString(), OtherSvg);

    public (string Name, NodeFlags Flags) Math(ReadOnlySpan<char> name) => _math.TryGet(name, out var flags, out var known) ? (known, flags) : (name.ToString(), OtherMath);
}
