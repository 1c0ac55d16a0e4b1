using AngleSharp.Dom;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>The rules inside svg. Pages have it for icons; math and html inside svg are given up.</summary>
internal ref partial struct DirectBuilder
{
    private void StartSvg()
    {
        AdjustSvgAttributes();
        var (name, flags) = TagTable.Instance.Svg("svg");
        Insert(Tag.Other, name, TagTable.SvgNamespace, flags);
        if (_selfClosing)
        {
            Pop();
        }
    }

    private void StartTagInForeign()
    {
        // These break out of svg; AngleSharp knows where to.
        if (_tag is Tag.B or Tag.Big or Tag.Blockquote or Tag.Body or Tag.Br or Tag.Center or Tag.Code or Tag.Dd or Tag.Div or Tag.Dl or Tag.Dt or Tag.Em or Tag.Embed or Tag.Head
            or Tag.Hr or Tag.I or Tag.Img or Tag.Li or Tag.Ul or Tag.H1 or Tag.H2 or Tag.H3 or Tag.H4 or Tag.H5 or Tag.H6 or Tag.Menu or Tag.Meta or Tag.Ol or Tag.P or Tag.Pre
            or Tag.Ruby or Tag.S or Tag.Small or Tag.Span or Tag.Strike or Tag.Strong or Tag.Sub or Tag.Sup or Tag.Table or Tag.Tt or Tag.U or Tag.Var or Tag.Font or Tag.Script)
        {
            GiveUp();
            return;
        }

        AdjustSvgAttributes();
        var (name, flags) = TagTable.Instance.Svg(SvgNames.Element(_name));
        Insert(Tag.Other, name, TagTable.SvgNamespace, flags);
        if (_selfClosing)
        {
            Pop();
        }
    }

    private void EndTagInForeign()
    {
        // These open an element of their own, which breaks out.
        if (_tag is Tag.P or Tag.Br)
        {
            GiveUp();
            return;
        }

        for (var index = _open.Count - 1; index > 0; index--)
        {
            if (_open[index].Name.Equals(_name, StringComparison.OrdinalIgnoreCase))
            {
                while (_open.Count > index)
                {
                    Pop();
                }

                return;
            }

            if ((_open[index - 1].Flags & NodeFlags.HtmlMember) != 0)
            {
                EndTagInMode();
                return;
            }
        }
    }

    private readonly void AdjustSvgAttributes() => _attributes.Rename(SvgNames.Attribute);
}
