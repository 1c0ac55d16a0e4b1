using AngleSharp.Dom;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>Text, and the formatting that is opened again before it.</summary>
internal ref partial struct DirectBuilder
{
    private void Text(ReadOnlyMemory<char> text)
    {
        if (IsForeign && (_open.Top.Flags & NodeFlags.HtmlTip) == 0)
        {
            InsertText(text);
            return;
        }

        switch (_mode)
        {
            case Mode.Initial or Mode.BeforeHtml or Mode.BeforeHead:
                text = text[LeadingSpace(text.Span)..];
                if (text.Length > 0)
                {
                    OpenBodyImplied();
                    TextInBody(text);
                }

                break;
            case Mode.InHead or Mode.InHeadNoscript or Mode.AfterHead:
                var space = LeadingSpace(text.Span);
                InsertText(text[..space]);
                if (space < text.Length)
                {
                    OpenBodyImplied();
                    TextInBody(text[space..]);
                }

                break;
            case Mode.InBody or Mode.InCaption or Mode.InCell:
                TextInBody(text);
                break;
            case Mode.InTable or Mode.InTableBody or Mode.InRow:
                if (IsSpace(text.Span) && _open.Top.Tag is Tag.Table or Tag.Tbody or Tag.Tfoot or Tag.Thead or Tag.Tr)
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

    private void TextInBody(ReadOnlyMemory<char> text)
    {
        ReopenFormatting();
        InsertText(text);
    }

    private void TextAfterBody(ReadOnlyMemory<char> text)
    {
        var space = LeadingSpace(text.Span);
        ReopenFormatting();
        InsertText(text[..space]);
        if (space < text.Length)
        {
            _mode = Mode.InBody;
            TextInBody(text[space..]);
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
            Append(copy, NodeFacts.Of(copy));
            _open.Push(copy);
            _open.ReplaceFormatting(index, copy);
        }
    }
}
