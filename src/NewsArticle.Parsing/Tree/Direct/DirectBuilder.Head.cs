namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>The modes before the body, and the elements that may stand in the head.</summary>
internal ref partial struct DirectBuilder
{
    private void Doctype(ReadOnlySpan<char> text)
    {
        if (_mode != Mode.Initial)
        {
            return;
        }

        Append(new DocumentTypeNode(_tree), default);
        // Only whether a table closes a paragraph hangs on this; the long doctypes would need the standard's list of public identifiers.
        _quirks = text.Trim().Equals("html", StringComparison.OrdinalIgnoreCase) || IsXhtml(text) ? Quirks.Off : Quirks.Unknown;
        _mode = Mode.BeforeHtml;
    }

    /// <summary>XHTML, and the XHTML of telephones before they could show HTML.</summary>
    private static bool IsXhtml(ReadOnlySpan<char> doctype) =>
        doctype.Contains("\"-//W3C//DTD XHTML 1.", StringComparison.Ordinal) || doctype.Contains("\"-//WAPFORUM//DTD XHTML Mobile 1.", StringComparison.Ordinal);

    private void StartTagBeforeBody()
    {
        if (_mode < Mode.BeforeHead)
        {
            if (_tag == Tag.Html)
            {
                Insert();
                _mode = Mode.BeforeHead;
                return;
            }

            InsertImplied(Tag.Html, "html");
            _mode = Mode.BeforeHead;
        }

        if (_tag == Tag.Html)
        {
            MergeInto(_open[0]);
            return;
        }

        if (_mode == Mode.BeforeHead)
        {
            _mode = Mode.InHead;
            if (_tag == Tag.Head)
            {
                Insert();
                return;
            }

            InsertImplied(Tag.Head, "head");
        }

        if (_tag == Tag.Head)
        {
            return;
        }

        if (_mode == Mode.InHeadNoscript)
        {
            if (_tag == Tag.Noscript)
            {
                return;
            }

            if (_tag is Tag.Style or Tag.Link or Tag.Basefont or Tag.Meta or Tag.Bgsound)
            {
                InsertHeadElement();
                return;
            }

            Pop();
            _mode = Mode.InHead;
        }

        if (_mode == Mode.InHead)
        {
            if (_tag == Tag.Noscript)
            {
                Insert();
                _mode = Mode.InHeadNoscript;
                return;
            }

            if (IsHeadElement(_tag))
            {
                InsertHeadElement();
                return;
            }

            Pop();
            _mode = Mode.AfterHead;
        }

        StartTagAfterHead();
    }

    private void StartTagAfterHead()
    {
        if (_tag == Tag.Body)
        {
            Insert();
            _mode = Mode.InBody;
        }
        else if (IsHeadElement(_tag))
        {
            // It goes into the head that is closed already, before nodes that have their place.
            GiveUp();
        }
        else
        {
            OpenBodyImplied();
            StartTagInBody();
        }
    }

    private void EndTagBeforeBody()
    {
        // Whatever comes first, a doctype behind it is none any more.
        _mode = _mode == Mode.Initial ? Mode.BeforeHtml : _mode;
        if (_mode < Mode.InHead && _tag is not (Tag.Html or Tag.Body or Tag.Br or Tag.Head))
        {
            return;
        }

        switch (_mode)
        {
            case Mode.InHead when _tag == Tag.Head:
                Pop();
                _mode = Mode.AfterHead;
                return;
            case Mode.InHeadNoscript when _tag == Tag.Noscript:
                Pop();
                _mode = Mode.InHead;
                return;
            case Mode.InHeadNoscript when _tag != Tag.Br:
            case Mode.InHead or Mode.AfterHead when _tag is not (Tag.Html or Tag.Body or Tag.Br):
                return;
            default:
                // An end tag before there is anything to end: what it opens is for AngleSharp to say.
                GiveUp();
                return;
        }
    }

    /// <summary>Opens whatever is missing up to the body.</summary>
    private void OpenBodyImplied()
    {
        if (_mode < Mode.BeforeHead)
        {
            InsertImplied(Tag.Html, "html");
            _mode = Mode.BeforeHead;
        }

        if (_mode == Mode.BeforeHead)
        {
            InsertImplied(Tag.Head, "head");
            _mode = Mode.InHead;
        }

        if (_mode == Mode.InHeadNoscript)
        {
            Pop();
            _mode = Mode.InHead;
        }

        if (_mode == Mode.InHead)
        {
            Pop();
            _mode = Mode.AfterHead;
        }

        InsertImplied(Tag.Body, "body");
        _mode = Mode.InBody;
    }

    private static bool IsHeadElement(Tag tag) =>
        tag is Tag.Meta or Tag.Link or Tag.Base or Tag.Basefont or Tag.Bgsound or Tag.Title or Tag.Style or Tag.Script;

    /// <summary>An element that may stand in the head, wherever it is.</summary>
    private void InsertHeadElement()
    {
        Insert();
        switch (_tag)
        {
            case Tag.Title:
                ReadRaw("title", isEscapable: true);
                break;
            case Tag.Style:
                ReadRaw("style", isEscapable: false);
                break;
            case Tag.Script:
                ReadScript();
                break;
            default:
                Pop();
                break;
        }
    }
}
