namespace NewsArticle.Parsing.Tree;

/// <summary>The groups of element names that reading and guarding tell apart.</summary>
internal static class TagKinds
{
    /// <summary>Starts and ends a line of its own.</summary>
    public static bool IsBlock(Tag tag) => tag is
        Tag.Address or Tag.Article or Tag.Aside or Tag.Blockquote or Tag.Body or Tag.Caption or Tag.Center or Tag.Dd or Tag.Details or Tag.Dialog or Tag.Dir
        or Tag.Div or Tag.Dl or Tag.Dt or Tag.Fieldset or Tag.Figcaption or Tag.Figure or Tag.Footer or Tag.Form or Tag.H1 or Tag.H2 or Tag.H3 or Tag.H4
        or Tag.H5 or Tag.H6 or Tag.Header or Tag.Hgroup or Tag.Hr or Tag.Html or Tag.Legend or Tag.Li or Tag.Main or Tag.Menu or Tag.Nav or Tag.Ol
        or Tag.Optgroup or Tag.Option or Tag.P or Tag.Pre or Tag.Search or Tag.Section or Tag.Summary or Tag.Table or Tag.Tbody or Tag.Td or Tag.Tfoot
        or Tag.Th or Tag.Thead or Tag.Tr or Tag.Ul;

    /// <summary>Its content is nothing that a reader of the page sees as text.</summary>
    public static bool IsUnread(Tag tag) => tag is
        Tag.Script or Tag.Style or Tag.Template or Tag.Noscript or Tag.Head or Tag.Title or Tag.Textarea or Tag.Select or Tag.Button or Tag.Object
        or Tag.Applet or Tag.Canvas or Tag.Iframe or Tag.Noembed or Tag.Noframes or Tag.Datalist or Tag.Progress or Tag.Meter;

    public static bool IsFormatting(Tag tag) => tag is
        Tag.B or Tag.Big or Tag.Code or Tag.Em or Tag.Font or Tag.I or Tag.Nobr or Tag.S or Tag.Small or Tag.Strike or Tag.Strong or Tag.Tt or Tag.U;

    /// <summary>A picture, in HTML or in AMP.</summary>
    public static bool IsPicture(ElementNode element) => element.Tag == Tag.Img || (element.Tag == Tag.Other && element.Name == "amp-img");

    /// <summary>A player of video or sound, in HTML or in AMP.</summary>
    public static bool IsMedia(ElementNode element) =>
        element.Tag is Tag.Video or Tag.Audio || (element.Tag == Tag.Other && element.Name is "amp-video" or "amp-audio");

    /// <summary>Ends the search of an end tag for its start tag.</summary>
    public static bool IsScope(Tag tag) => tag is Tag.Table or Tag.Marquee or Tag.Object or Tag.Applet or Tag.Template;

    public static bool IsHeading(Tag tag) => tag is >= Tag.H1 and <= Tag.H6;

    /// <summary>Stays open until something closes it, so that many of them pile up.</summary>
    public static bool Holds(Tag tag) => tag is not (
        Tag.Area or Tag.Base or Tag.Basefont or Tag.Bgsound or Tag.Br or Tag.Col or Tag.Embed or Tag.Frame or Tag.Hr or Tag.Image or Tag.Img or Tag.Input
        or Tag.Keygen or Tag.Link or Tag.Meta or Tag.Param or Tag.Source or Tag.Track or Tag.Wbr
        or Tag.P or Tag.Li or Tag.Dd or Tag.Dt or Tag.Option or Tag.Optgroup or Tag.Tr or Tag.Td or Tag.Th or Tag.Thead or Tag.Tbody or Tag.Tfoot
        or Tag.Rt or Tag.Rp or Tag.Rb or Tag.Rtc or Tag.Colgroup or Tag.Caption
        or Tag.Html or Tag.Head or Tag.Body or Tag.Script or Tag.Style or Tag.Title or Tag.Textarea or Tag.Iframe or Tag.Noembed or Tag.Noframes
        or Tag.Xmp or Tag.Noscript or Tag.Plaintext);
}
