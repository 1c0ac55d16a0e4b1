using AngleSharp.Dom;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>Which insertion mode a tag goes to.</summary>
internal ref partial struct DirectBuilder
{
    private readonly bool IsForeign => _open.Count > 0 && (_open.Top.Flags & NodeFlags.HtmlMember) == 0;

    private void StartTag()
    {
        if (_tag is Tag.Template or Tag.Frameset or Tag.Plaintext or Tag.Xmp or Tag.Listing or Tag.Isindex or Tag.Nobr or Tag.Rb or Tag.Rtc or Tag.Rp or Tag.Rt or Tag.Noframes
            || (_tag == Tag.Other && _name is "math"))
        {
            GiveUp();
            return;
        }

        if (IsForeign && (_open.Top.Flags & NodeFlags.HtmlTip) == 0)
        {
            StartTagInForeign();
            return;
        }

        switch (_mode)
        {
            case Mode.Initial or Mode.BeforeHtml or Mode.BeforeHead or Mode.InHead or Mode.InHeadNoscript or Mode.AfterHead:
                StartTagBeforeBody();
                break;
            case Mode.InBody:
                StartTagInBody();
                break;
            case Mode.InTable:
                StartTagInTable();
                break;
            case Mode.InCaption:
                StartTagInCaption();
                break;
            case Mode.InColumnGroup:
                StartTagInColumnGroup();
                break;
            case Mode.InTableBody:
                StartTagInTableBody();
                break;
            case Mode.InRow:
                StartTagInRow();
                break;
            case Mode.InCell:
                StartTagInCell();
                break;
            case Mode.InSelect or Mode.InSelectInTable:
                StartTagInSelect();
                break;
            default:
                _mode = _tag == Tag.Html ? _mode : Mode.InBody;
                StartTagInBody();
                break;
        }
    }

    private void EndTag()
    {
        if (IsForeign)
        {
            EndTagInForeign();
            return;
        }

        EndTagInMode();
    }

    private void EndTagInMode()
    {
        switch (_mode)
        {
            case Mode.Initial or Mode.BeforeHtml or Mode.BeforeHead or Mode.InHead or Mode.InHeadNoscript or Mode.AfterHead:
                EndTagBeforeBody();
                break;
            case Mode.InBody:
                EndTagInBody();
                break;
            case Mode.InTable:
                EndTagInTable();
                break;
            case Mode.InCaption:
                EndTagInCaption();
                break;
            case Mode.InColumnGroup:
                EndTagInColumnGroup();
                break;
            case Mode.InTableBody:
                EndTagInTableBody();
                break;
            case Mode.InRow:
                EndTagInRow();
                break;
            case Mode.InCell:
                EndTagInCell();
                break;
            case Mode.InSelect or Mode.InSelectInTable:
                EndTagInSelect();
                break;
            case Mode.AfterBody when _tag == Tag.Html:
                _mode = Mode.AfterAfterBody;
                break;
            default:
                _mode = Mode.InBody;
                EndTagInBody();
                break;
        }
    }

    private void MergeInto(ElementNode element)
    {
        _gaveUp |= element.AttributeCount > Math.Min(MaxAttributes, _limits.MaxAttributesPerElement);
        var before = element.AttributeCount;
        foreach (var attribute in _attributes.Current.ToArray())
        {
            if (!element.HasAttribute(_tree.Text[attribute.Name]))
            {
                _attributes.Extend(element, attribute);
            }
        }

        if (element.AttributeCount > before)
        {
            _tree.Elements.Update(element);
        }

        _attributes.Begin();
    }

    private ElementNode Insert() => Insert(_tag, _name, TagTable.HtmlNamespace, _flags);

    private void InsertVoid()
    {
        Insert();
        Pop();
    }
}
