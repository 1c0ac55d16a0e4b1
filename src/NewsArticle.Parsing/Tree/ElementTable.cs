using System.Buffers;

namespace NewsArticle.Parsing.Tree;

/// <summary>
/// The elements of a page side by side, so that whoever looks for the few that he wants comes by the others without going to each of them in memory. The class attributes
/// are numbered: a page writes the same few dozen again and again, and whoever reads them reads each once. A text that finds its place in the table taken gets a number of
/// its own each time, so that no page can make the search long.
/// </summary>
internal sealed class ElementTable : IDisposable
{
    private const int SlotBits = 9;
    private const int Slots = 1 << SlotBits;
    private const int MaxProbes = 4;

    private static readonly uint ClassBit = AttributeNames.Bit("class");

    private ReadOnlyMemory<char>[] _classes = ArrayPool<ReadOnlyMemory<char>>.Shared.Rent(256);
    private ElementRow[] _rows;
    private int _rowCount;

    public ElementTable(PageTree tree)
    {
        _classes[ClassCount++] = default;
        _rows = ArrayPool<ElementRow>.Shared.Rent(tree.Nodes.Length);
        Span<int> table = stackalloc int[Slots];
        table.Clear();
        Read(tree, table);
    }

    /// <summary>All elements in document order.</summary>
    public ReadOnlySpan<ElementRow> Rows => _rows.AsSpan(0, _rowCount);

    /// <summary>One more than the highest number of a class attribute.</summary>
    public int ClassCount { get; private set; }

    /// <summary>The class attribute of a number; empty for 0.</summary>
    public ReadOnlySpan<char> Class(int number) => _classes[number].Span;

    public void Dispose()
    {
        var rows = Interlocked.Exchange(ref _rows, []);
        if (rows.Length > 0)
        {
            ArrayPool<ElementRow>.Shared.Return(rows);
            ReturnClasses();
            (_classes, ClassCount, _rowCount) = ([], 0, 0);
        }
    }

    private void Read(PageTree tree, Span<int> table)
    {
        tree.Work.Walk(tree.Nodes.Length);
        foreach (var element in tree.Elements)
        {
            _rows[_rowCount++] = new(element.Order, element.End, element.MayHave(ClassBit) ? ClassOf(element, table) : 0, element.Tag, element.Names);
        }
    }

    private int ClassOf(ElementNode element, Span<int> table)
    {
        foreach (ref readonly var attribute in element.AttributeSlices)
        {
            if (attribute.Name.Span is "class")
            {
                return NumberOf(attribute.Value, table);
            }
        }

        return 0;
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

            if (span.SequenceEqual(_classes[number].Span))
            {
                return number;
            }
        }

        return Add(text);
    }

    private int Add(ReadOnlyMemory<char> text)
    {
        if (ClassCount == _classes.Length)
        {
            var larger = ArrayPool<ReadOnlyMemory<char>>.Shared.Rent(ClassCount * 2);
            _classes.CopyTo(larger, 0);
            ReturnClasses();
            _classes = larger;
        }

        _classes[ClassCount] = text;
        return ClassCount++;
    }

    /// <summary>Gives the memory of the classes back without what would keep the page alive.</summary>
    private void ReturnClasses()
    {
        _classes.AsSpan(0, ClassCount).Clear();
        ArrayPool<ReadOnlyMemory<char>>.Shared.Return(_classes);
    }
}
