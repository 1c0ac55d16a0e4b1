namespace NewsArticle.Parsing.Vietnamese.Encodings;

/// <summary>VIQR (RFC 1456): letter, shape, tone in ASCII, as mail and news groups carried it: "Vie^.t Nam dda^'t nu+o+'c".</summary>
internal sealed class ViqrEncoding() : LegacyEncoding("VIQR")
{
    private const string Vowels = "aăâeêioôơuưy";
    private const string Toned = "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ";
    private const string ToneMarks = "'`?~.";

    public override bool IsAscii => true;

    /// <summary>Whether a character can only be a mark where it follows a vowel: "'", "?" and "." are punctuation of every text.</summary>
    public static bool IsTelling(char c) => c is '^' or '(' or '+' or '*' or '`' or '~';

    public override int Read(ReadOnlySpan<char> text, int at, out char letter)
    {
        var c = text[at];
        var lower = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        var length = lower == 'd' ? StrokedAt(text, at, out letter) : VowelAt(text, at, lower, out letter);
        if (length == 0)
            return 0;

        if (c != lower)
            letter = char.ToUpperInvariant(letter);

        return length;
    }

    private static int StrokedAt(ReadOnlySpan<char> text, int at, out char letter)
    {
        letter = 'đ';
        return Scan.At(text, at + 1) is 'd' or 'D' ? 2 : 0;
    }

    private static int VowelAt(ReadOnlySpan<char> text, int at, char lower, out char letter)
    {
        letter = Shaped(lower, Scan.At(text, at + 1));
        var end = at + 1;
        if (letter == lower)
        {
            // The tone may be typed before the shape: "e.^".
            letter = Shaped(lower, Scan.At(text, at + 2));
            var early = ToneMarks.AsSpan().IndexOf(Scan.At(text, at + 1));
            if (letter != lower && early >= 0)
            {
                letter = WithTone(letter, early);
                return 3;
            }

            letter = lower;
        }
        else
        {
            end++;
        }

        var tone = Vowels.Contains(letter, StringComparison.Ordinal) ? ToneMarks.AsSpan().IndexOf(Scan.At(text, end)) : -1;

        // The standard wants a backslash in front of a full stop behind a vowel; at the end of a text nobody types it.
        if (tone < 0 || (end + 1 == text.Length && text[end] is '.' or '?'))
            return end - at > 1 ? end - at : 0;

        letter = WithTone(letter, tone);
        return end + 1 - at;
    }

    private static char Shaped(char vowel, char shape) => (vowel, shape) switch
    {
        ('a', '(') => 'ă',
        ('a', '^') => 'â',
        ('e', '^') => 'ê',
        ('o', '^') => 'ô',
        ('o', '+' or '*') => 'ơ',
        ('u', '+' or '*') => 'ư',
        _ => vowel,
    };

    private static char WithTone(char vowel, int tone) => Toned[(Vowels.IndexOf(vowel, StringComparison.Ordinal) * 5) + tone];
}
