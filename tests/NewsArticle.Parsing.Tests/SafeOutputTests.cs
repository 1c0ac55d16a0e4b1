using System.Collections;
using System.Reflection;
using System.Text;
using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests;

/// <summary>
/// What comes out is safe to show and to store. One page fills every field with what must not come out; each property of the result's types that is a text or
/// an address has to be filled by it, so that a new one cannot be forgotten.
/// </summary>
public class SafeOutputTests
{
    /// <summary>Bell, a terminal's escape, a C1 command, text turned round and isolated, half a pair, NUL, a line separator.</summary>
    private const string Poison = "\u0007\u001B\u009B\u202E\u2066\uD800\0\u2028";

    private static readonly Uri Address = new("https://baovidu.example/xa-hoi/hang-bang-1.html");

    private static readonly ArticleResult Result = Parser().Parse(Page(), Address);

    [Fact]
    public void The_page_is_read() => Result.Outcome.Should().Be(ArticleOutcome.Article);

    [Fact]
    public void No_text_holds_what_harms()
    {
        foreach (var (property, value) in Values(Result).Where(item => item.Value is string))
            ((string)value).Should().Match(text => IsSafe(text), property);
        ArticleJson.Serialize(Result, new() { Evidence = true }).Should().Match(text => IsSafe(text.Replace("\n", "")));
    }

    [Fact]
    public void Every_address_leads_to_the_web()
    {
        foreach (var (property, value) in Values(Result).Where(item => item.Value is Uri))
            ((Uri)value).Scheme.Should().BeOneOf(["http", "https"], property);
    }

    [Fact]
    public void Every_field_is_filled_so_that_none_is_left_out()
    {
        var filled = Values(Result).Select(item => item.Property).ToHashSet(StringComparer.Ordinal);
        // The limit's name is the library's own word; everything else may quote the page.
        Properties(typeof(ArticleResult), []).Except(["Diagnostic.Limit"]).ToArray().Should().BeSubsetOf(filled);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData(" \tjavascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:https://baovidu.example/1")]
    [InlineData("ftp://baovidu.example/")]
    [InlineData("mailto:an@baovidu.example")]
    [InlineData("https://vnexpress.net@other.example/")]
    [InlineData("//an:mat-khau@other.example/")]
    [InlineData("https://other.example/\u202Egpj.exe")]
    [InlineData("https://other.example/\u0000")]
    [InlineData("https:///")]
    [InlineData("/a\u2066b")]
    public void No_link_is_made_of_what_is_no_page(string href)
    {
        UrlRules.Absolute(href, Address).Should().BeNull();
        UrlRules.Absolute(href, null).Should().BeNull();
    }

    /// <summary>Not among the rows above: half a pair does not survive being an argument of an attribute.</summary>
    [Fact]
    public void No_link_is_made_with_half_a_pair() => UrlRules.Absolute("https://other.example/\uD800", null).Should().BeNull();

    [Theory]
    [InlineData("/\\other.example/x")]
    [InlineData("\\other.example/x")]
    public void A_path_that_browsers_take_for_a_site_is_no_path(string href) => UrlRules.Absolute(href, null).Should().BeNull();

    [Fact]
    public void Letters_of_any_script_and_whole_pairs_stay_in_addresses_and_texts()
    {
        UrlRules.Absolute("/tin/Đắk-Lắk-\U0001F334.html", Address)!.AbsoluteUri.Should().Be("https://baovidu.example/tin/%C4%90%E1%BA%AFk-L%E1%BA%AFk-%F0%9F%8C%B4.html");
        SafeText.Of("Đắk Lắk \U0001F334").Should().Be("Đắk Lắk \U0001F334");
        SafeText.Of("a\u202Eb\uDC00c\td\u0000").Should().Be("ab\uFFFDc d");
    }

    [Fact]
    public void Json_may_stand_in_a_script_element()
    {
        const string nasty = "</script><!--<script>&amp;\u2028\u2029";
        var json = ArticleJson.Serialize(Result with { Article = Result.Article! with { Headline = nasty } });

        json.Should().NotContainAny("<", ">", "&", "\u2028", "\u2029");
        ArticleJson.Deserialize(json).Article!.Headline.Should().Be(nasty);
    }

    [Fact]
    public void Markup_that_is_printed_as_text_is_text() =>
        ArticleParser.Default.Parse("<h1>a</h1><article><p>" + Long("&lt;script&gt;alert(1)&lt;/script&gt;<script>x</script>") + "</p></article>").Article!.Body
            .Should().Equal(new ParagraphBlock(Long("<script>alert(1)</script>")));

