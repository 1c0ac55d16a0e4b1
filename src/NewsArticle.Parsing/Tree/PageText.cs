using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsArticle.Parsing.Tree;

/// <summary>The characters of a page that its nodes are made of: those of the page itself, and beside it what had to be written anew because of character references or capitals.</summary>
internal sealed class PageText
{
    private const int UsualSize = 4096;

    private ReadOnlyMemory<char> _page;
    private char[] _written = [];
    private int _used;

    /// <summary>The characters; not to be held while more is written.</summary>
    public ReadOnlySpan<char> this[TextRange range]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => range.Start >= 0 ? _page.Span.Slice(range.Start, range.Length) : _written.AsSpan(~range.Start, range.Length);
    }

    /// <summary>Begins a page.</summary>
    /// <param name="page">Its text, which must not change while it is read.</param>
    public void Begin(ReadOnlyMemory<char> page) => _page = page;

    /// <summary>Lets go of the page.</summary>
    public void Release()
    {
        _page = default;
        _used = 0;
        if (_written.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_written);
            _written = [];
        }
    }

    /// <summary>Room to write; what is used of it has to be kept before there is more room to be had.</summary>
    public Span<char> Reserve(int length)
    {
        if (_written.Length - _used < length)
        {
            Grow(length);
        }

        return _written.AsSpan(_used);
    }

    /// <summary>Keeps what was written to the room last reserved.</summary>
    public TextRange Keep(int length)
    {
        var range = new TextRange(~_used, length);
        _used += length;
        return range;
    }

    public TextRange Write(ReadOnlySpan<char> text)
    {
        text.CopyTo(Reserve(text.Length));
        return Keep(text.Length);
    }

    /// <summary>A text that AngleSharp's tokenizer gave: mostly a slice of the page, else a copy is kept.</summary>
    public TextRange Take(ReadOnlyMemory<char> text) => StartInPage(text) is >= 0 and var start ? new(start, text.Length) : Write(text.Span);

    private int StartInPage(ReadOnlyMemory<char> text)
    {
        if (MemoryMarshal.TryGetString(text, out var content, out var start, out _))
        {
            return MemoryMarshal.TryGetString(_page, out var page, out var first, out _) && ReferenceEquals(content, page) ? start - first : -1;
        }

        return MemoryMarshal.TryGetArray(text, out var segment) && MemoryMarshal.TryGetArray(_page, out var whole) && segment.Array == whole.Array ? segment.Offset - whole.Offset : -1;
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(Math.Max(UsualSize, _written.Length * 2), _used + length));
        _written.AsSpan(0, _used).CopyTo(larger);
        if (_written.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_written);
        }

        _written = larger;
    }
}
