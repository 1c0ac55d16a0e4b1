using System.Text;

namespace NewsArticle.Parsing.Tests.Vietnamese;

/// <summary>
/// Writes Vietnamese in the encodings before Unicode. By the alphabet, from the tables that keyboard programs publish; the library's tables are by the code,
/// so that a letter in the wrong place of either is seen.
/// </summary>
internal static class LegacyAlphabet
{
    /// <summary>Each vowel plain, then grave, acute, hook, tilde, dot; at the end đ.</summary>
    public const string Small = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";

    private static readonly string[] Tcvn3 =
    [
        "61 B5 B8 B6 B7 B9", "A8 BB BE BC BD C6", "A9 C7 CA C8 C9 CB", "65 CC D0 CE CF D1", "AA D2 D5 D3 D4 D6", "69 D7 DD D8 DC DE",
        "6F DF E3 E1 E2 E4", "AB E5 E8 E6 E7 E9", "AC EA ED EB EC EE", "75 EF F3 F1 F2 F4", "AD F5 F8 F6 F7 F9", "79 FA FD FB FC FE", "AE",
    ];

    private static readonly string[] Viscii =
    [
        "61 E0 E1 E4 E3 D5", "E5 A2 A1 C6 C7 A3", "E2 A5 A4 A6 E7 A7", "65 E8 E9 EB A8 A9", "EA AB AA AC AD AE", "69 EC ED EF EE B8",
        "6F F2 F3 F6 F5 F7", "F4 B0 AF B1 B2 B5", "BD B6 BE B7 DE FE", "75 F9 FA FC FB F8", "DF D7 D1 D8 E6 F1", "79 CF FD D6 DB DC", "F0",
    ];

    private static readonly string[] VisciiCapitals =
    [
        "41 C0 C1 C4 C3 80", "C5 82 81 02 05 83", "C2 85 84 86 06 87", "45 C8 C9 CB 88 89", "CA 8B 8A 8C 8D 8E", "49 CC CD 9B CE 98",
        "4F D2 D3 99 A0 9A", "D4 90 8F 91 92 93", "B4 96 95 97 B3 94", "55 D9 DA 9C 9D 9E", "BF BB BA BC FF B9", "59 9F DD 14 19 1E", "D0",
    ];

    private static readonly string[] Vps =
    [
        "61 E0 E1 E4 E3 E5", "E6 A2 A1 A3 A4 A5", "E2 C0 C3 C4 C5 C6", "65 E8 E9 C8 EB CB", "EA 8A 89 8B CD 8C", "69 EC ED CC EF CE",
        "6F F2 F3 D5 F5 86", "F4 D2 D3 B0 87 B6", "D6 A9 A7 AA AB AE", "75 F9 FA FB DB F8", "DC D8 D9 BA BB BF", "79 FF 9A 9B CF 9C", "C7",
    ];

    private static readonly string[] VpsCapitals =
    [
        "41 80 C1 81 82 02", "88 8E 8D 8F F0 04", "C2 84 83 85 1C 03", "45 D7 C9 DE FE 05", "CA 93 90 94 95 06", "49 B5 B4 B7 B8 10",
        "4F BC B9 BD BE 11", "D4 97 96 98 99 12", "F7 9E 9D 9F A6 13", "55 A8 DA D1 AC 14", "D0 AF AD B1 1D 15", "59 B2 DD FD B3 19", "F1",
    ];

    private static readonly string[] Vni =
    [
        "a aø aù aû aõ aï", "aê aè aé aú aü aë", "aâ aà aá aå aã aä", "e eø eù eû eõ eï", "eâ eà eá eå eã eä", "i ì í æ ó ò",
        "o oø où oû oõ oï", "oâ oà oá oå oã oä", "ô ôø ôù ôû ôõ ôï", "u uø uù uû uõ uï", "ö öø öù öû öõ öï", "y yø yù yû yõ î", "ñ",
    ];

