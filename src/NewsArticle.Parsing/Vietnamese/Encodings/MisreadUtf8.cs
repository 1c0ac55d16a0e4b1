namespace NewsArticle.Parsing.Vietnamese.Encodings;

/// <summary>UTF-8 that was stored as if it were windows-1252: "Tiáº¿ng Viá»‡t". No encoding of its own, but mended like one.</summary>
internal sealed class MisreadUtf8() : LegacyEncoding("UTF-8 read as windows-1252")
{
    public override int Read(ReadOnlySpan<char> text, int at, out char letter)
    {
        letter = '\0';
        var lead = Windows1252.ByteOf(text[at]);
        var more = lead switch
        {
            // Latin letters and marks of two bytes; the blocks of Vietnamese letters and of punctuation of three.
            >= 0xC2 and <= 0xCD => 1,
            0xE1 or 0xE2 => 2,
            _ => 0,
        };
        if (more == 0 || at + more >= text.Length)
            return 0;

        var code = more == 1 ? lead & 0x1F : lead & 0x0F;
        for (var i = 1; i <= more; i++)
        {
            var next = Windows1252.ByteOf(text[at + i]);
            if (next is < 0x80 or > 0xBF)
                return 0;

            code = (code << 6) | (next & 0x3F);
        }

        letter = (char)code;
        return more == 1 || code >= 0x0800 ? more + 1 : 0;
    }
}
