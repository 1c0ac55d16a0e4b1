namespace NewsArticle.Parsing.Vietnamese.Encodings;

/// <summary>VNI for Windows (VNI-Times): the letter, then a letter of Latin-1 that the font shows as its marks: "Coäng hoøa".</summary>
internal sealed class VniEncoding() : LegacyEncoding("VNI (Windows)")
{
    // At the same place of each: the mark and what comes out of the base with it.
    private const string Tones = "ùøûõï";
    private const string Circumflexed = "âáàåãä";
    private const string Breved = "êéèúüë";

    private const string Alone = "ñđôơöưííììæỉóĩòịîỵÑĐÔƠÖƯÍÍÌÌÆỈÓĨÒỊÎỴ";

    public override int Read(ReadOnlySpan<char> text, int at, out char letter)
    {
        var c = text[at];
        var lower = LowerCase.Of(c);
        letter = at + 1 < text.Length ? Marked(lower, LowerCase.Of(text[at + 1])) : '\0';
        if (letter != '\0')
        {
            // "AÂ" is a capital, and so is "Aâ".
            if (c != lower)
                letter = char.ToUpperInvariant(letter);

            return 2;
        }

        letter = c > '\u007F' ? Single(c) : '\0';
        return letter == '\0' ? 0 : 1;
    }

    private static char Marked(char letter, char mark)
    {
        if (mark < '\u0080')
            return '\0';

        return letter switch
        {
            'a' => Of("áàảãạ", Tones, mark) is var tone and not '\0' ? tone
                : Of("âấầẩẫậ", Circumflexed, mark) is var roof and not '\0' ? roof
                : Of("ăắằẳẵặ", Breved, mark),
            'e' => Of("éèẻẽẹ", Tones, mark) is var tone and not '\0' ? tone : Of("êếềểễệ", Circumflexed, mark),
            'o' => Of("óòỏõọ", Tones, mark) is var tone and not '\0' ? tone : Of("ôốồổỗộ", Circumflexed, mark),
            'u' => Of("úùủũụ", Tones, mark),
            'y' => Of("ýỳỷỹ", Tones, mark),
            'ô' => Of("ớờởỡợ", Tones, mark),
            'ö' => Of("ứừửữự", Tones, mark),
            _ => '\0',
        };
    }

    private static char Of(string letters, string marks, char mark)
    {
        var at = marks.AsSpan().IndexOf(mark);
        return at < 0 || at >= letters.Length ? '\0' : letters[at];
    }

    private static char Single(char c)
    {
        for (var i = 0; i < Alone.Length; i += 2)
        {
            if (Alone[i] == c)
                return Alone[i + 1];
        }

        return '\0';
    }
}
