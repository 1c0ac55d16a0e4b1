using AngleSharp.Dom;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>Text, and the formatting that is opened again before it.</summary>
internal ref partial struct DirectBuilder
{
    private void Text(TextRange text)
    {
        if (IsForeign && (_open.Top.Flags & NodeFlags.HtmlTip) == 0)
        {
            InsertText(text);
            return;
        }

        switch (_mode)
        {
            case Mode.Initial or Mode.BeforeHtml or Mode.BeforeHead:
                text = text.From(LeadingSpace(text));
                if (text.Length > 0)
                {
                    OpenBodyImplied();
                    TextInBody(text);
                }

                break;
            case Mode.InHead or Mode.InHeadNoscript or Mode.AfterHead:
                var space = LeadingSpace(text);
                InsertText(text with { Length = space });
                if (space < text.Length)
                {
                    OpenBodyImplied();
                    TextInBody(text.From(space));
                }

                break;
            case Mode.InBody or Mode.InCaption or Mode.InCell:
                TextInBody(text);
                break;
            case Mode.InTable or Mode.InTableBody or Mode.InRow:
                if (LeadingSpace(text) == text.Length && _open.Top.Tag is Tag.Table or Tag.Tbody or Tag.Tfoot or Tag.Thead or Tag.Tr)
                {
                    InsertText(text);
                }
                else
                {
                    GiveUp();
                }

                break;
            case Mode.InColumnGroup:
                TextInColumnGroup(text);
                break;
            case Mode.InSelect or Mode.InSelectInTable:
                InsertText(text);
                break;
            default:
                TextAfterBody(text);
                break;
        }
    }

    private void TextInBody(TextRange text)
    {
        ReopenFormatting();
        InsertText(text);
    }

    private void TextAfterBody(TextRange text)
    {
        var space = LeadingSpace(text);
        ReopenFormatting();
        InsertText(text with { Length = space });
        if (space < text.Length)
        {
            _mode = Mode.InBody;
            TextInBody(text.From(space));
        }
    }

    private void ReopenFormatting()
    {
        if (_open.FormattingCount == 0)
        {
            return;
        }

        for (var index = _open.FirstToReopen(); index < _open.FormattingCount; index++)
        {
            var copy = _tree.Copy(_open.FormattingAt(index));
            AppendElement(copy);
            _open.Push(copy);
            _open.ReplaceFormatting(index, copy);
        }
    }
}
