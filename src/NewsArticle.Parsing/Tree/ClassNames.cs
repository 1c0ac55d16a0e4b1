using System.Buffers;

namespace NewsArticle.Parsing.Tree;

/// <summary>
/// The class attributes of a page, each text numbered: a page writes the same few dozen again and again, and whoever reads them reads
/// each once. A text that finds its place in the table taken gets a number of its own each time, so that no page can make the search long.
/// </summary>
internal sealed class ClassNames : IDisposable
{
    private const int SlotBits = 9;
    private const int Slots = 1 << SlotBits;
    private const int MaxProbes = 4;

    private static readonly uint ClassBit = AttributeNames.Bit("class");

    private ReadOnlyMemory<char>[] _texts = ArrayPool<ReadOnlyMemory<char>>.Shared.Rent(256);
    private int[] _numbers;

    public ClassNames(PageTree tree)
    {
        _texts[Count++] = default;
        _numbers = ArrayPool<int>.Shared.Rent(tree.Nodes.Length);
        _numbers.AsSpan(0, tree.Nodes.Length).Clear();
        Span<int> table = stackalloc int[Slots];
        table.Clear();
        Read(tree, table);
    }

    /// <summary>One more than the highest number.</summary>
    public int Count { get; private set; }

    /// <summary>The text of a number; empty for 0.</summary>
    public ReadOnlySpan<char> this[int number] => _texts[number].Span;

    /// <summary>The number of an element's class attribute; 0 where it has none.</summary>
    public int NumberOf(ElementNode element) => _numbers[element.Order];

    public void Dispose()
    {
        var numbers = Interlocked.Exchange(ref _numbers, []);
        if (numbers.Length > 0)
        {
            ArrayPool<int>.Shared.Return(numbers);
            ReturnTexts();
            (_texts, Count) = ([], 0);
        }
    }

    private void Read(PageTree tree, Span<int> table)
    {
        tree.Work.Walk(tree.Nodes.Length);
        foreach (var element in tree.Elements)
        {
            if (!element.MayHave(ClassBit))
            {
                continue;
            }

            foreach (ref readonly var attribute in element.AttributeSlices)
            {
                if (attribute.Name.Span is "class")
                {
                    _numbers[element.Order] = NumberOf(attribute.Value, table);
                    break;
                }
            }
        }
    }

    private int NumberOf(ReadOnlyMemory<char> text, Span<int> table)
    {
        var span = text.Span;
        var slot = SpanHash.Of(span, 32 - SlotBits);
        for (var probe = 0; probe < MaxProbes; probe++)
        {
            ref var number = ref table[(slot + probe) & (Slots - 1)];
            if (number == 0)
            {
                return number = Add(text);
            }

            if (span.SequenceEqual(_texts[number].Span))
            {
                return number;
            }
        }

        return Add(text);
    }

    private int Add(ReadOnlyMemory<char> text)
    {
        if (Count == _texts.Length)
        {
            var larger = ArrayPool<ReadOnlyMemory<char>>.Shared.Rent(Count * 2);
            _texts.CopyTo(larger, 0);
            ReturnTexts();
            _texts = larger;
        }

        _texts[Count] = text;
        return Count++;
    }

    /// <summary>Gives the texts' memory back without what would keep the page alive.</summary>
    private void ReturnTexts()
    {
        _texts.AsSpan(0, Count).Clear();
        ArrayPool<ReadOnlyMemory<char>>.Shared.Return(_texts);
    }
}
