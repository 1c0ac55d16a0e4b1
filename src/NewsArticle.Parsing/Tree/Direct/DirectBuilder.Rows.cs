namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>The insertion modes of table sections, rows and cells.</summary>
internal ref partial struct DirectBuilder
{
    private void StartTagInTableBody()
    {
        switch (_tag)
        {
            case Tag.Tr:
                _open.ClearBackTo(Count, Tag.Tbody, Tag.Tfoot, Tag.Thead);
                Insert();
                _mode = Mode.InRow;
                break;
            case Tag.Td or Tag.Th:
                _open.ClearBackTo(Count, Tag.Tbody, Tag.Tfoot, Tag.Thead);
                InsertImplied(Tag.Tr, "tr");
                _mode = Mode.InRow;
                StartTagInRow();
                break;
            case Tag.Caption or Tag.Colgroup or Tag.Col or Tag.Tbody or Tag.Tfoot or Tag.Thead:
                if (EndSection())
                {
                    StartTagInTable();
                }

                break;
            default:
                StartTagInTable();
                break;
        }
    }

    private void EndTagInTableBody()
    {
        switch (_tag)
        {
            case Tag.Tbody or Tag.Tfoot or Tag.Thead:
                if (_open.HasInTableScope(_tag))
                {
                    _open.ClearBackTo(Count, Tag.Tbody, Tag.Tfoot, Tag.Thead);
                    Pop();
                    _mode = Mode.InTable;
                }

                break;
            case Tag.Tr or Tag.Td or Tag.Th or Tag.Body or Tag.Caption or Tag.Col or Tag.Colgroup or Tag.Html:
                break;
            case Tag.Table:
                if (EndSection())
                {
                    EndTagInTable();
                }

                break;
            default:
                EndTagInTable();
                break;
        }
    }

    private bool EndSection()
    {
        if (!_open.HasInTableScope(Tag.Tbody) && !_open.HasInTableScope(Tag.Tfoot) && !_open.HasInTableScope(Tag.Thead))
        {
            return false;
        }

        _open.ClearBackTo(Count, Tag.Tbody, Tag.Tfoot, Tag.Thead);
        Pop();
        _mode = Mode.InTable;
        return true;
    }

    private void StartTagInRow()
    {
        switch (_tag)
        {
            case Tag.Td or Tag.Th:
                _open.ClearBackTo(Count, Tag.Tr);
                Insert();
                _mode = Mode.InCell;
                _open.AddMarker();
                break;
            case Tag.Tr or Tag.Caption or Tag.Colgroup or Tag.Col or Tag.Tbody or Tag.Tfoot or Tag.Thead:
                if (EndRow())
                {
                    StartTagInTableBody();
                }

                break;
            default:
                StartTagInTable();
                break;
        }
    }

    private void EndTagInRow()
    {
        switch (_tag)
        {
            case Tag.Tr:
                EndRow();
                break;
            case Tag.Table:
                if (EndRow())
                {
                    EndTagInTableBody();
                }

                break;
            case Tag.Tbody or Tag.Tfoot or Tag.Thead:
                if (_open.HasInTableScope(_tag))
                {
                    EndRow();
                    EndTagInTableBody();
                }

                break;
            case Tag.Td or Tag.Th or Tag.Body or Tag.Caption or Tag.Col or Tag.Colgroup or Tag.Html:
                break;
            default:
                EndTagInTable();
                break;
        }
    }

    private bool EndRow()
    {
        if (!_open.HasInTableScope(Tag.Tr))
        {
            return false;
        }

        _open.ClearBackTo(Count, Tag.Tr);
        Pop();
        _mode = Mode.InTableBody;
        return true;
    }

    private void StartTagInCell()
    {
        if (_tag is Tag.Tr or Tag.Td or Tag.Th or Tag.Caption or Tag.Colgroup or Tag.Col or Tag.Tbody or Tag.Tfoot or Tag.Thead)
        {
            if (_open.HasInTableScope(Tag.Td) || _open.HasInTableScope(Tag.Th))
            {
                EndCell();
                StartTag();
            }

            return;
        }

        StartTagInBody();
    }

    private void EndTagInCell()
    {
        switch (_tag)
        {
            case Tag.Td or Tag.Th:
                EndCell();
                break;
            case Tag.Tr or Tag.Table or Tag.Tbody or Tag.Tfoot or Tag.Thead:
                if (_open.HasInTableScope(_tag))
                {
                    EndCell();
                    EndTagInMode();
                }

                break;
            case Tag.Body or Tag.Caption or Tag.Col or Tag.Colgroup or Tag.Html:
                break;
            default:
                EndTagInBody();
                break;
        }
    }

    private void EndCell()
    {
        _open.CloseImplied(Count);
        _open.ClearBackTo(Count, Tag.Td, Tag.Th);
        Pop();
        _open.ClearFormattingToMarker();
        _mode = Mode.InRow;
    }

    /// <summary>The mode that what is still open asks for.</summary>
    private void ResetMode()
    {
        for (var index = _open.Count - 1; index >= 0; index--)
        {
            Mode? mode = _open[index].Tag switch
            {
                Tag.Select => Mode.InSelect,
                Tag.Td or Tag.Th => Mode.InCell,
                Tag.Tr => Mode.InRow,
                Tag.Tbody or Tag.Tfoot or Tag.Thead => Mode.InTableBody,
                Tag.Body => Mode.InBody,
                Tag.Table => Mode.InTable,
                Tag.Caption => Mode.InCaption,
                Tag.Colgroup => Mode.InColumnGroup,
                Tag.Html => Mode.BeforeHead,
                Tag.Head => Mode.InHead,
                _ => null,
            };
            if (mode is { } found)
            {
                _mode = found;
                return;
            }
        }
    }
}
