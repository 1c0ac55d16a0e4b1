using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Body;

/// <summary>
/// Walks the article's container once, in document order, and cuts it into pieces at block boundaries. It decides nothing that needs
/// the Vietnamese rules. What it passes over goes to the account with a reason.
/// </summary>
internal sealed class PieceReader
{
    private const int MaxCaption = 600;

    private readonly PageTree _tree;
    private readonly TreeStats _stats;
    private readonly ArticleMap _map;
    private readonly Uri? _url;
    private readonly DropAccount _account;
    private readonly FrameReader _frames;
    private readonly LinkCard _cards;
    private readonly List<Piece> _pieces = [];
    private readonly Stack<OpenBlock> _open = new(16);
    private int _lists;

    // Asked at every node.
    private int _nextEnd = int.MaxValue;

    private PieceReader(PageTree tree, TreeStats stats, ArticleMap map, Uri? url, DropAccount account)
    {
        _tree = tree;
        _stats = stats;
        _map = map;
        _url = url;
        _account = account;
        _frames = new(tree, stats, url);
        _cards = new(tree, stats, map, url);
    }

    public static List<Piece> Read(PageTree tree, TreeStats stats, ArticleMap map, Uri? url, DropAccount account, List<ElementNode> containers, IEnumerable<ElementNode> opening)
    {
        var reader = new PieceReader(tree, stats, map, url, account);
        foreach (var figure in opening)
        {
            if (reader._frames.TryRead(figure) is { Images.Count: > 0 } picture)
            {
                reader._pieces.Add(picture);
            }
        }

        var end = 0;
        foreach (var container in containers)
        {
            // A container inside one that was read already adds nothing.
            if (container.Order >= end)
            {
                reader.ReadContainer(container);
                end = container.End;
            }
        }

        return reader._pieces;
    }

    private void ReadContainer(ElementNode container)
    {
        var run = new TextRun();
        try
        {
            var nodes = _tree.Nodes;
            _tree.Work.Walk(container.End - container.Order);
            _tree.Work.Read(_stats.Text(container));
            Push(new(container.End, default));
            for (var index = container.Order + 1; index < container.End; index++)
            {
                CloseUpTo(index, ref run);
                if (nodes[index] is TextNode text)
                {
                    run.Append(text.Text);
                }
                else if (nodes[index] is ElementNode element)
                {
                    index = Enter(element, ref run) ? index : element.End - 1;
                }
            }

            CloseUpTo(container.End, ref run);
        }
        finally
        {
            run.Dispose();
        }
    }

    /// <summary>False where the element's content has been read as a whole or is passed over.</summary>
    private bool Enter(ElementNode element, ref TextRun run)
    {
        if (_map.TryGetPart(element, out var part) && part != ArticlePart.Body)
        {
            return EnterMarked(element, part, ref run);
        }

        if (Unseen(element) is { } reason)
        {
            if (element.Tag is Tag.Iframe or Tag.Object)
            {
                Flush(ref run);
                if (PlayerReader.ReadFrame(element, _url) is { } embedded)
                {
                    _pieces.Add(embedded);
                }
            }
            else if (element.Tag == Tag.Button)
            {
                AddPicturesOf(element, ref run);
            }

            _account.Drop(_tree, element, reason);
            return false;
        }

        if (element.Tag is Tag.Ul or Tag.Ol && IsContents(element))
        {
            Flush(ref run);
            _account.Drop(_tree, element, DropReason.Navigation);
            return false;
        }

        if (element.Tag == Tag.Br)
        {
            run.Break();
            return false;
        }

        if (VideoObjects.TryRead(_tree, element, _url) is { } video)
        {
            Flush(ref run);
            _pieces.Add(video);
            return false;
        }

        if (_cards.TryRead(element, _account) is { } items)
        {
            Flush(ref run);
            _pieces.AddRange(items);
            return false;
        }

        if (_frames.TryRead(element) is { } picture)
        {
            Flush(ref run);
            if (picture.Images.Count > 0)
            {
                _pieces.Add(picture);
            }

            return false;
        }

        if (element.Tag == Tag.Figcaption || IsCaptionBox(element))
        {
            // plo 2025 closes the figure before its caption, which then stands beside the picture.
            Flush(ref run);
            if (element.Tag == Tag.Figcaption || (_pieces.Count > 0 && _pieces[^1] is PicturePiece or VideoPiece))
            {
                CaptionPlacer.Place(_tree, element, _pieces, _account);
                return false;
            }
        }

        if (TagKinds.IsMedia(element))
        {
            Flush(ref run);
            _pieces.Add(PlayerReader.ReadMedia(_tree, element, _url));
            return false;
        }

        if (element.Tag == Tag.Table && TableReader.TryRead(_tree, _stats, element) is { } table)
        {
            Flush(ref run);
            _pieces.Add(new BlockPiece(table));
            return false;
        }

        Open(element, ref run);
        return true;
    }

