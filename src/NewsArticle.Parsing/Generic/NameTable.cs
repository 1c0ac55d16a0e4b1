using System.Collections.Immutable;

namespace NewsArticle.Parsing.Generic;

/// <summary>
/// Finds known words inside names, all of them in one pass: "detail-tin-lien-quan", "boxTinLienQuan" and "tinlienquan" hold the same word.
/// The longest word wins and is used up, so that "relative" is not read as "relat".
/// </summary>
internal sealed class NameTable
{
    private const int Letters = 26;

    private readonly short[] _next;
    private readonly bool[] _pairs = new bool[Letters * Letters];
    private readonly ImmutableArray<Word> _words;

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
                _pairs[((bare[0] - 'a') * Letters) + bare[1] - 'a'] = true;
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

        _next = [.. next];
        _words = [.. words];
    }

    public NameSigns Read(ReadOnlySpan<char> names)
    {
        var signs = NameSigns.None;
        for (var index = 0; index < names.Length;)
        {
            var length = MayBegin(names, index) ? LongestAt(names, index, ref signs) : 0;
            index += Math.Max(1, length);
        }

        return signs;
    }

    /// <summary>Whether any word begins with the two letters that stand here: nearly everywhere none does, and nothing else is asked.</summary>
    private bool MayBegin(ReadOnlySpan<char> names, int index)
    {
        var first = Letter(names[index]);
        if (first < 0 || index + 1 == names.Length)
        {
            return false;
        }

        var second = Letter(names[index + 1]);
        return second >= 0 ? _pairs[(first * Letters) + second] : names[index + 1] is '-' or '_';
    }

    private int LongestAt(ReadOnlySpan<char> names, int start, ref NameSigns signs)
    {
        var starts = start == 0 || IsEdge(names[start - 1], names[start]);
        var best = default(Word);
        var length = 0;
        var node = 0;
        for (var index = start; index < names.Length; index++)
        {
            var letter = Letter(names[index]);
            if (letter < 0)
            {
                if (names[index] is '-' or '_')
                {
                    continue;
                }

                break;
            }

            node = _next[(node * Letters) + letter];
            if (node == 0)
            {
                break;
            }

            var word = _words[node];
            if (word.IsWord && (starts || !word.AtStart) && (!word.AtEnd || index + 1 == names.Length || IsEdge(names[index], names[index + 1])))
            {
                (best, length) = (word, index + 1 - start);
            }
        }

        signs |= best.Signs;
        return length;
    }

    /// <summary>Whether a part of a name ends between two characters: at anything but a letter, and where small letters turn to capitals.</summary>
    private static bool IsEdge(char left, char right) =>
        Letter(left) < 0 || Letter(right) < 0 || (char.IsAsciiLetterLower(left) && char.IsAsciiLetterUpper(right));

    private static int Letter(char character)
    {
        var letter = (character | 0x20) - 'a';
        return (uint)letter < Letters && character < 0x80 ? letter : -1;
    }

    private readonly record struct Word(NameSigns Signs, bool IsWord, bool AtStart, bool AtEnd);
}
