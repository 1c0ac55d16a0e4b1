using AngleSharp.Dom;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>End tags in the insertion mode "in body".</summary>
internal ref partial struct DirectBuilder
{
    private void EndTagInBody()
    {
        switch (_tag)
        {
            case Tag.A or Tag.B or Tag.Strong or Tag.Code or Tag.Em or Tag.U or Tag.I or Tag.Font or Tag.S or Tag.Small or Tag.Strike or Tag.Big or Tag.Tt:
                EndFormatting(_tag);
                break;
            case Tag.Li or Tag.Dd or Tag.Dt:
                EndItem(_tag);
                break;
            case Tag.P:
                if (!_open.HasParagraphInButtonScope())
                {
                    InsertImplied(Tag.P, "p");
                }

                CloseParagraph();
                break;
            case Tag.Div or Tag.Ol or Tag.Ul or Tag.Dl or Tag.Fieldset or Tag.Button or Tag.Figcaption or Tag.Figure or Tag.Article or Tag.Aside or Tag.Blockquote or Tag.Center
                or Tag.Address or Tag.Dialog or Tag.Dir or Tag.Summary or Tag.Details or Tag.Footer or Tag.Header or Tag.Nav or Tag.Section or Tag.Menu or Tag.Hgroup
                or Tag.Main or Tag.Pre or Tag.Listing:
                EndBlock(_tag);
                break;
            case Tag.Form:
                EndForm();
                break;
            case Tag.Br:
                (_tag, _name, _flags) = TagTable.Instance.Html("br");
                StartTagInBody();
                break;
            case >= Tag.H1 and <= Tag.H6:
                if (_open.HasHeadingInScope())
                {
                    _open.CloseImplied(Count);
                    _open.ClearBackTo(Count, Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6);
                    Pop();
                }

                break;
            case Tag.Applet or Tag.Marquee or Tag.Object:
                if (EndBlock(_tag))
                {
                    _open.ClearFormattingToMarker();
                }

                break;
            case Tag.Body or Tag.Html:
                if (_open.HasInScope(Tag.Body))
                {
                    _mode = _tag == Tag.Body ? Mode.AfterBody : Mode.AfterAfterBody;
                }

                break;
            case Tag.Template:
                break;
            case Tag.Nobr:
                GiveUp();
                break;
            default:
                EndOther();
                break;
        }
    }

    private bool EndBlock(Tag tag)
    {
        if (!_open.HasInScope(tag))
        {
            return false;
        }

        _open.CloseImplied(Count);
        _open.ClearBackTo(Count, tag);
        Pop();
        return true;
    }

    private void EndForm()
    {
        var form = _form;
        _form = null;
        if (form is null || !_open.HasInScope(Tag.Form))
        {
            return;
        }

        _open.CloseImplied(Count);
        _open.Remove(form, Count);
    }

    private void EndOther()
    {
        for (var index = _open.Count - 1; index > 0; index--)
        {
            var element = _open[index];
            if (element.Tag == _tag && (_tag != Tag.Other || element.Name == _name))
            {
                CloseImpliedExceptOwn();
                while (_open.Count > index)
                {
                    Pop();
                }

                return;
            }

            if ((element.Flags & NodeFlags.Special) != 0)
            {
                return;
            }
        }
    }

    private void CloseImpliedExceptOwn()
    {
        while ((_open.Top.Flags & NodeFlags.ImpliedEnd) != 0 && _open.Top.Tag != _tag)
        {
            Pop();
        }
    }

    /// <summary>The "adoption agency" in its plain case: nothing but inline elements stands inside the formatting element. Elsewhere it moves nodes.</summary>
    private void EndFormatting(Tag tag)
    {
        if (_open.Top.Tag == tag && !_open.IsFormatting(_open.Top))
        {
            Pop();
            return;
        }

        if (_open.LastFormatting(tag) is not { } element)
        {
            EndOther();
            return;
        }

        var index = _open.IndexOf(element);
        if (index < 0)
        {
            _open.RemoveFormatting(element);
            return;
        }

        if (!_open.HasInScope(tag))
        {
            return;
        }

        for (var inner = index + 1; inner < _open.Count; inner++)
        {
            if ((_open[inner].Flags & NodeFlags.Special) != 0)
            {
                GiveUp();
                return;
            }
        }

        while (_open.Count > index)
        {
            Pop();
        }

        _open.RemoveFormatting(element);
    }

    private void CloseParagraph()
    {
        if (_open.HasParagraphInButtonScope())
        {
            _open.CloseImplied(Count, Tag.P);
            _open.ClearBackTo(Count, Tag.P);
            Pop();
        }
    }

    /// <summary>A list item ends the one before it, unless a block stands between them.</summary>
    private void CloseItem(Tag first, Tag second)
    {
        for (var index = _open.Count - 1; index > 0; index--)
        {
            var element = _open[index];
            if (element.Tag == first || element.Tag == second)
            {
                EndItem(element.Tag);
                return;
            }

            if ((element.Flags & NodeFlags.Special) != 0 && element.Tag is not (Tag.Address or Tag.Div or Tag.P))
            {
                return;
            }
        }
    }

    private void EndItem(Tag tag)
    {
        if (tag == Tag.Li ? _open.HasInListItemScope(Tag.Li) : _open.HasInScope(tag))
        {
            _open.CloseImplied(Count, tag);
            _open.ClearBackTo(Count, tag);
            Pop();
        }
    }
}
