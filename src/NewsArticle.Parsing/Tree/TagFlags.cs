using AngleSharp.Dom;

namespace NewsArticle.Parsing.Tree;

/// <summary>
/// What AngleSharp's tree builder must know of each element. Written down, and held to AngleSharp's own elements by a test: to ask them would make a document and one
/// element of each kind, which took a third of a first page.
/// </summary>
internal static class TagFlags
{
    public const NodeFlags UnknownHtml = NodeFlags.HtmlMember;
    public const NodeFlags UnknownSvg = NodeFlags.SvgMember;
    public const NodeFlags UnknownMath = NodeFlags.MathMember;

    public static NodeFlags Html(Tag tag) => NodeFlags.HtmlMember | tag switch
    {
        Tag.A or Tag.B or Tag.Big or Tag.Code or Tag.Em or Tag.Font or Tag.I or Tag.Nobr or Tag.S or Tag.Small or Tag.Strike or Tag.Strong or Tag.Tt or Tag.U
            => NodeFlags.HtmlFormatting,
        Tag.Address or Tag.Article or Tag.Aside or Tag.Blockquote or Tag.Button or Tag.Center or Tag.Colgroup or Tag.Details or Tag.Dir or Tag.Div or Tag.Dl or Tag.Fieldset
            or Tag.Figcaption or Tag.Figure or Tag.Footer or Tag.Form or Tag.Frameset or Tag.H1 or Tag.H2 or Tag.H3 or Tag.H4 or Tag.H5 or Tag.H6 or Tag.Head or Tag.Header
            or Tag.Hgroup or Tag.Isindex or Tag.Listing or Tag.Main or Tag.Menu or Tag.Nav or Tag.Noscript or Tag.Output or Tag.Plaintext or Tag.Section or Tag.Select
            or Tag.Summary or Tag.Time or Tag.Title
            => NodeFlags.Special,
        Tag.Area or Tag.Base or Tag.Basefont or Tag.Bgsound or Tag.Br or Tag.Col or Tag.Embed or Tag.Frame or Tag.Hr or Tag.Img or Tag.Input or Tag.Keygen or Tag.Link
            or Tag.Menuitem or Tag.Meta or Tag.Param or Tag.Source or Tag.Track or Tag.Wbr
            => NodeFlags.Special | NodeFlags.SelfClosing,
        Tag.Iframe or Tag.Noembed or Tag.Noframes or Tag.Script or Tag.Style or Tag.Xmp => NodeFlags.Special | NodeFlags.LiteralText,
        Tag.Pre or Tag.Textarea => NodeFlags.Special | NodeFlags.LineTolerance,
        Tag.Body or Tag.Tr => NodeFlags.Special | NodeFlags.ImplicitlyClosed,
        Tag.Dd or Tag.Dt or Tag.Li or Tag.P => NodeFlags.Special | NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd,
        Tag.Rb or Tag.Rp or Tag.Rt or Tag.Rtc => NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd,
        Tag.Optgroup or Tag.Option => NodeFlags.ImplicitlyClosed | NodeFlags.ImpliedEnd | NodeFlags.HtmlSelectScoped,
        Tag.Ol or Tag.Ul => NodeFlags.Special | NodeFlags.HtmlListScoped,
        Tag.Applet or Tag.Caption or Tag.Marquee or Tag.Object => NodeFlags.Special | NodeFlags.Scoped,
        Tag.Td or Tag.Th => NodeFlags.Special | NodeFlags.ImplicitlyClosed | NodeFlags.Scoped,
        Tag.Tbody or Tag.Tfoot or Tag.Thead => NodeFlags.Special | NodeFlags.ImplicitlyClosed | NodeFlags.HtmlTableSectionScoped,
        Tag.Table or Tag.Template => NodeFlags.Special | NodeFlags.Scoped | NodeFlags.HtmlTableSectionScoped | NodeFlags.HtmlTableScoped,
        Tag.Html => NodeFlags.Special | NodeFlags.ImplicitlyClosed | NodeFlags.Scoped | NodeFlags.HtmlTableSectionScoped | NodeFlags.HtmlTableScoped,
        _ => NodeFlags.None,
    };

    public static NodeFlags Svg(string name) => NodeFlags.SvgMember | name switch
    {
        "title" or "desc" or "foreignObject" => NodeFlags.Special | NodeFlags.Scoped | NodeFlags.HtmlTip,
        "style" => NodeFlags.Special,
        _ => NodeFlags.None,
    };

    public static NodeFlags Math(string name) => NodeFlags.MathMember | name switch
    {
        "mi" or "mo" or "mn" or "ms" or "mtext" => NodeFlags.Special | NodeFlags.Scoped | NodeFlags.MathTip,
        "annotation-xml" => NodeFlags.Special | NodeFlags.Scoped,
        _ => NodeFlags.None,
    };
}
