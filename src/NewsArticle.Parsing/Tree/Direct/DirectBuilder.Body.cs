namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>Start tags in the insertion mode "in body".</summary>
internal ref partial struct DirectBuilder
{
    private void StartTagInBody()
    {
        switch (_tag)
        {
            case Tag.A:
                StartAnchor();
                break;
            case Tag.Li:
                CloseItem(Tag.Li, Tag.Li);
                CloseParagraph();
                Insert();
                break;
            case Tag.Dd or Tag.Dt:
                CloseItem(Tag.Dd, Tag.Dt);
                CloseParagraph();
                Insert();
                break;
            case Tag.B or Tag.Strong or Tag.Code or Tag.Em or Tag.U or Tag.I or Tag.Font or Tag.S or Tag.Small or Tag.Strike or Tag.Big or Tag.Tt:
                ReopenFormatting();
                InsertFormatting();
                break;
            case Tag.Meta or Tag.Link or Tag.Base or Tag.Basefont or Tag.Bgsound or Tag.Title or Tag.Style or Tag.Script:
                InsertHeadElement();
                break;
            case >= Tag.H1 and <= Tag.H6:
                CloseParagraph();
                if (TagKinds.IsHeading(_open.Top.Tag))
                {
                    Pop();
                }

                Insert();
                break;
            case Tag.Form:
                if (_form is null)
                {
                    CloseParagraph();
                    _form = Insert();
                }

                break;
            case Tag.Div or Tag.Ul or Tag.P or Tag.Ol or Tag.Dl or Tag.Fieldset or Tag.Figcaption or Tag.Figure or Tag.Article or Tag.Aside or Tag.Blockquote or Tag.Center
                or Tag.Address or Tag.Dialog or Tag.Dir or Tag.Summary or Tag.Details or Tag.Main or Tag.Footer or Tag.Header or Tag.Nav or Tag.Section or Tag.Menu or Tag.Hgroup:
                CloseParagraph();
                Insert();
                break;
            case Tag.Img or Tag.Br or Tag.Area or Tag.Embed or Tag.Keygen or Tag.Wbr or Tag.Input:
                ReopenFormatting();
                InsertVoid();
                break;
            case Tag.Image:
                (_tag, _name, _flags) = TagTable.Instance.Html("img");
                ReopenFormatting();
                InsertVoid();
                break;
            case Tag.Menuitem or Tag.Param or Tag.Source or Tag.Track:
                InsertVoid();
                break;
            case Tag.Hr:
                CloseParagraph();
                InsertVoid();
                break;
            case Tag.Table:
                StartTable();
                break;
            default:
                StartRarer();
                break;
        }
    }

    private void StartRarer()
    {
        switch (_tag)
        {
            case Tag.Iframe:
                Insert();
                ReadRaw("iframe", isEscapable: false);
                break;
            case Tag.Noembed:
                Insert();
                ReadRaw("noembed", isEscapable: false);
                break;
            case Tag.Textarea:
                Insert();
                SkipLineBreak();
                ReadRaw("textarea", isEscapable: true);
                break;
            case Tag.Pre:
                CloseParagraph();
                Insert();
                SkipLineBreak();
                break;
            case Tag.Button:
                if (_open.HasInScope(Tag.Button))
                {
                    _open.CloseImplied(Count);
                    _open.ClearBackTo(Count, Tag.Button);
                    Pop();
                }

                ReopenFormatting();
                Insert();
                break;
            case Tag.Select:
                ReopenFormatting();
                Insert();
                _mode = _mode is Mode.InTable or Mode.InCaption or Mode.InTableBody or Mode.InRow or Mode.InCell ? Mode.InSelectInTable : Mode.InSelect;
                break;
            case Tag.Optgroup or Tag.Option:
                if (_open.Top.Tag == Tag.Option)
                {
                    Pop();
                }

                ReopenFormatting();
                Insert();
                break;
            case Tag.Applet or Tag.Marquee or Tag.Object:
                ReopenFormatting();
                Insert();
                _open.AddMarker();
                break;
            case Tag.Html:
                MergeInto(_open[0]);
                break;
            case Tag.Body:
                if (_open.Count > 1 && _open[1].Tag == Tag.Body)
                {
                    MergeInto(_open[1]);
                }

                break;
            case Tag.Tbody or Tag.Td or Tag.Tfoot or Tag.Th or Tag.Thead or Tag.Tr or Tag.Caption or Tag.Col or Tag.Colgroup or Tag.Frame or Tag.Head:
                break;
            case Tag.Other when _name == "svg":
                ReopenFormatting();
                StartSvg();
                break;
            default:
                ReopenFormatting();
                Insert();
                break;
        }
    }

    /// <summary>The line break right after the start tag is not part of the content.</summary>
    private void SkipLineBreak()
    {
        if (_position < _text.Length && _text[_position] == '\n')
        {
            _position++;
            if (_tag == Tag.Pre)
            {
                ReopenFormatting();
            }
        }
    }

    private void StartAnchor()
    {
        if (_open.LastFormatting(Tag.A) is { } outer)
        {
            EndFormatting(Tag.A);
            if (_gaveUp || _open.IndexOf(outer) >= 0)
            {
                GiveUp();
                return;
            }

            _open.RemoveFormatting(outer);
        }

        ReopenFormatting();
        InsertFormatting();
    }

    /// <summary>
    /// It is compared with all that are to be opened again, attribute by attribute, which counts as work. A link may well have twenty attributes: a quotation
    /// mark inside a title makes one of each word that follows.
    /// </summary>
    private void InsertFormatting()
    {
        var element = Insert();
        _work += (long)_open.FormattingCount * element.AttributeCount * element.AttributeCount / 8;
        _open.AddFormatting(element);
    }

    private void StartTable()
    {
        if (_open.HasParagraphInButtonScope() && _quirks != Quirks.On)
        {
            if (_quirks == Quirks.Unknown)
            {
                GiveUp();
                return;
            }

            CloseParagraph();
        }

        Insert();
        _mode = Mode.InTable;
    }
}
