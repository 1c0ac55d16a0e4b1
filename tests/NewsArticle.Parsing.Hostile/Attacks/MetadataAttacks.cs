using static NewsArticle.Parsing.Hostile.Attacks.AttackText;

namespace NewsArticle.Parsing.Hostile.Attacks;

/// <summary>Against what a page says of itself.</summary>
internal static class MetadataAttacks
{
    private const string Open = "<script type=\"application/ld+json\">";
    private const string Close = "</script>";

    public static IEnumerable<Attack> All { get; } =
    [
        Head("titles of OpenGraph", Count("<meta property=og:title content='Phố {0}'>")),
        Head("pictures of OpenGraph", Count("<meta property=og:image content=/a{0}.jpg>")),
        Head("tags of articles", Count("<meta property=article:tag content='phố {0}'>")),
        Head("times of articles", Repeat("<meta property=article:published_time content='2026-06-02T14:30:00+07:00'>")),
        Head("authors of pages", Count("<meta name=author content='Mai {0}'>")),
        Head("meta of every name", Count("<meta name=n{0} content=a>")),
        Head("one long description", Repeat("<meta name=description content='", "Cây bàng, ", "'>")),
        Head("one long list of keywords", Count("phố {0}, ", "<meta name=keywords content='", "'>")),
        Head("canonical addresses", Count("<link rel=canonical href=https://bao.example/{0}.html>")),
        Head("sheets of style", Count("<link rel=stylesheet href=/{0}.css>")),
        Head("titles", Count("<title>Phố {0} - Báo Ví Dụ</title>")),
        Head("one long title", Repeat("<title>", "Phố Mẫu - ", "</title>")),
        Head("bases", Count("<base href=https://bao.example/{0}/>")),
        Head("blocks of JSON-LD", Count(Open + "{\"@type\":\"NewsArticle\",\"headline\":\"Phố {0}\"}" + Close)),
        Head("empty blocks of JSON-LD", Repeat(Open + "{}" + Close)),
        Head("graph that leads in circles", Count("{\"@id\":\"#{0}\",\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#{0}\"},\"isPartOf\":{\"@id\":\"#1\"}},", Open + "{\"@graph\":[", "{}]}" + Close)),
        Head("persons in a graph", Count("{\"@id\":\"#{0}\",\"@type\":\"Person\",\"name\":\"Mai {0}\"},", Open + "{\"@graph\":[", "{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#1\"}}]}" + Close)),
        Head("authors that are looked up", Count("{\"@id\":\"#{0}\"},", Open + "{\"@type\":\"NewsArticle\",\"author\":[", "{}]}" + Close)),
        Head("authors", Count("{\"@type\":\"Person\",\"name\":\"Mai {0}\"},", Open + "{\"@type\":\"NewsArticle\",\"author\":[", "{}]}" + Close)),
        Head("pictures of JSON-LD", Count("\"/a{0}.jpg\",", Open + "{\"@type\":\"NewsArticle\",\"image\":[", "\"\"]}" + Close)),
        Head("crumbs", Count("{\"@type\":\"ListItem\",\"position\":{0},\"name\":\"Mục {0}\"},", Open + "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[", "{}]}" + Close)),
        Head("list of articles", Count("{\"@type\":\"NewsArticle\",\"url\":\"/{0}\",\"headline\":\"Phố {0}\"},", Open + "{\"@type\":\"ItemList\",\"itemListElement\":[", "{}]}" + Close)),
        Head("types", Count("\"T{0}\",", Open + "{\"@type\":[", "\"NewsArticle\"]}" + Close)),
        Head("objects in objects", length => Open + Nest("{\"mainEntity\":", "}", "1")(Math.Max(64, length - 50)) + Close),
        Head("lists in lists", length => Open + Nest("[", "]", "1")(Math.Max(64, length - 50)) + Close),
        Head("lists never ended", Repeat(Open, "[", Close)),
        Head("objects never ended", Repeat(Open, "{\"a\":", Close)),
        Head("properties of every name", Count("\"p{0}\":1,", Open + "{", "\"@type\":\"NewsArticle\"}" + Close)),
        Head("properties of one name", Repeat(Open + "{\"@type\":\"NewsArticle\"", ",\"headline\":\"Phố Mẫu\"", "}" + Close)),
        Head("quotes inside quotes", Repeat(Open + "{\"@type\":\"NewsArticle\",\"headline\":\"", "Phố \"Mẫu\" ", "\"}" + Close)),
        Head("quotes never ended", Repeat(Open + "{\"@type\":\"NewsArticle\",\"headline\":", "\"a", Close)),
        Head("line breaks in a string", Repeat(Open + "{\"@type\":\"NewsArticle\",\"headline\":\"", "a\n", "\"}" + Close)),
        Head("single quotes", Repeat(Open + "{'@type':'NewsArticle',", "'a':'b',", "}" + Close)),
        Head("bare words", Repeat(Open + "{\"a\":[", "NaN, undefined, ", "1]}" + Close)),
        Head("escapes", Repeat(Open + "{\"@type\":\"NewsArticle\",\"headline\":\"", "\\u0301", "\"}" + Close)),
        Head("halves of characters", Repeat(Open + "{\"@type\":\"NewsArticle\",\"headline\":\"", "\\uD83D", "\"}" + Close)),
        Head("entities in JSON-LD", Repeat(Open + "{\"@type\":\"NewsArticle\",\"headline\":\"", "&quot;", "\"}" + Close)),
        Head("one long number", Repeat(Open + "{\"@type\":\"NewsArticle\",\"wordCount\":", "9", "}" + Close)),
        Head("remarks", Repeat(Open, "/* a */ // b\n", "{\"@type\":\"NewsArticle\"}" + Close)),
        Head("commas", Repeat(Open + "[", ",", "]" + Close)),
        Head("roots", Repeat(Open, "{\"@type\":\"NewsArticle\"};", Close)),
        Head("backslashes", Repeat(Open + "{\"@type\":\"", "\\", Close)),
        Head("one long body in JSON-LD", Repeat(Open + "{\"@type\":\"NewsArticle\",\"articleBody\":\"", "Cây cao chừng hai mét. ", "\"}" + Close)),
    ];

    private static Attack Head(string name, Func<int, string> make) => new(name, AttackPlace.Head, make);
}
