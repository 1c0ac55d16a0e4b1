using System.Numerics;

namespace NewsArticle.Parsing.Vietnamese.Encodings;

/// <summary>How well an encoding reads a text: the words beyond ASCII that become syllables of Vietnamese, and those that do not.</summary>
internal struct LegacyScore
{
    // Of two hundred words the rest of the page says nothing new.
    private const int Enough = 200;
    private const int LongestWord = 24;

    private ulong _seen;

    public int Valid { get; private set; }

    public int Invalid { get; private set; }

    public int Changed { get; private set; }

    /// <summary>At least this many of the syllables differ.</summary>
    public readonly int Distinct => BitOperations.PopCount(_seen);

    public readonly bool IsFull => Valid + Invalid >= Enough;

    /// <summary>Nearly all of the words are syllables. A word here and there is a name or a misprint.</summary>
    public readonly bool IsVietnamese => Valid > 0 && Valid * 100 >= 85 * (Valid + Invalid);

    /// <summary>Adds the words of a text; without an encoding as they stand.</summary>
    public void Add(ReadOnlySpan<char> text, LegacyEncoding? encoding)
    {
        var word = new LegacyWord(stackalloc char[LongestWord]);
        for (var at = 0; !IsFull && word.Next(text, at, encoding); at = word.End)
        {
            // A letter alone is a sign as often as a word: ©, µm.
            if (!word.IsTelling || word.Letters.Length < 2)
                continue;

            if (!word.IsSyllable())
            {
                Invalid++;
                continue;
            }

            Valid++;
            if (word.IsChanged)
            {
                Changed++;
                _seen |= 1UL << Hash(word.Letters);
            }
        }
    }

    /// <summary>Spreads well over its six bits, so that a few words are seen to be a few.</summary>
    private static int Hash(ReadOnlySpan<char> letters)
    {
        var hash = 2166136261u;
        foreach (var letter in letters)
            hash = unchecked((hash ^ letter) * 16777619u);

        return (int)(unchecked(hash * 2654435769u) >> 26);
    }
}
