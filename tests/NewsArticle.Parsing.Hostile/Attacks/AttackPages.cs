using System.Text;
using NewsArticle.Parsing.Adapters;

namespace NewsArticle.Parsing.Hostile.Attacks;

/// <summary>The pages that attacks stand in, so that they are read as what they aim at and not passed over.</summary>
internal static class AttackPages
{
    private const string Paragraph = "<p>Bốn mươi cây bàng non đã về phố Mẫu sau hai năm vỉa hè để trống, mỗi cây có một nhà trong phố nhận tưới qua mùa khô.</p>";

    public static readonly Uri Undescribed = new("https://bao.example/xa-hoi/hang-bang-1.html");

    public static readonly Uri Described = new("https://vnexpress.net/hang-bang-4700001.html");

    /// <summary>Reads with a site file of as many selectors as one may have (400), which look up and aside.</summary>
    public static ArticleParser ManySelectors { get; } = new(ArticleParserOptions.Default with { Sites = SiteCatalog.BuiltIn.With(SiteFile.Parse("bao.example", ManySelectorsFile())) });

    public static string Around(string attack, AttackPlace place, AttackWay way)
    {
        var (head, body) = place == AttackPlace.Head ? (attack, "") : ("", attack);
        return way == AttackWay.Described
            ? $"<!DOCTYPE html><html><head><title>Hàng bàng - Báo Ví Dụ</title>{head}</head><body><h1 class=\"title-detail\">Phố Mẫu trồng lại hàng bàng</h1><span class=\"date\">Thứ ba, 2/6/2026, 14:30 (GMT+7)</span>" +
                $"<p class=\"description\">Bốn mươi cây bàng.</p><article class=\"fck_detail\">{Paragraph}{Paragraph}{body}{Paragraph}</article></body></html>"
            : $"<!DOCTYPE html><html><head><title>Hàng bàng - Báo Ví Dụ</title>{head}</head><body><h1>Phố Mẫu trồng lại hàng bàng</h1><div class=\"date\">02/06/2026 14:30</div>" +
                $"<div class=\"content\">{Paragraph}{Paragraph}{body}{Paragraph}</div></body></html>";
    }

    private static string ManySelectorsFile()
    {
        string[] steps = ["div", "p", "*", "span", "b", ":not(.x)", "[class]", "li"];
        var selectors = new StringBuilder();
        for (var number = 0; number < 380; number++)
        {
            selectors.Append(number == 0 ? "\"" : ",\"");
            for (var step = 0; step < 7; step++)
                selectors.Append(steps[(number >> step) & 7]).Append((number + step) % 5 == 0 ? " + " : (number + step) % 7 == 0 ? " > " : " ");
            selectors.Append(".c").Append(number).Append('"');
        }

        return $$"""{ "name": "Báo Mẫu", "trust": "verified 2026", "fields": { "headline": "h1", "publishedAt": ".date", "body": ".content", "caption": [{{selectors}}], "drop": ["div div div div div div .q", "* + * + * + .q"] } }""";
    }
}
