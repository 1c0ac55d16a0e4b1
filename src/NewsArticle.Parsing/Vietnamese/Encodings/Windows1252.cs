namespace NewsArticle.Parsing.Vietnamese.Encodings;

/// <summary>The bytes 0x80 to 0x9F of windows-1252, in which browsers read every page that claims to be Latin-1.</summary>
internal static class Windows1252
{
    private const string Upper =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The character of a byte from 0x80 to 0x9F.</summary>
    public static char CharacterOf(int upperByte) => Upper[upperByte - 0x80];

    /// <summary>The byte that was shown as this character, or -1. Where the code page has nothing a control character stands for the byte.</summary>
    public static int ByteOf(char c)
    {
        if (c < '\u0100')
            return c;

        var at = c is >= '\u0152' and <= '\u0192' or >= '\u02C6' and <= '\u02DC' or >= '\u2013' and <= '\u2122' ? Upper.AsSpan().IndexOf(c) : -1;
        return at < 0 ? -1 : at + 0x80;
    }
}
