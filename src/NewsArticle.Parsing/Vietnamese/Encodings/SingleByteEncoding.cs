namespace NewsArticle.Parsing.Vietnamese.Encodings;

/// <summary>An encoding of one byte a letter.</summary>
internal sealed class SingleByteEncoding : LegacyEncoding
{
    private readonly char[] _letters = new char[256];

    /// <param name="name">The name for people.</param>
    /// <param name="upper">The letters of the bytes 0x80 to 0xFF; a blank where the byte means what it means in windows-1252.</param>
    /// <param name="controls">Letters in the places of control characters, each behind its byte.</param>
    /// <param name="hasCapitalsByFont">Whether capitals with a tone have no code.</param>
    public SingleByteEncoding(string name, string upper, string controls = "", bool hasCapitalsByFont = false)
        : base(name)
    {
        HasCapitalsByFont = hasCapitalsByFont;
        for (var i = 0; i < upper.Length; i++)
            _letters[0x80 + i] = upper[i] == ' ' ? '\0' : upper[i];

        for (var i = 0; i < controls.Length; i += 2)
            _letters[controls[i]] = controls[i + 1];
    }

    public override bool HasCapitalsByFont { get; }

    public override int Read(ReadOnlySpan<char> text, int at, out char letter)
    {
        var code = Windows1252.ByteOf(text[at]);
        letter = code < 0 ? '\0' : _letters[code];
        return letter == '\0' ? 0 : 1;
    }
}
