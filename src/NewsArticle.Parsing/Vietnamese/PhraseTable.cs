namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// A fixed set of phrases, asked by span: no string is made for a question, and one ends at the first letter with which no phrase goes on. The phrases' keys
/// (<see cref="FoldedKey"/>) share their beginnings, a node for each letter. Immutable after construction.
/// </summary>
internal sealed class PhraseTable
{
    private const int None = -1;

    /// <summary>All untoned letters of Vietnamese come before this.</summary>
    private const int Openings = 0x200;

    private const int MaxLength = 2 * FoldedKey.MaxLength;

    // The letters that go on from one node stand together, and behind them what goes on from the last of these: a phrase's last letters are neighbours in memory.
    private readonly Node[] _nodes;

    // Which node a phrase's first letter leads to, 0 for none: nearly every question ends here or at the next letter.
    private readonly ushort[] _openings = new ushort[Openings];

    /// <param name="phrases">Phrases with '|' between them; each string of the list is one entry, its index the value.</param>
    public PhraseTable(params ReadOnlySpan<string> phrases)
    {
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Span<char> buffer = stackalloc char[FoldedKey.MaxLength];
        for (var i = 0; i < phrases.Length; i++)
        {
            foreach (var phrase in phrases[i].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var length = FoldedKey.Write(phrase, buffer);
                if (length > 0)
                    found.TryAdd(new string(buffer[..length]), i);
            }
        }

        _nodes = Build([.. found.Keys], [.. found.Values]);
        for (var child = _nodes[0].First; child < _nodes[0].First + _nodes[0].Count; child++)
        {
            if (_nodes[child].Letter < Openings)
                _openings[_nodes[child].Letter] = (ushort)child;
        }
    }

    public bool Contains(ReadOnlySpan<char> text) => Find(text) >= 0;

    /// <summary>The index of the entry that has this phrase, or -1.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
            return None;

        var node = 0;
        var tone = 0;
        foreach (var c in text)
        {
            if (!Step(c, ref node, ref tone))
                return None;
        }

        return CloseWord(ref node, ref tone) ? _nodes[node].Value : None;
    }

    /// <summary>
    /// The longest phrase that starts the text and ends at the end of a word, within <paramref name="maxWords"/> words:
    /// its length in the text, 0 for none.
    /// </summary>
    public int LongestStart(ReadOnlySpan<char> text, int maxWords, out int value)
    {
        value = None;
        var best = 0;
        var node = 0;
        var tone = 0;
        var at = 0;
        for (var words = 0; words < maxWords; words++)
        {
            while (at < text.Length && !LetterMarks.IsLetterOrDigit(text[at]))
            {
                if (!Step(text[at++], ref node, ref tone))
                    return best;
            }

            if (at == text.Length)
                break;

            while (at < text.Length && (LetterMarks.IsLetterOrDigit(text[at]) || text[at] == '+'))
            {
                if (!Step(text[at++], ref node, ref tone))
                    return best;
            }

            if (at > MaxLength || !CloseWord(ref node, ref tone))
                break;

            if (_nodes[node].Value != None)
            {
                best = at;
                value = _nodes[node].Value;
            }
        }

        return best;
    }

    /// <summary>Does the text begin with one of the phrases?</summary>
    public bool Starts(ReadOnlySpan<char> text, int maxWords = 5) => LongestStart(text, maxWords, out _) > 0;

    /// <summary>False where no phrase goes on with this character.</summary>
    private bool Step(char c, ref int node, ref int tone)
    {
        if (!LetterMarks.TryRead(c, out var letter, out var own) && c != '+')
            return CloseWord(ref node, ref tone);

        if (own != 0)
            tone = own;
        return Follow(letter, ref node);
    }

    private bool CloseWord(ref int node, ref int tone)
    {
        if (tone == 0)
            return true;

        var mark = FoldedKey.ToneMark(tone);
        tone = 0;
        return Follow(mark, ref node);
    }

    private bool Follow(char letter, ref int node)
    {
        if (node == 0 && letter < Openings)
            return (node = _openings[letter]) != 0;

        ref readonly var from = ref _nodes[node];
        if ((from.Marks & Mark(letter)) == 0)
            return false;

        for (int child = from.First, end = child + from.Count; child < end; child++)
        {
            if (_nodes[child].Letter == letter)
            {
                node = child;
                return true;
            }
        }

        return false;
    }

    private static ulong Mark(char letter) => 1UL << (letter & 63);

    /// <summary>The keys are sorted: those with one beginning stand together.</summary>
    private static Node[] Build(string[] keys, int[] values)
    {
        var nodes = new List<Node> { new() { Value = None } };
        var open = new Stack<(int Node, int Start, int End, int Depth)>([(0, 0, keys.Length, 0)]);
        while (open.TryPop(out var range))
        {
            var node = nodes[range.Node];
            var start = range.Start;
            if (start < range.End && keys[start].Length == range.Depth)
                node.Value = checked((short)values[start++]);

            node.First = checked((ushort)nodes.Count);
            while (start < range.End)
            {
                var letter = keys[start][range.Depth];
                var end = start + 1;
                while (end < range.End && keys[end][range.Depth] == letter)
                    end++;

                open.Push((nodes.Count, start, end, range.Depth + 1));
                nodes.Add(new() { Letter = letter, Value = None });
                node.Marks |= Mark(letter);
                node.Count = checked((byte)(node.Count + 1));
                start = end;
            }

            nodes[range.Node] = node;
        }

        return [.. nodes];
    }

    /// <summary>Small, so that a question comes by little memory.</summary>
    private struct Node
    {
        /// <summary>A bit for each letter that may go on from here: most do not, and are not looked for.</summary>
        public ulong Marks;

        public ushort First;
        public short Value;
        public char Letter;
        public byte Count;
    }
}
