using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsArticle.Parsing.Tree.Direct;

/// <summary>The stack of open elements and the list of active formatting elements, with the questions that HTML's insertion modes ask of them.</summary>
internal sealed class OpenStack
{
    private readonly List<ElementNode?> _formatting = [];
    private ElementNode[] _open = new ElementNode[32];
    private int _paragraphs;

    public int Count { get; private set; }

    public int FormattingCount => _formatting.Count;

    public ElementNode Top => _open[Count - 1];

    public ElementNode this[int index] => _open[index];

    public void Push(ElementNode element)
    {
        if (Count == _open.Length)
        {
            Array.Resize(ref _open, Count * 2);
        }

        _open[Count++] = element;
        _paragraphs += element.Tag == Tag.P ? 1 : 0;
    }

    public void Clear()
    {
        Count = 0;
        _paragraphs = 0;
        _formatting.Clear();
    }

    /// <summary>Closes the top element at this place in document order.</summary>
    public void Pop(int place)
    {
        var element = _open[--Count];
        _paragraphs -= element.Tag == Tag.P ? 1 : 0;
        element.End = place;
        if (Count == 0)
        {
            return;
        }

        // A form may be closed while elements inside it stay open: it ends where the last of them does.
        var top = _open[Count - 1];
        for (var around = element.Parent; around is ElementNode closed && closed != top; around = around.Parent)
        {
            closed.End = place;
        }
    }

    /// <summary>Takes an element out from under others that stay open.</summary>
    public void Remove(ElementNode element, int place)
    {
        if (Top == element)
        {
            Pop(place);
            return;
        }

        var index = Array.LastIndexOf(_open, element, Count - 1, Count);
        if (index >= 0)
        {
            Array.Copy(_open, index + 1, _open, index, Count - index - 1);
            Count--;
            _paragraphs -= element.Tag == Tag.P ? 1 : 0;
        }
    }

    public int IndexOf(ElementNode element) => Array.LastIndexOf(_open, element, Count - 1, Count);

    public bool HasParagraphInButtonScope()
    {
        if (_paragraphs == 0)
        {
            return false;
        }

        for (var index = Count - 1; index >= 0; index--)
        {
            var element = _open[index];
            if (element.Tag == Tag.P)
            {
                return true;
            }

            if ((element.Flags & NodeFlags.Scoped) != 0 || element.Tag == Tag.Button)
            {
                return false;
            }
        }

        return false;
    }

    public bool HasInScope(Tag tag) => HasInScope(tag, NodeFlags.Scoped);

    public bool HasInListItemScope(Tag tag) => HasInScope(tag, NodeFlags.Scoped | NodeFlags.HtmlListScoped);

    public bool HasInTableScope(Tag tag) => HasInScope(tag, NodeFlags.HtmlTableScoped);

    public bool HasHeadingInScope()
    {
        for (var index = Count - 1; index >= 0; index--)
        {
            if (TagKinds.IsHeading(_open[index].Tag))
            {
                return true;
            }

            if ((_open[index].Flags & NodeFlags.Scoped) != 0)
            {
                return false;
            }
        }

        return false;
    }

    public bool HasInSelectScope(Tag tag)
    {
        for (var index = Count - 1; index >= 0; index--)
        {
            if (_open[index].Tag == tag)
            {
                return true;
            }

            if ((_open[index].Flags & NodeFlags.HtmlSelectScoped) == 0)
            {
                return false;
            }
        }

        return false;
    }

    public void CloseImplied(int place, Tag except = Tag.Other)
    {
        while ((Top.Flags & NodeFlags.ImpliedEnd) != 0 && (except == Tag.Other || Top.Tag != except))
        {
            Pop(place);
        }
    }

    /// <summary>Closes what is open inside the innermost of these elements.</summary>
    public void ClearBackTo(int place, params ReadOnlySpan<Tag> tags)
    {
        while (!IsIn(tags, Top.Tag) && Top.Tag != Tag.Html)
        {
            Pop(place);
        }
    }

    public void AddMarker() => _formatting.Add(null);

    public void ClearFormattingToMarker()
    {
        while (_formatting.Count > 0)
        {
            var last = _formatting[^1];
            _formatting.RemoveAt(_formatting.Count - 1);
            if (last is null)
            {
                return;
            }
        }
    }

    /// <summary>Of equal formatting elements only three are opened again in each block that follows (the standard's "Noah's Ark clause").</summary>
    public void AddFormatting(ElementNode element)
    {
        var equal = 0;
        for (var index = _formatting.Count - 1; index >= 0 && _formatting[index] is { } other; index--)
        {
            if (other.Tag == element.Tag && ((IConstructableNamedNodeMap)other).SameAs(element) && ++equal == 3)
            {
                _formatting.RemoveAt(index);
                break;
            }
        }

        _formatting.Add(element);
    }

    public ElementNode? LastFormatting(Tag tag)
    {
        for (var index = _formatting.Count - 1; index >= 0 && _formatting[index] is { } element; index--)
        {
            if (element.Tag == tag)
            {
                return element;
            }
        }

        return null;
    }

    public bool IsFormatting(ElementNode element) => _formatting.LastIndexOf(element) >= 0;

    public void RemoveFormatting(ElementNode element) => _formatting.Remove(element);

    public ElementNode FormattingAt(int index) => _formatting[index]!;

    public void ReplaceFormatting(int index, ElementNode element) => _formatting[index] = element;

    /// <summary>The first formatting element that has to be opened again, or the count of all where none has.</summary>
    public int FirstToReopen()
    {
        var index = _formatting.Count;
        while (index > 0 && _formatting[index - 1] is { } element && IndexOf(element) < 0)
        {
            index--;
        }

        return index;
    }

    private static bool IsIn(ReadOnlySpan<Tag> tags, Tag tag)
    {
        foreach (var known in tags)
        {
            if (known == tag)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasInScope(Tag tag, NodeFlags ends)
    {
        for (var index = Count - 1; index >= 0; index--)
        {
            if (_open[index].Tag == tag)
            {
                return true;
            }

            if ((_open[index].Flags & ends) != 0)
            {
                return false;
            }
        }

        return false;
    }
}
