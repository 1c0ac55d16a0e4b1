namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// Words that are looked for at a place of a text, in whatever case. Each that is compared is another place in memory, so of dozens only those are that have the
/// letter which stands there.
/// </summary>
internal sealed class WordList
{
    private const int Slots = 32;

    private readonly string[][] _beginnings;
    private readonly string[][] _endings;

    public WordList(params string[] words)
    {
        _beginnings = ByLetter(words, static word => word[0]);
        _endings = ByLetter(words, static word => word[^1]);
    }

    /// <summary>The words that begin with a letter, and a few others.</summary>
    public ReadOnlySpan<string> Beginning(char letter) => _beginnings[Slot(letter)];

    /// <summary>The words that end with a letter, and a few others.</summary>
    public ReadOnlySpan<string> Ending(char letter) => _endings[Slot(letter)];

    private static string[][] ByLetter(string[] words, Func<string, char> letter)
    {
        var slots = new string[Slots][];
        for (var slot = 0; slot < Slots; slot++)
            slots[slot] = Array.FindAll(words, word => Slot(letter(word)) == slot);

        return slots;
    }

    private static int Slot(char letter) => LetterMarks.Base(letter) & (Slots - 1);
}
