using static NewsArticle.Parsing.Hostile.Attacks.AttackText;

namespace NewsArticle.Parsing.Hostile.Attacks;

/// <summary>Against the building of the tree: nesting, repairs, attributes, what never ends.</summary>
internal static class MarkupAttacks
{
    public static IEnumerable<Attack> All { get; } =
    [
        Body("srcdoc inside srcdoc", SrcdocNest),
        Body("srcdoc side by side", Repeat("<iframe srcdoc='<p>x'></iframe>")),
        Body("font of every size around p", Count("<font size={0}><p>")),
        Body("b around div, ended inside", Repeat("<b><div></b>")),
        Body("ul li", Repeat("<ul><li>")),
        Body("dl dd", Repeat("<dl><dd>")),
        Body("b i div, ended crosswise", Repeat("<b><i><div></b></i>")),
        Body("div never ended", Repeat("<div>")),
        Body("div inside div", Nest("<div>", "</div>")),
        Body("div inside div, a text in each", Nest("<div>a", "</div>")),
        Body("blockquote", Repeat("<blockquote>")),
        Body("blockquote inside blockquote", Nest("<blockquote>", "</blockquote>")),
        Body("a around div", Repeat("<a><div>")),
        Body("form around div", Repeat("<form><div>")),
        Body("font of every size", Count("<font size={0}>")),
        Body("b", Repeat("<b>")),
        Body("marquee around b", Repeat("<marquee><b>")),
        Body("table with text and i before its rows", Repeat("<table>", "x<i>", "")),
        Body("table in table", Repeat("<table><tr><td>")),
        Body("table in table, ended", Nest("<table><tr><td>a", "</td></tr></table>")),
        Body("b before rows", Repeat("<table><b>")),
        Body("b around p", Repeat("<b><p>")),
        Body("ruby rt", Repeat("<ruby><rt>")),
        Body("a around p", Repeat("<a><p>")),
        Body("nobr", Repeat("<nobr>")),
        Body("span", Repeat("<span>")),
        Body("span inside span", Nest("<span>", "</span>")),
        Body("svg", Repeat("<svg>")),
        Body("svg full of paths", Repeat("<svg>", "<path/>", "</svg>")),
        Body("math", Repeat("<math><mi>")),
        Body("elements of no name", Repeat("<x-y>")),
        Body("elements of every name", Count("<x{0}>")),
        Body("object", Repeat("<object>")),
        Body("template", Repeat("<template>")),
        Page("frameset", Repeat("<frameset>")),
        Body("p", Repeat("<p>")),
        Body("p with a letter", Repeat("<p>a")),
        Body("empty p", Repeat("<p></p>")),
        Body("br", Repeat("<br>")),
        Body("text, br", Repeat("Một dòng chữ.<br>")),
        Body("select", Repeat("<select>", "<option>a", "</select>")),
        Body("button", Repeat("<button><p>")),
        Body("list in list", Nest("<ul><li>a", "</li></ul>")),
        Body("wide table", Repeat("<table><tr>", "<td>a</td>", "</tr></table>")),
        Body("long table", Repeat("<table>", "<tr><td>a</td><td>b</td></tr>", "</table>")),
        Body("every second character a b", Repeat("a<b>b</b>")),
        Body("attributes on one element", Count(" a{0}=1", "<div", ">chữ</div>")),
        Body("the same attribute on one element", Repeat("<div", " a=1", ">chữ</div>")),
        Body("many attributes on each of many elements", Repeat("<p a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8 i=9>a")),
        Body("one long attribute", Repeat("<div title='", "a", "'>chữ</div>")),
        Body("one long name", Repeat("<d", "d", ">chữ")),
        Body("one long name of an attribute", Repeat("<div ", "d", ">chữ")),
        Body("classes on one element", Count(" c{0}", "<div class='", "'>chữ</div>")),
        Body("classes on many elements", Repeat("<p class='a b c d e f g h i j k l m n o p q r s t'>a</p>")),
        Body("an id on each element", Count("<i id=c{0}>a</i>")),
        Body("a style on each element", Repeat("<p style='text-align:right;font-weight:bold;display:none'>a</p>")),
        Page("attributes of body, added again and again", Count("<body a{0}=1>")),
        Page("attributes of html, added again and again", Count("<html a{0}=1>")),
        Body("comment that never ends", Repeat("<!--", "-", "")),
        Body("comments", Repeat("<!-- a -->")),
        Page("doctype that never ends", Repeat("<!DOCTYPE ", "a", "")),
        Body("nothing but <", Repeat("<")),
        Body("nothing but </", Repeat("</")),
        Body("tags that never end", Repeat("<a href='")),
        Body("script that hides its end", Repeat("<script>", "<!--<script>", "")),
        Body("style that never ends", Repeat("<style>", "</styl", "")),
        Body("title that never ends", Repeat("<title>", "</titl", "")),
        Body("textarea that never ends", Repeat("<textarea>", "</textare", "")),
        Body("plaintext", Repeat("<plaintext>", "<p>", "")),
        Body("CDATA in svg", Repeat("<svg><![CDATA[", "]]", "")),
        Body("noscript", Repeat("<noscript>")),
        Body("NULs", Repeat("chữ\0")),
        Body("headings inside headings", Repeat("<h1><h2>")),
        Body("body ended and gone on with", Repeat("</body><p>a")),
    ];

    private static Attack Body(string name, Func<int, string> make) => new(name, AttackPlace.Body, make);

    private static Attack Page(string name, Func<int, string> make) => new(name, AttackPlace.Page, make);

    /// <summary>A document in an attribute, in which is a document in an attribute; each level doubles the ampersands, so that 8 MB hold some twenty levels.</summary>
    private static string SrcdocNest(int length)
    {
        var text = "<p>x";
        while (text.Length < length / 2)
            text = $"<iframe srcdoc=\"{text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)}\"></iframe>";
        return text;
    }
}
