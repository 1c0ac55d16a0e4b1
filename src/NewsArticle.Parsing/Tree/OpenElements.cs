namespace NewsArticle.Parsing.Tree;

/// <summary>
/// Follows the tree builder's stack of open elements closely enough to know how deep it is. Elements that close themselves
/// (void ones, and p, li, td and their like, which a sibling ends) are not held: they cannot pile up without a container that is.
/// </summary>
internal sealed class OpenElements(int limit)
{
    private int[] _keys = new int[64];
    private int _foreign;

    public int Count { get; private set; }

    public int Tables
    {
        get
        {
            var tables = 0;
            foreach (var key in _keys.AsSpan(0, Count))
            {
                tables += key is (int)Tag.Table or (int)Tag.Template ? 1 : 0;
            }

            return tables;
        }
    }

    /// <summary>False where the element must not be opened.</summary>
    public bool Push(Tag tag, ReadOnlySpan<char> name, bool selfClosing)
    {
        // "/>" closes an element inside svg and math, and means nothing in HTML.
        if (!TagKinds.Holds(tag) || (selfClosing && (_foreign > 0 || IsForeignRoot(name))))
        {
            return true;
        }

        if (Count >= limit)
        {
            return false;
        }

        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, Count * 2);
        }

        _keys[Count++] = Key(tag, name);
        _foreign += IsForeignRoot(name) ? 1 : 0;
        return true;
    }

    public void Pop(Tag tag, ReadOnlySpan<char> name)
    {
        if (!TagKinds.Holds(tag))
        {
            return;
        }

        var key = Key(tag, name);
        var throughBlocks = TagKinds.IsBlock(tag) || _foreign > 0;
        for (var index = Count - 1; index >= 0; index--)
        {
            var open = _keys[index];
            if (open == key)
            {
                Close(index, TagKinds.IsFormatting(tag));
                return;
            }

            if (open < 256 && (TagKinds.IsScope((Tag)open) || (!throughBlocks && !TagKinds.IsFormatting(tag) && TagKinds.IsBlock((Tag)open))))
            {
                return;
            }
        }
    }

    private void Close(int index, bool formatting)
    {
        if (formatting)
        {
            // The adoption agency takes the formatting element out and leaves the blocks inside it open.
            Array.Copy(_keys, index + 1, _keys, index, Count - index - 1);
            Count--;
            return;
        }

        for (var closed = index; closed < Count; closed++)
        {
            _foreign -= _keys[closed] == Key(Tag.Other, "svg") || _keys[closed] == Key(Tag.Other, "math") ? 1 : 0;
        }

        Count = index;
    }

    private static bool IsForeignRoot(ReadOnlySpan<char> name) => name is "svg" or "math";

    private static int Key(Tag tag, ReadOnlySpan<char> name) =>
        tag != Tag.Other ? (int)tag : 256 + (int)(((uint)name.Length * 31 + (name.IsEmpty ? 0u : (name[0] * 961u) + name[^1])) & 0xFFFFFF);
}