    /// <summary>Every letter sequence of the page has the poison in it, as it stands and as references.</summary>
    private static string Page()
    {
        const string bad = $"x{Poison}&#7;&#x202e;y";
        // A name with half a letter in it is none.
        const string turned = "\u202E\u0007";
        string Text(string text) => text + bad + text;
        string Href(string more) => $"\"/tin/mot-bai-viet-khac-cua-bao-{more}.html\"";
        return $"""
            <html lang=vi-VN><head><title>{Text("Phố Mẫu")}</title><meta property="og:site_name" content="{Text("Báo Ví Dụ")}">
            <link rel=canonical href="javascript:alert(1)"><link rel=canonical href="https://baovidu.example/xa-hoi/hang-bang-1.html">
            <script type="application/ld+json">{"{"}"@type":"NewsArticle","headline":"{Text("Phố Mẫu")}","datePublished":"2026-06-02T14:30:00+07:00",{"}"}</script></head><body>
            <div class="muc"><a href="/xa-hoi">{Text("Xã hội")}</a></div><div class=tren>{Text("Chuyện phố")}</div><h1 class="{bad}">{Text("Phố Mẫu trồng lại hàng bàng")}</h1>
            <div class=gio>14:30 02/06/2026</div><h1>{Text("Phố khác")}</h1><div class=ai>Nguyễn{turned} An - an@baovidu{turned}.example</div><div class=nguon>{Text("Báo Nào Đó")}</div>
            <div class=noi>{Text("Hà Nội")}</div><div class=sapo>{Long(Text("Mở đầu"))}</div>
            <div class=than><p>{Long(Text("Đoạn một"))}</p><h3>{Text("Đầu đề")}</h3><blockquote>{Long(Text("Lời nói"))}</blockquote><ul><li>{Text("Điều một")}</li><li>{Text("Điều hai")}</li></ul>
            <table><tr><td>{Text("a")}</td><td>{Text("b")}</td></tr><tr><td>{Text("c")}</td><td>{Text("d")}</td></tr></table>
            <figure><img src="data:image/png,x" data-src="/a.jpg" alt="{Text("Cây bàng")}"><figcaption>{Text("Cây bàng")}. Ảnh: Hải Âu{Poison}</figcaption></figure>
            <figure><img src="javascript:x" alt="x"><figcaption>{Text("Cây khác")}</figcaption></figure>
            <div data-video-src="/v.mp4" data-thumb="/t.jpg"><div class=caption>{Text("Đoạn phim")} <span class=source>Hải Âu{turned}</span></div></div><video src="file:///etc/passwd" poster="javascript:x"></video>
            <audio src="/a.mp3"></audio><audio src="blob:x"></audio><iframe src="https://other.example/khung"></iframe><iframe src="vbscript:x"></iframe><div style="display:none">{Text("Ẩn")}</div></div>
            <div class=lien><a href={Href("hai")}>{Text("Một bài viết khác của báo")}</a><p class=tom>{Long(Text("Tóm tắt"))}</p><a href="javascript:x">{Text("Bài viết không có địa chỉ nào")}</a></div>
            <div class=the><a href="/the/bang">{Text("cây bàng")}</a></div></body></html>
            """;
    }

    private static ArticleParser Parser() => new(new()
    {
        ListDropped = true,
        Sites = SiteCatalog.Empty.With(SiteFile.Parse("baovidu.example", """
            { "name": "Báo Ví Dụ", "layouts": [{ "name": "thử", "sign": "body", "fields": { "headline": "h1", "kicker": ".tren", "lead": ".sapo", "dateline": ".noi", "section": ".muc a", "publishedAt": ".gio", "byline": ".ai",
              "source": ".nguon", "body": ".than", "relatedEnd": ".lien", "teaser": ".tom", "tags": ".the a" } }] }
            """)),
    });

    private static string Long(string text) => text + " cao chừng hai mét, mỗi cây có một nhà trong phố nhận tưới qua mùa khô năm nay cho đến khi bén rễ.";

    private static bool IsSafe(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator
                || rune.Value is 0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
            {
                return false;
            }
        }

        // A rune that is replaced while the text is enumerated is half a pair.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
    }

    private static IEnumerable<(string Property, object Value)> Values(object? value, string property = "")
    {
        switch (value)
        {
            case null:
                yield break;
            case string or Uri:
                yield return (property, value);
                yield break;
            case IEnumerable list:
                foreach (var found in list.Cast<object?>().SelectMany(item => Values(item, property)))
                    yield return found;
                yield break;
        }

        if (value.GetType().Assembly != typeof(ArticleResult).Assembly || value.GetType().IsEnum)
            yield break;
        foreach (var inner in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            foreach (var found in Values(inner.GetValue(value), Name(inner)))
                yield return found;
        }
    }

    private static IEnumerable<string> Properties(Type type, HashSet<Type> seen)
    {
        if (type.IsGenericType && type.Assembly != typeof(ArticleResult).Assembly)
            return type.GetGenericArguments().SelectMany(argument => Properties(argument, seen));
        if (type.Assembly != typeof(ArticleResult).Assembly || type.IsEnum || !seen.Add(type))
            return [];
        var derived = type.IsAbstract ? type.Assembly.GetExportedTypes().Where(other => other.IsSubclassOf(type)) : [];
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .SelectMany(property => IsText(property.PropertyType) ? [Name(property)] : Properties(property.PropertyType, seen))
            .Concat(derived.SelectMany(other => Properties(other, seen)));
    }

    private static bool IsText(Type type) =>
        type == typeof(string) || type == typeof(Uri) || (type.IsGenericType && type.Assembly != typeof(ArticleResult).Assembly && type.GetGenericArguments().Any(IsText));

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name.Split('`')[0]}.{property.Name}";
}
