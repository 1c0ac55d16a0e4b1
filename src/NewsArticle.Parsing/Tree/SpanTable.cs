using System.Numerics;

namespace NewsArticle.Parsing.Tree;

/// <summary>
/// A fixed table from short ASCII strings to values, asked with a slice of the page. It exists because the frozen dictionary's
/// own lookup by span is missing on net8.0, and a string made for each question would cost more than the question.
/// </summary>
internal sealed class SpanTable<T>
{
    private readonly string?[] _keys;
    private readonly T[] _values;
    private readonly int _mask;
    private readonly int _shift;

    public SpanTable(IReadOnlyCollection<KeyValuePair<string, T>> entries)
    {
        var size = 16;
        while (size < entries.Count * 3)
        {
            size *= 2;
        }

        _keys = new string?[size];
        _values = new T[size];
        _mask = size - 1;
        _shift = 32 - BitOperations.Log2((uint)size);
        foreach (var (key, value) in entries)
        {
            var slot = SpanHash.Of(key, _shift);
            while (_keys[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = key;
            _values[slot] = value;
        }
    }

    public bool TryGet(ReadOnlySpan<char> key, out T value, out string name)
    {
        for (var slot = SpanHash.Of(key, _shift); _keys[slot] is { } candidate; slot = (slot + 1) & _mask)
        {
            if (key.SequenceEqual(candidate))
            {
                value = _values[slot];
                name = candidate;
                return true;
            }
        }

        value = default!;
        name = "";
        return false;
    }
}
