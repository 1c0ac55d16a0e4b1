using System.Buffers;

namespace NewsArticle.Parsing.Tree;

/// <summary>A growing run of characters in pooled memory.</summary>
internal ref struct CharBuffer
{
    private char[]? _chars;

    public CharBuffer() => _chars = null;

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Written => _chars.AsSpan(0, Length);

    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(char value)
    {
        Reserve(1);
        _chars![Length++] = value;
    }

    public void Clear() => Length = 0;

    public void Dispose()
    {
        if (_chars is { } chars)
        {
            _chars = null;
            Length = 0;
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private void Reserve(int more)
    {
        if (_chars is null)
        {
            _chars = ArrayPool<char>.Shared.Rent(Math.Max(512, more));
        }
        else if (Length + more > _chars.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, Length + more));
            Written.CopyTo(larger);
            ArrayPool<char>.Shared.Return(_chars);
            _chars = larger;
        }
    }
}
