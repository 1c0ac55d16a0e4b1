namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>The insertion modes "in select" and "in select in table".</summary>
internal ref partial struct DirectBuilder
{
    private void StartTagInSelect()
    {
        switch (_tag)
        {
            case Tag.Option:
                if (_open.Top.Tag == Tag.Option)
                {
                    Pop();
                }

                Insert();
                break;
            case Tag.Optgroup:
                if (_open.Top.Tag == Tag.Option)
                {
                    Pop();
                }

                if (_open.Top.Tag == Tag.Optgroup)
                {
                    Pop();
                }

                Insert();
                break;
            case Tag.Script:
                InsertHeadElement();
                break;
            default:
                GiveUp();
                break;
        }
    }

    private void EndTagInSelect()
    {
        switch (_tag)
        {
            case Tag.Optgroup:
                if (_open.Count > 1 && _open.Top.Tag == Tag.Option && _open[_open.Count - 2].Tag == Tag.Optgroup)
                {
                    Pop();
                }

                if (_open.Top.Tag == Tag.Optgroup)
                {
                    Pop();
                }

                break;
            case Tag.Option:
                if (_open.Top.Tag == Tag.Option)
                {
                    Pop();
                }

                break;
            case Tag.Select:
                if (_open.HasInSelectScope(Tag.Select))
                {
                    _open.ClearBackTo(Count, Tag.Select);
                    Pop();
                    ResetMode();
                }

                break;
            default:
                GiveUp();
                break;
        }
    }
}
