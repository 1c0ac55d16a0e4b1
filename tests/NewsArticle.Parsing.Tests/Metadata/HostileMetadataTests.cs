using NewsArticle.Parsing.Metadata;

namespace NewsArticle.Parsing.Tests.Metadata;

public class HostileMetadataTests
{
    private const int MiB = 1024 * 1024;

    private static string Fill(string pattern, int length = MiB) => string.Concat(Enumerable.Repeat(pattern, length / pattern.Length));

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"@graph\":[")]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":[")]
    [InlineData("{\"@type\":\"NewsArticle\",\"author\":{\"name\":")]
    public void Deep_nesting_is_refused_at_once(string opener)
    {
        var page = Read(opener[0] + Fill(opener)[1..]);
        page.Values.Should().BeEmpty();
        page.LimitsReached.Should().Equal("MaxJsonLdDepth");
    }

    [Fact]
    public void Nesting_to_the_limit_is_read()
    {
        var json = new string('[', 63) + """{"@type":"NewsArticle","headline":"Ghe về"}""" + new string(']', 63);
        Read(json).First(MetaKey.Headline).Should().Be("Ghe về");
        Read(json[..^1]).First(MetaKey.Headline).Should().Be("Ghe về");
    }

    [Theory]
    [InlineData("{\"", "\"")]
    [InlineData("{\"a\":\"", "\" ")]
    [InlineData("{\"a\":\"", "\",")]
    [InlineData("{\"a\":\"", "\",\"b ")]
    [InlineData("{\"a\":\"", "\" , \"                                                             ")]
    [InlineData("[\"", "\", x")]
    [InlineData("{\"a\":\"", "\\")]
    [InlineData("{\"a\":\"", "\\u")]
    [InlineData("{\"a\":\"", "\\uD800")]
    [InlineData("[", ",")]
    [InlineData("[", "{}")]
    [InlineData("[", "1 ")]
    [InlineData("[", "]")]
    [InlineData("{", "}{")]
    [InlineData("{", "/*")]
    [InlineData("{", "//")]
    [InlineData("{", "<!--")]
    [InlineData("{", "'a':'b' ")]
    [InlineData("{", "a:b ")]
    [InlineData("{&quot;a", "&amp;quot;")]
    [InlineData("{", "\0\u200B")]
    [InlineData("[", "\uD800")]
    public void A_mebibyte_of_junk_is_answered_quickly(string start, string pattern) => Read(start + Fill(pattern, MiB - 64));

    [Fact]
    public void Junk_of_random_json_letters_never_throws()
    {
        var random = new Random(42);
        const string letters = "{}[]\",:'\\/*<!->u12NaN; \n@type";
        for (var run = 0; run < 3000; run++)
        {
            var text = new string(Enumerable.Range(0, random.Next(1, 120)).Select(_ => letters[random.Next(letters.Length)]).ToArray());
            var act = () => new PageMetadata().AddJsonLd("{" + text);
            act.Should().NotThrow("of {0}", text);
        }
    }

    [Fact]
    public void A_block_cut_anywhere_never_throws_and_never_gives_half_a_headline()
    {
        const string block = """{"@type":"NewsArticle","headline":"Ghe \"quê\" v\u1ec1 ch\u1ee3","author":[{"@type":"Person","name":"Lê Thử"}],"keywords":["a","b"],"wordCount":12}""";
        const string whole = "Ghe \"quê\" về chợ";
        for (var end = 0; end <= block.Length; end++)
        {
            var page = new PageMetadata();
            page.AddJsonLd(block.AsSpan(0, end));
            (page.First(MetaKey.Headline) ?? whole).Should().Be(whole);
            page.Authors.Select(a => a.Name).Should().BeSubsetOf(["Lê Thử"]);
        }
    }

    [Theory]
    [InlineData("1e999999999")]
    [InlineData("-0.0e+5")]
    [InlineData("Infinity")]
    [InlineData("[[[]]]")]
    [InlineData("{\"name\":{\"name\":{\"name\":[]}}}")]
    [InlineData("true")]
    public void Values_of_a_wrong_kind_are_no_trouble(string value)
    {
        var page = Read($$"""{"@type":{{value}},"@graph":[{"@type":"NewsArticle","headline":"Ghe về","datePublished":{{value}},"author":{{value}},"image":{{value}},"url":{{value}},"mainEntityOfPage":{{value}},"@id":{{value}}},{"@type":"BreadcrumbList","itemListElement":{{value}}},{"@type":"Person","@id":{{value}},"name":{{value}}}]}""");
        page.First(MetaKey.Headline).Should().Be("Ghe về");
        page.Breadcrumb.Should().BeEmpty();
    }

    [Fact]
    public void A_number_of_a_million_digits_is_no_date() =>
        Read("{\"@type\":\"NewsArticle\",\"datePublished\":" + new string('9', 1_000_000) + "}").Values.Should().BeEmpty();

    [Fact]
    public void A_hundred_thousand_members_spend_the_budget_and_not_the_time()
    {
        var page = Read("{\"@type\":\"NewsArticle\"," + Fill("\"k\":1,", MiB - 100) + "\"headline\":\"Ghe về\"}");
        page.LimitsReached.Should().Equal("MaxJsonLdValues");
        page.AddJsonLd("""{"@type":"WebSite"}""");
        page.JsonLdTypes.Should().Equal("NewsArticle");
        page.LimitsReached.Should().HaveCount(1);
    }

    [Fact]
    public void A_hundred_thousand_headlines_are_one()
    {
        var page = Read("{\"@type\":\"NewsArticle\"," + Fill("\"headline\":\"Ghe\",", 400_000) + "\"headline\":\"Về\"}");
        page.All(MetaKey.Headline).Select(v => v.Raw).Should().Equal("Về");
    }

    [Fact]
    public void A_block_over_the_limit_is_told_and_not_read()
    {
        var page = Read("{\"@type\":\"NewsArticle\",\"headline\":\"" + new string('x', MiB) + "\"}");
        page.Values.Should().BeEmpty();
        page.LimitsReached.Should().Equal("MaxJsonLdSize");
    }

    [Fact]
    public void Blocks_over_the_limit_are_told_once()
    {
        var page = new PageMetadata();
        for (var i = 0; i < 64; i++) page.AddJsonLd("{}");
        page.AddJsonLd("""{"@type":"NewsArticle","headline":"Muộn"}""");
        page.AddJsonLd("{}");
        page.Values.Should().BeEmpty();
        page.LimitsReached.Should().Equal("MaxJsonLdBlocks");
    }

    [Fact]
    public void A_flood_of_meta_tags_is_bounded()
    {
        var page = new PageMetadata();
        for (var i = 0; i < 100_000; i++) page.AddMeta("article:tag", "ghe");
        page.AddMeta("author", new string('x', MiB));
        page.Values.Should().HaveCount(1024);
    }

    private static PageMetadata Read(string block)
    {
        var page = new PageMetadata();
        page.AddJsonLd(block);
        _ = page.Values;
        return page;
    }
}
