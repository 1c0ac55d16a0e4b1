using System.Numerics;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// Finds known words inside names, all of them in one pass: "detail-tin-lien-quan", "boxTinLienQuan" and "tinlienquan" hold the same word.
/// The longest word wins and is used up, so that "relative" is not read as "relat".
/// </summary>
internal sealed class NameTable
{
    private const int Letters = 26;

    /// <summary>The codes of letters are 0 to 25; '-' and '_', which may part the letters of a word, have one, and all else has one.</summary>
    private const int Codes = 32;
    private const int Joiner = 26;
    private const int Other = 27;

    // What a word's letters lead to stands together, so that a question comes by little memory.
    private readonly Node[] _nodes;

    /// <summary>For each two characters, a bit for each third with which they may begin a word: nearly nowhere in a name does one begin, and nothing else is asked there.</summary>
    private readonly uint[] _beginnings = new uint[Codes * Codes];
    private readonly byte[] _codes = new byte[128];

    /// <param name="entries">Words with what they say; '|' between them. '^' in front: only where a part of a name begins; '$' behind: only where one ends.</param>
    public NameTable(params ReadOnlySpan<(string Words, NameSigns Signs)> entries)
    {
        var next = new List<short>(new short[Letters]);
        var words = new List<Word> { default };
        foreach (var (list, signs) in entries)
        {
            foreach (var entry in list.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var bare = entry.AsSpan().Trim("^$");
                var node = 0;
                foreach (var letter in bare)
                {
                    var at = (node * Letters) + (letter - 'a');
                    if (next[at] == 0)
                    {
                        next[at] = (short)words.Count;
                        words.Add(default);
                        next.AddRange(new short[Letters]);
                    }

                    node = next[at];
                }

                words[node] = new(signs, IsWord: true, AtStart: entry[0] == '^', AtEnd: entry[^1] == '$');
            }
        }

        _nodes = Pack(next, words);
        for (var character = '\0'; character < _codes.Length; character++)
        {
            _codes[character] = (byte)(Letter(character) is >= 0 and var letter ? letter : character is '-' or '_' ? Joiner : Other);
        }

        for (var first = 0; first < Letters; first++)
        {
            for (var second = 0; second <= Joiner && next[first] is var one and not 0; second++)
            {
                for (var third = 0; third <= Other; third++)
                {
                    var node = second == Joiner ? one : next[(one * Letters) + second];
                    var begins = node != 0 && (words[node].IsWord || third == Joiner || (third < Letters && next[(node * Letters) + third] != 0));
                    _beginnings[(first * Codes) + second] |= begins ? 1u << third : 0;
                }
            }
        }
    }

    public NameSigns Read(ReadOnlySpan<char> names)
    {
        var signs = NameSigns.None;
        for (var index = 0; index + 1 < names.Length;)
        {
            var first = Code(names[index]);
            var second = Code(names[index + 1]);
            var length = 0;
            while (true)
            {
                var third = index + 2 < names.Length ? Code(names[index + 2]) : Other;
                if ((_beginnings[(first * Codes) + second] & (1u << third)) != 0 && (length = LongestAt(names, index, ref signs)) > 0)
                {
                    break;
                }

                if (++index + 1 >= names.Length)
                {
                    return signs;
                }

                (first, second) = (second, third);
            }

            index += length;
        }

        return signs;
    }

    private int LongestAt(ReadOnlySpan<char> names, int start, ref NameSigns signs)
    {
        var best = default(Word);
        var length = 0;
        ref readonly var node = ref _nodes[0];
        for (var index = start; index < names.Length; index++)
        {
            var code = Code(names[index]);
            if (code == Joiner)
            {
                continue;
            }

            var letter = 1u << code;
            if ((node.Next & letter) == 0)
            {
                break;
            }

            node = ref _nodes[node.First + BitOperations.PopCount(node.Next & (letter - 1))];
            var word = node.Word;
            if (word.IsWord && (!word.AtStart || start == 0 || IsEdge(names[start - 1], names[start]))
                && (!word.AtEnd || index + 1 == names.Length || IsEdge(names[index], names[index + 1])))
            {
                (best, length) = (word, index + 1 - start);
            }
        }

        signs |= best.Signs;
        return length;
    }

    /// <summary>The nodes without the letters that lead nowhere; the way down to a word's end is one behind the other.</summary>
    private static Node[] Pack(List<short> next, List<Word> words)
    {
        var nodes = new List<Node> { default };
        var open = new Stack<(int From, int To)>([(0, 0)]);
        while (open.TryPop(out var node))
        {
            var first = nodes.Count;
            var letters = 0u;
            for (var letter = 0; letter < Letters; letter++)
            {
                if (next[(node.From * Letters) + letter] is var child and not 0)
                {
                    open.Push((child, nodes.Count));
                    nodes.Add(new(0, 0, words[child]));
                    letters |= 1u << letter;
                }
            }

            nodes[node.To] = new(letters, (ushort)first, nodes[node.To].Word);
        }

        return [.. nodes];
    }

    private int Code(char character) => character < _codes.Length ? _codes[character] : Other;

    /// <summary>Whether a part of a name ends between two characters: at anything but a letter, and where small letters turn to capitals.</summary>
    private static bool IsEdge(char left, char right) =>
        Letter(left) < 0 || Letter(right) < 0 || (char.IsAsciiLetterLower(left) && char.IsAsciiLetterUpper(right));

    private static int Letter(char character)
    {
        var letter = (character | 0x20) - 'a';
        return (uint)letter < Letters ? letter : -1;
    }

    /// <param name="Next">A bit for each letter that goes on from here.</param>
    /// <param name="First">Where the first of them leads to; the others follow.</param>
    /// <param name="Word">The word that ends here.</param>
    private readonly record struct Node(uint Next, ushort First, Word Word);

    private readonly record struct Word(NameSigns Signs, bool IsWord, bool AtStart, bool AtEnd);
}
