using NewsArticle.Parsing.Metadata;

namespace NewsArticle.Parsing.Tests.Metadata;

/// <summary>Each way of breaking a block, and what is read from it all the same.</summary>
public class JsonRepairTests
{
    public static TheoryData<string, string, string> Broken => new()
    {
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe\nvề\"}", "Ghe\nvề", "raw line breaks or tabs in strings" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe\r\nvề\tđây\u0001\"}", "Ghe\nvề\tđây", "raw line breaks or tabs in strings" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\",}", "Ghe về", "commas too many" },
        { "{\"@type\":\"NewsArticle\",,\"headline\":\"Ghe về\",\"keywords\":[\"a\",],}", "Ghe về", "commas too many" },
        { "{\"@type\":\"NewsArticle\"\n\"headline\":\"Ghe về\"}", "Ghe về", "missing commas" },
        { "{\"@type\":\"NewsArticle\", // loại\n\"headline\":/* tít */\"Ghe // về\"}", "Ghe // về", "comments" },
        { "<!-- {\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\"} -->", "Ghe về", "comment or CDATA wrapper" },
        { "<!--\n{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\"}\n//-->", "Ghe về", "comments, comment or CDATA wrapper" },
        { "<![CDATA[{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\"}]]>", "Ghe về", "comment or CDATA wrapper" },
        { "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\"}\n//]]>", "Ghe về", "comment or CDATA wrapper" },
        { "// <![CDATA[ {\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\"} // ]]>", "Ghe về", "comment or CDATA wrapper" },
        { "/*<![CDATA[*/{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\"}/*]]>*/", "Ghe về", "comments" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe; về\"};", "Ghe; về", "semicolons" },
        { "{\u00A0\"@type\":\"NewsArticle\",\u200B\"headline\":\"Ghe\u00A0về\"}", "Ghe\u00A0về", "odd spaces" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe \\'về\\'\"}", "Ghe 'về'", "unknown escapes" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe \\về \\u12\"}", "Ghe về u12", "unknown escapes" },
        { "{\"@type\":\"WebSite\"}{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\"}", "Ghe về", "several roots" },
        { "{\"@type\":\"WebSite\"},\n{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\"}", "Ghe về", "several roots" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe \"quê\" về\",\"name\":\"x\"}", "Ghe \"quê\" về", "unescaped quotes in strings" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"\"Ghe\" về\"}", "\"Ghe\" về", "unescaped quotes in strings" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe \"quê\", xuồng \"chợ\" về\"}", "Ghe \"quê\", xuồng \"chợ\" về", "unescaped quotes in strings" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ông nói: \"về\"\"}", "Ông nói: \"về\"", "unescaped quotes in strings" },
        { "{\"@type\":\"NewsArticle\",\"keywords\":[\"a \"b\" c\",\"d\"],\"headline\":\"Ghe về\"}", "Ghe về", "unescaped quotes in strings" },
        { "{'@type':'NewsArticle','headline':'Ghe \"quê\" về'}", "Ghe \"quê\" về", "single quotes" },
        { "{\"@type\":'NewsArticle',\"headline\":\"Ghe 'quê' về\"}", "Ghe 'quê' về", "single quotes" },
        { "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Ghe &amp;quot;quê&amp;quot; về&quot;}", "Ghe \"quê\" về", "encoded as HTML" },
        { "{\"@type\":\"NewsArticle\",\"wordCount\":NaN,\"headline\":\"Ghe về\"}", "Ghe về", "words without quotes" },
        { "{@type:\"NewsArticle\",headline:\"Ghe về\",\"wordCount\":012}", "Ghe về", "words without quotes" },
        { "{\"@type\":\"NewsArticle\",\"wordCount\":,\"headline\":\"Ghe về\",\"width\":}", "Ghe về", "missing values" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\",\"image\":{\"url\":\"a.jpg\"", "Ghe về", "cut off" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\",\"description\":\"Ghe v", "Ghe về", "cut off" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\",\"keywords\":[\"a\"}", "Ghe về", "unbalanced brackets" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\"}}", "Ghe về", "unbalanced brackets" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\"} hết", "Ghe về", "text after the end" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe \\uD83D về\"}", "Ghe \uFFFD về", "half surrogate pairs" },
        { "{\"@type\":\"NewsArticle\",\"headline\":\"Ghe \\uDE00\\\\uD83D về\"}", "Ghe \uFFFD\\uD83D về", "half surrogate pairs" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_block_is_read_and_the_repair_is_told(string block, string headline, string repairs)
    {
        var page = new PageMetadata();
        page.AddJsonLd(block);
        page.All(MetaKey.Headline).Select(v => v.Raw).Should().Equal(headline);
        page.Problems.Should().Equal($"JSON-LD block 1 was repaired: {repairs}.");
    }

    [Theory]
    [InlineData("\uFEFF{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\"}\u00A0")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Ghe v\\u1ec1\"}")]
    [InlineData(" \n{\"@type\":\"NewsArticle\",\"headline\":\"Ghe về\",\"description\":\"\\uD83D\\uDE00\"}")]
    public void A_block_that_only_needs_trimming_is_not_broken(string block)
    {
        var page = new PageMetadata();
        page.AddJsonLd(block);
        page.First(MetaKey.Headline).Should().Be("Ghe về");
        page.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("không phải JSON")]
    [InlineData("window.data = {\"@type\":\"NewsArticle\"}")]
    [InlineData("<p>Ghe về</p>")]
    [InlineData("\"một chuỗi")]
    [InlineData("}")]
    public void What_is_no_json_is_told_and_gives_nothing(string block)
    {
        var page = new PageMetadata();
        page.AddJsonLd("{}");
        page.AddJsonLd(block);
        page.Values.Should().BeEmpty();
        page.Problems.Should().Equal("JSON-LD block 2 is no readable JSON.");
    }

    [Fact]
    public void Half_a_string_is_no_value()
    {
        var page = new PageMetadata();
        page.AddJsonLd("{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-06\",\"headline\":\"Ghe v");
        page.First(MetaKey.Headline).Should().BeNull();
        page.First(MetaKey.Published).Should().Be("2024-05-06");
    }

    [Fact]
    public void Inner_quotes_leave_the_neighbours_whole()
    {
        var page = new PageMetadata();
        page.AddJsonLd("""{"@type":"NewsArticle","keywords":["chợ "nổi" quê","ghe"],"description":"Bà bảo "về đi" rồi cười","datePublished":"2024-05-06"}""");
        page.All(MetaKey.Keywords).Select(v => v.Raw).Should().Equal("chợ \"nổi\" quê", "ghe");
        page.First(MetaKey.Description).Should().Be("Bà bảo \"về đi\" rồi cười");
        page.First(MetaKey.Published).Should().Be("2024-05-06");
    }

    [Fact]
    public void A_broken_block_does_not_touch_the_others()
    {
        var page = new PageMetadata();
        page.AddJsonLd("{{{{");
        page.AddJsonLd("nope");
        page.AddJsonLd("""{"@type":"NewsArticle","headline":"Ghe về"}""");
        page.First(MetaKey.Headline).Should().Be("Ghe về");
        page.Problems.Should().HaveCount(2);
    }
}
