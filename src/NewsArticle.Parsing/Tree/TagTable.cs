using AngleSharp.Common;
using AngleSharp.Dom;

namespace NewsArticle.Parsing.Tree;

/// <summary>What the tree builder must know of each element name.</summary>
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

    private TagTable()
    {
        _html = new([.. Enum.GetValues<Tag>().Where(tag => tag != Tag.Other).Select(tag => KeyValuePair.Create(tag.ToString().ToLowerInvariant(), (tag, TagFlags.Html(tag))))]);
        _svg = new([.. SvgNames.Select(name => KeyValuePair.Create(name, TagFlags.Svg(name)))]);
        _math = new([.. MathNames.Select(name => KeyValuePair.Create(name, TagFlags.Math(name)))]);
    }

    public static TagTable Instance { get; } = new();

    /// <summary>The name of each known tag in the form that the tree builder asks for, many times for each tag of the page.</summary>
    public static StringOrMemory[] LocalNames { get; } = [.. Enum.GetValues<Tag>().Select(tag => new StringOrMemory(tag.ToString().ToLowerInvariant()))];

    public (Tag Tag, string Name, NodeFlags Flags) Html(ReadOnlySpan<char> name) =>
        _html.TryGet(name, out var entry, out var known) ? (entry.Tag, known, entry.Flags) : (Tag.Other, name.ToString(), TagFlags.UnknownHtml);

    public Tag TagOf(ReadOnlySpan<char> name) => _html.TryGet(name, out var entry, out _) ? entry.Tag : Tag.Other;

    public NodeFlags FlagsOf(string htmlName) => Html(htmlName).Flags;

    public (string Name, NodeFlags Flags) Svg(ReadOnlySpan<char> name) => _svg.TryGet(name, out var flags, out var known) ? (known, flags) : (name.ToString(), TagFlags.UnknownSvg);

    public (string Name, NodeFlags Flags) Math(ReadOnlySpan<char> name) => _math.TryGet(name, out var flags, out var known) ? (known, flags) : (name.ToString(), TagFlags.UnknownMath);
}
