namespace NewsArticle.Parsing.Vietnamese.Encodings;

/// <summary>The encodings of Vietnamese before Unicode, written from their published tables.</summary>
internal static class LegacyEncodings
{
    /// <summary>
    /// TCVN 5712:1993 VN3, the fonts .VnTime and ABC. The standard gives VN3 the seven capitals without tone; those with one come from the
    /// fonts whose names end in H. The sixteen that VN1 has in the same half of the table are read too; its other capitals stand where
    /// Windows has quotes and dashes, and those are what pages mean there.
    /// </summary>
    public static LegacyEncoding Tcvn3 { get; } = new SingleByteEncoding(
        "TCVN3 (ABC)",
        "                " +
        "                " +
        " ĂÂÊÔƠƯĐăâêôơưđẰ" +
        "     àảãáạẲằẳẵắẴ" +
        "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ" +
        "éẹềểễếệìỉỄẾỒĩíịò" +
        "Ổỏõóọồổỗốộờởỡớợù" +
        "ỖủũúụừửữứựỳỷỹýỵỐ",
        hasCapitalsByFont: true);

    /// <summary>VISCII 1.1, RFC 1456.</summary>
    public static LegacyEncoding Viscii { get; } = new SingleByteEncoding(
        "VISCII",
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ" +
        "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ" +
        "Õắằặấầẩậẽẹếềểễệố" +
        "ồổỗỠƠộờởịỰỨỪỬơớƯ" +
        "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ" +
        "ĐứÒÓÔạỷừửÙÚỹỵÝỡư" +
        "àáâãảăữẫèéêẻìíĩỉ" +
        "đựòóôõỏọụùúũủýợỮ",
        "\u0002Ẳ\u0005Ẵ\u0006Ẫ\u0014Ỷ\u0019Ỹ\u001EỴ");

    /// <summary>VPS, the fonts VPS Times and the papers of the diaspora.</summary>
    public static LegacyEncoding Vps { get; } = new SingleByteEncoding(
        "VPS",
        "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ" +
        "Ế  ỀỂỄỐỒỔỖýỷỵỚỜỞ" +
        " ắằẳẵặỠớÙờởỡŨỨợỪ" +
        "ổỬỲỸÍÌộỈĨÓửữÒỎÕự" +
        "ầÁÂấẩẫậđẻÉÊẹỉễịỹ" +
        "ƯỦồốÔỏơÈừứÚũưÝẺ " +
        "àáâãảạă èéêẽìí ĩ" +
        "ẴĐòóôõ Ơụùúủ ỶẼỳ",
        "\u0002Ạ\u0003Ậ\u0004Ặ\u0005Ẹ\u0006Ệ\u0010Ị\u0011Ọ\u0012Ộ\u0013Ợ\u0014Ụ\u0015Ự\u0019Ỵ\u001CẪ\u001DỮ");

    /// <summary>windows-1258 taken for windows-1252: "Tiêìng Viêòt". The tones are marks of their own.</summary>
    public static LegacyEncoding Windows1258 { get; } = new SingleByteEncoding(
        "windows-1258",
        "                " +
        "                " +
        "                " +
        "                " +
        "ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏ" +
        "ĐÑ\u0309ÓÔƠÖ ØÙÚÛÜƯ\u0303ß" +
        "àáâăäåæçèéêë\u0301íîï" +
        "đñ\u0323óôơö øùúûüư₫ÿ");

    public static LegacyEncoding Vni { get; } = new VniEncoding();

    public static LegacyEncoding Viqr { get; } = new ViqrEncoding();

    public static LegacyEncoding Utf8 { get; } = new MisreadUtf8();

    /// <summary>All that are told by letters beyond ASCII.</summary>
    public static IReadOnlyList<LegacyEncoding> All { get; } = [Tcvn3, Vni, Utf8, Windows1258, Viscii, Vps];

    /// <summary>The encoding of a name that pages declare, or null.</summary>
    public static LegacyEncoding? Named(string? charset) => charset?.ToLowerInvariant() switch
    {
        "viscii" or "csviscii" or "viscii1.1-1" => Viscii,
        "tcvn" or "tcvn3" or "tcvn-5712" or "tcvn5712-1" or "tcvn5712-1:1993" or "x-viet-tcvn5712" or "x-viet-tcvn" => Tcvn3,
        "x-viet-vps" or "vps" => Vps,
        "x-viet-vni" or "vni" => Vni,
        "viqr" or "csviqr" => Viqr,
        _ => null,
    };
}