    private bool EnterMarked(ElementNode element, ArticlePart part, ref TextRun run)
    {
        if (TagKinds.IsBlock(element.Tag))
        {
            Flush(ref run);
        }

        switch (part)
        {
            case ArticlePart.Caption when element.Tag == Tag.P && !element.HasAttribute("class") && (_pieces.Count == 0 || _pieces[^1] is not (PicturePiece or VideoPiece)):
                // A photo story opens with a paragraph that looks like those under its pictures (dantri 2022).
                Open(element, ref run);
                return true;
            case ArticlePart.Caption:
                CaptionPlacer.Place(_tree, element, _pieces, _account, named: true);
                return false;
            case ArticlePart.RelatedInline or ArticlePart.RelatedEnd or ArticlePart.RelatedList:
                Flush(ref run);
                AddRelated(element, part);
                return false;
            case ArticlePart.Teaser:
                AddRelated(element, part);
                return false;
            case ArticlePart.Drop:
                _account.Drop(_tree, element, DropReason.Site);
                AddRelatedInside(element);
                return false;
            default:
                _account.Drop(_tree, element, DropReason.Field);
                AddRelatedInside(element);
                return false;
        }
    }

    /// <summary>
    /// Links printed inside the lead are related items right under it; a card that is dropped (24h 2019: picture, title, summary, "Bấm
    /// xem") may hold one link that the site names.
    /// </summary>
    private void AddRelatedInside(ElementNode outer)
    {
        _tree.Work.Walk(outer.End - outer.Order);
        for (var index = outer.Order + 1; index < outer.End; index++)
        {
            if (_tree.Nodes[index] is ElementNode inner && _map.TryGetPart(inner, out var part) && part is >= ArticlePart.RelatedInline and <= ArticlePart.Teaser)
            {
                AddRelated(inner, part);
                index = inner.End - 1;
            }
        }
    }

    private void AddRelated(ElementNode element, ArticlePart part)
    {
        if (part != ArticlePart.Teaser)
        {
            _pieces.AddRange(LinkReader.Read(_tree, _map, element, part, _account));
        }
        else if (_pieces.Count > 0 && _pieces[^1] is RelatedPiece item)
        {
            item.Teaser ??= TextRules.CleanOrNull(TreeText.Of(_tree, element));
        }
    }

    /// <summary>A list of links to the sub-headings below (WordPress' plug-ins write it): they are printed there.</summary>
    private bool IsContents(ElementNode list)
    {
        if (_stats.LinkText(list) == 0 || _stats.LinkText(list) < _stats.Text(list))
        {
            return false;
        }

        for (var index = list.Order + 1; index < list.End; index++)
        {
            _tree.Work.Walk(1);
            if (_tree.Nodes[index] is ElementNode { Tag: Tag.A } link && link.Attribute("href").Trim() is not ['#', _, ..])
            {
                return false;
            }
        }

        return true;
    }

    private static DropReason? Unseen(ElementNode element)
    {
        if (TagKinds.IsUnread(element.Tag) || element.NamespaceUri != TagTable.HtmlNamespace)
        {
            return DropReason.Unread;
        }

        if (element.Tag is Tag.Nav or Tag.Footer)
        {
            return DropReason.Navigation;
        }

        var style = element.Attribute("style");
        return !style.IsEmpty && Styles.IsHidden(style) ? DropReason.Hidden : null;
    }