    private static readonly string[] Viqr =
    [
        "a a` a' a? a~ a.", "a( a(` a(' a(? a(~ a(.", "a^ a^` a^' a^? a^~ a^.", "e e` e' e? e~ e.", "e^ e^` e^' e^? e^~ e^.", "i i` i' i? i~ i.",
        "o o` o' o? o~ o.", "o^ o^` o^' o^? o^~ o^.", "o+ o+` o+' o+? o+~ o+.", "u u` u' u? u~ u.", "u+ u+` u+' u+? u+~ u+.", "y y` y' y? y~ y.", "dd",
    ];

    // The code page has the vowels with their shapes; the tones are bytes of their own.
    private static readonly string[] Windows1258 =
    [
        "61 61CC 61EC 61D2 61DE 61F2", "E3 E3CC E3EC E3D2 E3DE E3F2", "E2 E2CC E2EC E2D2 E2DE E2F2", "65 65CC 65EC 65D2 65DE 65F2", "EA EACC EAEC EAD2 EADE EAF2", "69 69CC 69EC 69D2 69DE 69F2",
        "6F 6FCC 6FEC 6FD2 6FDE 6FF2", "F4 F4CC F4EC F4D2 F4DE F4F2", "F5 F5CC F5EC F5D2 F5DE F5F2", "75 75CC 75EC 75D2 75DE 75F2", "FD FDCC FDEC FDD2 FDDE FDF2", "79 79CC 79EC 79D2 79DE 79F2", "F0",
    ];

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static IReadOnlyList<string> Names { get; } = ["tcvn3", "vni", "viscii", "vps", "windows-1258", "viqr", "utf-8"];

    /// <summary>The text as a program shows it that takes its bytes for windows-1252.</summary>
    public static string Write(string text, string encoding) => Windows1252.GetString(Bytes(text, encoding));

    public static byte[] Bytes(string text, string encoding)
    {
        if (encoding == "utf-8")
            return Encoding.UTF8.GetBytes(text);

        var bytes = new List<byte>();
        foreach (var letter in text)
        {
            var small = char.ToLowerInvariant(letter);
            // A mark of VIQR that is punctuation has a backslash before it where it stands behind a vowel.
            if (encoding == "viqr" && "^(+*'`?~.".Contains(letter, StringComparison.Ordinal) && bytes.Count > 0)
                bytes.Add((byte)'\\');

            var at = letter < '\u0080' ? -1 : Small.IndexOf(small, StringComparison.Ordinal);
            if (at < 0)
                bytes.AddRange(Windows1252.GetBytes([letter]));
            else
                bytes.AddRange(Code(at, letter != small, encoding));
        }

        return [.. bytes];
    }

    private static byte[] Code(int at, bool isCapital, string encoding)
    {
        var code = encoding switch
        {
            // TCVN3 has codes for the capitals without tone, seven places before the small ones; the others are the font's.
            "tcvn3" => Cell(Tcvn3, at) is var small && isCapital && (at % 6 == 0) ? (Convert.ToInt32(small, 16) - 7).ToString("X2", null) : small,
            "viscii" => Cell(isCapital ? VisciiCapitals : Viscii, at),
            "vps" => Cell(isCapital ? VpsCapitals : Vps, at),
            "vni" => Latin(Cell(Vni, at), isCapital),
            "viqr" => Latin(Cell(Viqr, at), isCapital),
            "windows-1258" => Cell(Windows1258, at) is var small && isCapital ? Raised(small) : small,
            _ => throw new ArgumentOutOfRangeException(nameof(encoding)),
        };
        return Convert.FromHexString(code);
    }

    private static string Cell(string[] rows, int at) => rows[at / 6].Split(' ')[at % 6];

    private static string Latin(string letters, bool isCapital) =>
        Convert.ToHexString(Windows1252.GetBytes(isCapital ? letters.ToUpperInvariant() : letters));

    // Capitals stand 0x20 before their letters in windows-1258, as in ASCII.
    private static string Raised(string code) => (Convert.ToInt32(code[..2], 16) - 0x20).ToString("X2", null) + code[2..];
}
