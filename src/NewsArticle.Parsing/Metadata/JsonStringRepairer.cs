namespace NewsArticle.Parsing.Metadata;

/// <summary>Copies one string of a broken JSON text as a strict one.</summary>
internal ref struct JsonStringRepairer(ReadOnlySpan<char> text, int at, char quote)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int At { get; private set; } = at;

    public JsonRepairs Repairs { get; private set; }

    /// <summary>False where the text ends before the string does.</summary>
    public bool Copy(ref PooledText output, bool isKey, bool inObject, bool inRoot)
    {
        output.Append('"');
        while (At < _text.Length)
        {
            var c = _text[At++];
            if (c == quote && InnerQuotes.Ends(_text, At, quote, isKey, inObject, inRoot))
            {
                output.Append('"');
                return true;
            }

            if (c == quote) Repairs |= JsonRepairs.InnerQuotes;
            if (c == '"') output.Append("\\\"");
            else if (c == '\\') Escape(ref output);
            else if (c < ' ') Control(ref output, c);
            else output.Append(c);
        }

        return false;
    }

    private void Escape(ref PooledText output)
    {
        var rest = _text[At..];
        if (rest.IsEmpty) return;
        if (rest[0] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
        {
            output.Append('\\');
            output.Append(rest[0]);
            At++;
            return;
        }

        if (rest[0] == 'u' && rest.Length >= 5 && IsHex(rest.Slice(1, 4)))
        {
            output.Append('\\');
            output.Append(rest[..5]);
            At += 5;
            return;
        }

        // "\'" and "\-" come from JavaScript and mean the bare character, which the caller reads next.
        Repairs |= JsonRepairs.BadEscapes;
        if (rest[0] == '\'')
        {
            output.Append('\'');
            At++;
        }
    }

    private void Control(ref PooledText output, char c)
    {
        Repairs |= JsonRepairs.ControlCharacters;
        switch (c)
        {
            case '\n':
                output.Append("\\n");
                break;
            case '\t':
                output.Append("\\t");
                break;
            case '\r':
                if (At >= _text.Length || _text[At] != '\n') output.Append("\\n");
                break;
        }
    }

    private static bool IsHex(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit)) return false;
        }

        return true;
    }
}