    /// <summary>A block that is named for a caption and holds nothing else. Right behind a picture it is read as a whole, with the credit inside it.</summary>
    private bool IsCaptionBox(ElementNode element) =>
        TagKinds.IsBlock(element.Tag) && element.Tag is not (Tag.Table or Tag.Tbody or Tag.Tr or Tag.Figure) && _stats.Text(element) is > 0 and <= MaxCaption
        && _stats.Images(element) == 0 && _stats.Paragraphs(element) <= 2 && CaptionNames.IsCaption(element);

    /// <summary>baomoi wraps its pictures in the buttons that open them large.</summary>
    private void AddPicturesOf(ElementNode button, ref TextRun run)
    {
        _tree.Work.Walk(button.End - button.Order);
        for (var index = button.Order + 1; index < button.End; index++)
        {
            if (_tree.Nodes[index] is ElementNode inner && TagKinds.IsPicture(inner) && _frames.TryRead(inner) is { Images.Count: > 0 } picture)
            {
                Flush(ref run);
                _pieces.Add(picture);
            }
        }
    }

    private void Open(ElementNode element, ref TextRun run)
    {
        var outer = _open.Peek().Context;
        if (TagKinds.IsBlock(element.Tag))
        {
            Flush(ref run);
            Push(new(element.End, Context(element, outer), IsBlock: true));
            return;
        }

        var style = element.Tag switch
        {
            Tag.B or Tag.Strong => TextStyle.Bold,
            Tag.I or Tag.Em => TextStyle.Italic,
            Tag.A when element.HasAttribute("href") => TextStyle.Links,
            _ => Styles.Of(element.Attribute("style")) & (TextStyle.Bold | TextStyle.Italic),
        };
        if (style != TextStyle.None)
        {
            run.Open(style, style == TextStyle.Links ? element : null);
            Push(new(element.End, outer, Style: style));
        }
    }

    private BlockContext Context(ElementNode element, BlockContext outer)
    {
        var style = Styles.Of(element.Attribute("style"));
        var align = element.HasAttribute("align") ? Styles.Align(element.Attribute("align")) : style & (TextStyle.Centered | TextStyle.RightAligned);
        if (element.Tag == Tag.Center)
        {
            align = TextStyle.Centered;
        }

        return outer with
        {
            Align = align != TextStyle.None ? align : outer.Align,
            Style = outer.Style | (TagKinds.IsBlock(element.Tag) ? style & (TextStyle.Bold | TextStyle.Italic) : TextStyle.None),
            Heading = TagKinds.IsHeading(element.Tag) ? element.Tag - Tag.H1 + 1 : outer.Heading,
            Caption = outer.Caption || (TagKinds.IsBlock(element.Tag) && element.Tag is not (Tag.Table or Tag.Tbody or Tag.Tr) && CaptionNames.IsCaption(element)),
            Quote = outer.Quote || QuoteBoxes.Is(element),
            List = element.Tag is Tag.Ul or Tag.Ol ? ++_lists : outer.List,
            Ordered = element.Tag is Tag.Ul or Tag.Ol ? element.Tag == Tag.Ol : outer.Ordered,
        };
    }

    private void CloseUpTo(int index, ref TextRun run)
    {
        while (_nextEnd <= index)
        {
            var top = _open.Peek();
            if (top.Style != TextStyle.None)
            {
                run.Close(top.Style);
            }
            else
            {
                Flush(ref run);
            }

            _open.Pop();
            _nextEnd = _open.TryPeek(out var outer) ? outer.End : int.MaxValue;
        }
    }

    private void Push(OpenBlock block)
    {
        _open.Push(block);
        _nextEnd = block.End;
    }

    private void Flush(ref TextRun run)
    {
        if (!run.IsEmpty)
        {
            run.Flush(_open.TryPeek(out var top) ? top.Context : default, _pieces);
        }
    }

    private readonly record struct OpenBlock(int End, BlockContext Context, bool IsBlock = false, TextStyle Style = TextStyle.None);
}
