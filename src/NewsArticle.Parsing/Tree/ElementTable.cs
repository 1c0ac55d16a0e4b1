namespace NewsArticle.Parsing.Tree;

/// <summary>
/// The elements of a page side by side, written while the tree is built, so that whoever looks for the few that he wants comes by the others without going to each of them
/// in memory. The class attributes are numbered: a page writes the same few dozen again and again, and whoever reads them reads each once. A text that finds its place in
/// the table taken gets a number of its own each time, so that no page can make the search long.
/// </summary>
/// <param name="text">What the class attributes are ranges of.</param>
internal sealed class ElementTable(PageText text)
{
    private const int SlotBits = 9;
    private const int Slots = 1 << SlotBits;
    private const int MaxProbes = 4;

    private static readonly uint ClassBit = AttributeNames.Bit("class");

    private readonly int[] _slots = new int[Slots];
    private TextRange[] _classes = new TextRange[256];
    private ElementRow[] _rows = new ElementRow[1024];
    private int _rowCount;

    /// <summary>All elements in document order.</summary>
    public ReadOnlySpan<ElementRow> Rows => _rows.AsSpan(0, _rowCount);

    /// <summary>One more than the highest number of a class attribute.</summary>
    public int ClassCount { get; private set; } = 1;

    /// <summary>The class attribute of a number; empty for 0.</summary>
    public ReadOnlySpan<char> Class(int number) => text[_classes[number]];

    /// <summary>Adds the next element in document order; it has its attributes and its place already.</summary>
    public void Add(ElementNode element)
    {
        if (_rowCount == _rows.Length)
        {
            Array.Resize(ref _rows, _rowCount * 2);
        }

        _rows[_rowCount++] = RowOf(element);
    }

    /// <summary>Writes an element anew that was given more attributes.</summary>
    public void Update(ElementNode element)
    {
        var index = 0;
        while (_rows[index].Order != element.Order)
        {
            index++;
        }

        _rows[index] = RowOf(element);
    }

    /// <summary>Is ready for the next page.</summary>
    public void Clear()
    {
        _slots.AsSpan().Clear();
        (_rowCount, ClassCount) = (0, 1);
    }

    private ElementRow RowOf(ElementNode element) => new(element.Order, element.MayHave(ClassBit) ? ClassOf(element) : 0, element.Tag, element.Names);

    private int ClassOf(ElementNode element)
    {
        foreach (ref readonly var attribute in element.AttributeSlices)
        {
            if (attribute.Name.Length == 5 && text[attribute.Name] is "class")
            {
                return NumberOf(attribute.Value);
            }
        }

        return 0;
    }

    private int NumberOf(TextRange value)
    {
        var span = text[value];
        var slot = SpanHash.Of(span, 32 - SlotBits);
        for (var probe = 0; probe < MaxProbes; probe++)
        {
            ref var number = ref _slots[(slot + probe) & (Slots - 1)];
            if (number == 0)
            {
                return number = Add(value);
            }

            if (span.SequenceEqual(Class(number)))
            {
                return number;
            }
        }

        return Add(value);
    }

    private int Add(TextRange value)
    {
        if (ClassCount == _classes.Length)
        {
            Array.Resize(ref _classes, ClassCount * 2);
        }

        _classes[ClassCount] = value;
        return ClassCount++;
    }
}
