using System.Buffers;

namespace NewsArticle.Parsing.Tree.Selectors;

/// <summary>What hangs on each class attribute of a page: each is read once, however many elements carry it.</summary>
internal ref struct ClassShelves
{
    private readonly int[] _first;
    private Shelf[] _found;
    private int _count;

    public ClassShelves(PageTree tree, Shelves shelves)
    {
        var table = tree.Table;
        _first = ArrayPool<int>.Shared.Rent(table.ClassCount + 1);
        _found = ArrayPool<Shelf>.Shared.Rent(64);
        _first[0] = 0;
        for (var number = 1; number < table.ClassCount; number++)
        {
            _first[number] = _count;
            Read(table.Class(number), tree, shelves);
        }

        _first[table.ClassCount] = _count;
    }

    /// <summary>What hangs on the class attribute of a number; nothing on most.</summary>
    public readonly ReadOnlySpan<Shelf> this[int number] => _found.AsSpan(_first[number], _first[number + 1] - _first[number]);

    public readonly bool Knows(int number) => _first[number + 1] > _first[number];

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(_first);
        // What they point to is the set's, which lives as long as its site.
        ArrayPool<Shelf>.Shared.Return(_found);
    }

    private void Read(ReadOnlySpan<char> classes, PageTree tree, Shelves shelves)
    {
        foreach (ref readonly var shelf in shelves.ClassTexts.AsSpan())
        {
            if (shelf.Test.Matches(classes, tree))
            {
                Add(new(shelf.Entries, shelf.Key));
            }
        }

        while (ClassList.Next(ref classes, out var word))
        {
            if (shelves.Classes.TryGet(word, out var shelf, out _))
            {
                Add(shelf);
            }
        }
    }

    private void Add(Shelf shelf)
    {
        if (_count == _found.Length)
        {
            var larger = ArrayPool<Shelf>.Shared.Rent(_count * 2);
            _found.CopyTo(larger, 0);
            ArrayPool<Shelf>.Shared.Return(_found);
            _found = larger;
        }

        _found[_count++] = shelf;
    }
}
