namespace NewsArticle.Parsing.Vietnamese;

/// <summary>
/// The letters that Unicode composes from a Latin or Cyrillic base and one mark: of each mark the bases it joins and, at the same place, what comes out.
/// </summary>
/// <remarks>
/// The library carries its own table because <c>string.Normalize</c> silently does nothing where the host runs without ICU
/// (InvariantGlobalization), and a collector in a container without ICU must read the same page the same way.
/// </remarks>
internal static class CompositionTable
{
    private static readonly Entry[] Entries =
    [
        new('\u0300', "AEIOUaeiouÜüNnЕИеиĒēŌōWwÂâĂăÊêÔôƠơƯưYy",
            "ÀÈÌÒÙàèìòùǛǜǸǹЀЍѐѝḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
        new('\u0301', "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøГКгкÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư",
            "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿЃЌѓќḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"),
        new('\u0302', "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ",
            "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
        new('\u0303', "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy",
            "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
        new('\u0304', "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyИиУуGgḶḷṚṛ",
            "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳӢӣӮӯḠḡḸḹṜṝ"),
        new('\u0306', "AaEeGgIiOoUuУИиуЖжАаЕеȨȩẠạ",
            "ĂăĔĕĞğĬĭŎŏŬŭЎЙйўӁӂӐӑӖӗḜḝẶặ"),
        new('\u0307', "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ",
            "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"),
        new('\u0308', "AEIOUaeiouyYЕІеіАаӘәЖжЗзИиОоӨөЭэУуЧчЫыHhÕõŪūWwXxt",
            "ÄËÏÖÜäëïöüÿŸЁЇёїӒӓӚӛӜӝӞӟӤӥӦӧӪӫӬӭӰӱӴӵӸӹḦḧṎṏṺṻẄẅẌẍẗ"),
        new('\u0309', "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy",
            "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
        new('\u030A', "AaUuwy",
            "ÅåŮůẘẙ"),
        new('\u030B', "OoUuУу",
            "ŐőŰűӲӳ"),
        new('\u030C', "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh",
            "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
        new('\u030F', "AaEeIiOoRrUuѴѵ",
            "ȀȁȄȅȈȉȌȍȐȑȔȕѶѷ"),
        new('\u0311', "AaEeIiOoRrUu",
            "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
        new('\u031B', "OoUu",
            "ƠơƯư"),
        new('\u0323', "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy",
            "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"),
        new('\u0324', "Uu",
            "Ṳṳ"),
        new('\u0325', "Aa",
            "Ḁḁ"),
        new('\u0326', "SsTt",
            "ȘșȚț"),
        new('\u0327', "CcGgKkLlNnRrSsTtEeDdHh",
            "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"),
        new('\u0328', "AaEeIiUuOo",
            "ĄąĘęĮįŲųǪǫ"),
        new('\u032D', "DdEeLlNnTtUu",
            "ḒḓḘḙḼḽṊṋṰṱṶṷ"),
        new('\u032E', "Hh",
            "Ḫḫ"),
        new('\u0330', "EeIiUu",
            "ḚḛḬḭṴṵ"),
        new('\u0331', "BbDdKkLlNnRrTtZzh",
            "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"),
    ];

    /// <summary>The letter that the two make, or '\0' where they stay apart.</summary>
    public static char Compose(char letter, char mark)
    {
        foreach (var entry in Entries)
        {
            if (entry.Mark != mark)
                continue;

            var at = entry.Bases.AsSpan().IndexOf(letter);
            return at < 0 ? '\0' : entry.Composed[at];
        }

        return '\0';
    }

    /// <summary>Takes the outermost mark off a letter. False where the letter is plain.</summary>
    public static bool TrySplit(char composed, out char letter, out char mark)
    {
        foreach (var entry in Entries)
        {
            var at = composed < '\u00C0' ? -1 : entry.Composed.AsSpan().IndexOf(composed);
            if (at < 0)
                continue;

            letter = entry.Bases[at];
            mark = entry.Mark;
            return true;
        }

        letter = composed;
        mark = '\0';
        return false;
    }

    private readonly record struct Entry(char Mark, string Bases, string Composed);
}
