using static NewsArticle.Parsing.Hostile.Attacks.AttackText;

namespace NewsArticle.Parsing.Hostile.Attacks;

/// <summary>Against the rules for text: characters, entities, encodings from before Unicode, and pages that are plain text.</summary>
internal static class TextAttacks
{
    public static IEnumerable<Attack> All { get; } =
    [
        Body("white space", Repeat(" \n\t")),
        Body("line breaks of a typewriter", Repeat("\r\n")),
        Body("blanks that do not break", Repeat("&nbsp;")),
        Body("blanks of no width", Repeat("\u200B")),
        Body("marks without a letter", Repeat("\u0301")),
        Body("marks in the wrong order", Repeat("a\u0323\u0302")),
        Body("long entities", Repeat("&CounterClockwiseContourIntegral;")),
        Body("entities without an end", Repeat("&notit")),
        Body("numbers without an end", Repeat("&#", "9", "")),
        Body("entities of numbers", Repeat("&#x1EA1;")),
        Body("entities of entities", Repeat("&amp;amp;")),
        Body("ampersands", Repeat("&")),
        Body("halves of characters in the text", Repeat("a\uD83D")),
        Body("signs of direction", Repeat("a\u202E\u2066b")),
        Body("one long name of a person", Repeat("<div class=author>", "Nguyễn Văn ", "</div>")),
        Body("parentheses", Repeat("<p>", "(Ảnh", "</p>")),
        Body("dates that end nowhere", Repeat("<p>", "12/05/20", "</p>")),
        Bytes("TCVN3", Repeat("<p>B\u00B8o \u00A7\u00BEk L\u00BEk ch\u00A9n \u00AE\u00EDng ph\u00E8 M\u00C9u. ")),
        Bytes("TCVN3 in markup", Repeat("<p class='\u00B8'>B\u00B8o</p><!--\u00B8-->")),
        Bytes("VNI", Repeat("<p>Coäng hoøa phoá Maãu troàng laïi haøng baøng. ")),
        Bytes("VISCII", Repeat("<p>Ph\u00AF M\u00A7u tr\u00B0ng l\u00D5i h\u00E0ng b\u00E0ng. ")),
        Bytes("VPS", Repeat("<p>Ph\u00D3 M\u00C5u tr\u00D2ng l\u00E5i h\u00E0ng b\u00E0ng. ")),
        Bytes("windows-1258", Repeat("<meta charset=windows-1258>", "<p>Tri\u00EA\u00ECu b\u00E0n c\u00E2y b\u00E0n. ", "")),
        Bytes("VIQR", Repeat("<p>Pho^' Ma^~u tro^`ng la.i ha`ng ba`ng. ")),
        Bytes("UTF-8 misread", Repeat("<p>Ti\u00C3\u00A1\u00C2\u00BA\u00C2\u00BFng Vi\u00C3\u00A1\u00C2\u00BB\u00C2\u2021t. ")),
        Bytes("one letter of each encoding", Repeat("<p>\u00B8\u00F8\u00D5\u00E3\u00A1\u00BA\u00C6\u00AF. ")),
        Bytes("UTF-8 cut everywhere", Repeat("\u00E1\u00BB\u0087\u00E1\u00BB")),
        Bytes("charsets", Repeat("<meta charset=windows-1252>")),
        Bytes("a mark of UTF-16", length => "\u00FF\u00FE" + Repeat("<\0p\0>\0a\0")(length)),
        Bytes("half a picture", Repeat("<p>a\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF")),
        Text("lines", Count("Mỗi cây có một nhà thứ {0} trong phố nhận tưới qua mùa khô.\n")),
        Text("empty lines", Repeat("\n")),
        Text("short lines", Repeat("a\n")),
        Text("one long line", Repeat("Cây cao chừng hai mét. ")),
        Text("lines of captions", Repeat("Người dân trồng cây. Ảnh: Lê Mẫu\n")),
        Text("lines of times", Repeat("02/06/2026 14:30\n")),
        Text("lines of relative times", Repeat("3 giờ trước\n")),
        Text("lines of names", Repeat("Mai Thị Thử\n")),
        Text("lines of related stories", Count("Tin liên quan\nMột tin khác về phố {0}\n")),
        Text("lines of arrows", Repeat(">> Một tin khác về phố\n")),
        Text("one line of tags", Count("phố {0}, ", "Phố Mẫu\nTừ khóa: ")),
        Text("lines of tags", Repeat("Từ khóa: phố, cây\n")),
        Text("sections", Repeat("Trang chủ > Xã hội > Phố\n")),
        Text("one long section", Repeat("Trang chủ > ")),
        Text("lists", Repeat("- Một\n")),
        Text("VIQR lines", Repeat("Pho^' Ma^~u tro^`ng la.i ha`ng ba`ng.\n")),
        Text("markup as text", Repeat("<p class=a>Chữ &amp; số</p>\n")),
        Text("leads of agencies", Repeat("(TTXVN) - Một đoạn dẫn.\n")),
    ];

    private static Attack Body(string name, Func<int, string> make) => new(name, AttackPlace.Body, make);

    private static Attack Bytes(string name, Func<int, string> make) => new(name, AttackPlace.Bytes, make);

    private static Attack Text(string name, Func<int, string> make) => new("plain: " + name, AttackPlace.Text, make);
}
