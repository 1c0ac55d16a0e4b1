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

    private readonly PageText _text;
    private TextRange[] _classes = ArrayPool<TextRange>.Shared.Rent(256);
    private ElementRow[] _rows;
    private int _rowCount;

    public ElementTable(PageTree tree)
    {
        _text = tree.Text;
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
    public ReadOnlySpan<char> Class(int number) => _text[_classes[number]];

    public void Dispose()
    {
        var rows = Interlocked.Exchange(ref _rows, []);
        if (rows.Length > 0)
        {
            ArrayPool<ElementRow>.Shared.Return(rows);
            ArrayPool<TextRange>.Shared.Return(_classes);
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
            if (attribute.Name.Length == 5 && _text[attribute.Name] is "class")
            {
                return NumberOf(attribute.Value, table);
            }
        }

        return 0;
    }

    private int NumberOf(TextRange text, Span<int> table)
    {
        var span = _text[text];
        var slot = SpanHash.Of(span, 32 - SlotBits);
        for (var probe = 0; probe < MaxProbes; probe++)
        {
            ref var number = ref table[(slot + probe) & (Slots - 1)];
            if (number == 0)
            {
                return number = Add(text);
            }

            if (span.SequenceEqual(Class(number)))
            {
                return number;
            }
        }

        return Add(text);
    }

    private int Add(TextRange text)
    {
        if (ClassCount == _classes.Length)
        {
            var larger = ArrayPool<TextRange>.Shared.Rent(ClassCount * 2);
            _classes.CopyTo(larger, 0);
            ArrayPool<TextRange>.Shared.Return(_classes);
            _classes = larger;
        }

        _classes[ClassCount] = text;
        return ClassCount++;
    }
}
