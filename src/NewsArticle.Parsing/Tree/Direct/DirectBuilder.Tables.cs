namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>The insertion modes of table, caption and column group. What would have to move in front of the table is given up.</summary>
internal ref partial struct DirectBuilder
{
    private void StartTagInTable()
    {
        switch (_tag)
        {
            case Tag.Caption:
                _open.ClearBackTo(Count, Tag.Table);
                _open.AddMarker();
                Insert();
                _mode = Mode.InCaption;
                break;
            case Tag.Colgroup:
                _open.ClearBackTo(Count, Tag.Table);
                Insert();
                _mode = Mode.InColumnGroup;
                break;
            case Tag.Col:
                _open.ClearBackTo(Count, Tag.Table);
                InsertImplied(Tag.Colgroup, "colgroup");
                _mode = Mode.InColumnGroup;
                StartTagInColumnGroup();
                break;
            case Tag.Tbody or Tag.Tfoot or Tag.Thead:
                _open.ClearBackTo(Count, Tag.Table);
                Insert();
                _mode = Mode.InTableBody;
                break;
            case Tag.Tr or Tag.Td or Tag.Th:
                _open.ClearBackTo(Count, Tag.Table);
                InsertImplied(Tag.Tbody, "tbody");
                _mode = Mode.InTableBody;
                StartTagInTableBody();
                break;
            case Tag.Table:
                if (EndTable())
                {
                    StartTag();
                }

                break;
            case Tag.Form:
                if (_form is null)
                {
                    _form = Insert();
                    Pop();
                }

                break;
            case Tag.Script or Tag.Style:
                InsertHeadElement();
                break;
            case Tag.Input when IsHiddenInput():
                InsertVoid();
                break;
            default:
                GiveUp();
                break;
        }
    }

    private readonly bool IsHiddenInput()
    {
        foreach (var attribute in _attributes.Current)
        {
            if (_tree.Text[attribute.Name] is "type")
            {
                return _tree.Text[attribute.Value].Equals("hidden", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    private void EndTagInTable()
    {
        if (_tag == Tag.Table)
        {
            EndTable();
        }
        else if (_tag is not (Tag.Template or Tag.Tbody or Tag.Tr or Tag.Thead or Tag.Th or Tag.Tfoot or Tag.Td or Tag.Body or Tag.Caption or Tag.Col or Tag.Colgroup or Tag.Html))
        {
            GiveUp();
        }
    }

    private bool EndTable()
    {
        if (!_open.HasInTableScope(Tag.Table))
        {
            return false;
        }

        _open.ClearBackTo(Count, Tag.Table);
        Pop();
        ResetMode();
        return true;
    }

    private void StartTagInCaption()
    {
        if (_tag is Tag.Tbody or Tag.Col or Tag.Tfoot or Tag.Td or Tag.Thead or Tag.Caption or Tag.Th or Tag.Colgroup or Tag.Tr)
        {
            if (EndCaption())
            {
                StartTagInTable();
            }

            return;
        }

        StartTagInBody();
    }

    private void EndTagInCaption()
    {
        if (_tag == Tag.Caption)
        {
            EndCaption();
        }
        else if (_tag == Tag.Table)
        {
            if (EndCaption())
            {
                EndTagInTable();
            }
        }
        else if (_tag is not (Tag.Tbody or Tag.Col or Tag.Tfoot or Tag.Td or Tag.Thead or Tag.Tr or Tag.Body or Tag.Th or Tag.Colgroup or Tag.Html))
        {
            EndTagInBody();
        }
    }

    private bool EndCaption()
    {
        if (!_open.HasInTableScope(Tag.Caption))
        {
            return false;
        }

        _open.CloseImplied(Count);
        _open.ClearBackTo(Count, Tag.Caption);
        Pop();
        _open.ClearFormattingToMarker();
        _mode = Mode.InTable;
        return true;
    }

    private void TextInColumnGroup(TextRange text)
    {
        var space = LeadingSpace(text);
        InsertText(text with { Length = space });
        if (space < text.Length)
        {
            GiveUp();
        }
    }

    private void StartTagInColumnGroup()
    {
        if (_tag == Tag.Col)
        {
            InsertVoid();
        }
        else if (_tag == Tag.Html)
        {
            MergeInto(_open[0]);
        }
        else if (EndColumnGroup())
        {
            StartTagInTable();
        }
    }

    private void EndTagInColumnGroup()
    {
        if (_tag == Tag.Colgroup)
        {
            EndColumnGroup();
        }
        else if (_tag is not (Tag.Col or Tag.Template) && EndColumnGroup())
        {
            EndTagInTable();
        }
    }

    private bool EndColumnGroup()
    {
        if (_open.Top.Tag != Tag.Colgroup)
        {
            return false;
        }

        Pop();
        _mode = Mode.InTable;
        return true;
    }
}
