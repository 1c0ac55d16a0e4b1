using NewsArticle.Parsing.Metadata;

namespace NewsArticle.Parsing.Tests.Metadata;

public class JsonLdArticleTests
{
    private static PageMetadata Page(params string[] blocks)
    {
        var page = new PageMetadata();
        foreach (var block in blocks) page.AddJsonLd(block);
        return page;
    }

    private static string[] All(PageMetadata page, MetaKey key) => page.All(key).Select(v => v.Raw).ToArray();

    [Fact]
    public void An_article_gives_each_of_its_fields_and_where_it_stood()
    {
        var page = Page(
            """
            {"@context":"http://schema.org","@type":"NewsArticle",
             "mainEntityOfPage":{"@type":"WebPage","@id":"https://vidu.vn/cho-noi-17.html"},
             "headline":"Chợ nổi mở cửa","description":"Ghe về từ sáng.",
             "image":{"@type":"ImageObject","url":"https://anh.vidu.vn/1.jpg","width":900},
             "datePublished":"2024-05-06T07:08:00.000 +07:00","dateModified":"2024-05-06T09:00:00+0700","dateCreated":"2024-05-05T23:00:00+07:00",
             "author":{"@type":"Person","name":"Lê Thử"},"publisher":{"@type":"Organization","name":"https://vidu.vn"},
             "articleSection":"Đời sống","keywords":"chợ nổi, miền Tây","inLanguage":"vi","articleBody":"Ghe về.","wordCount":591}
            """);
        page.Values.Should().BeEquivalentTo(
        [
            Value(MetaKey.Headline, "headline", "Chợ nổi mở cửa"),
            Value(MetaKey.Description, "description", "Ghe về từ sáng."),
            Value(MetaKey.Image, "image", "https://anh.vidu.vn/1.jpg"),
            Value(MetaKey.Published, "datePublished", "2024-05-06T07:08:00.000 +07:00"),
            Value(MetaKey.Modified, "dateModified", "2024-05-06T09:00:00+0700"),
            Value(MetaKey.Created, "dateCreated", "2024-05-05T23:00:00+07:00"),
            Value(MetaKey.Publisher, "publisher", "https://vidu.vn"),
            Value(MetaKey.Section, "articleSection", "Đời sống"),
            Value(MetaKey.Keywords, "keywords", "chợ nổi, miền Tây"),
            Value(MetaKey.Language, "inLanguage", "vi"),
            Value(MetaKey.ArticleBody, "articleBody", "Ghe về."),
            Value(MetaKey.WordCount, "wordCount", "591"),
            Value(MetaKey.Canonical, "mainEntityOfPage", "https://vidu.vn/cho-noi-17.html"),
            Value(MetaKey.Author, "author", "Lê Thử"),
        ]);
        page.Problems.Should().BeEmpty();

        static MetaValue Value(MetaKey key, string property, string raw) => new(key, EvidenceSource.JsonLd, "json-ld:NewsArticle." + property, raw);
    }

    [Theory]
    [InlineData("\"Lê Thử\"", "Lê Thử/Unknown")]
    [InlineData("{\"name\":\"Lê Thử\"}", "Lê Thử/Unknown")]
    [InlineData("{\"@type\":\"Person\",\"name\":\" Lê Thử \"}", "Lê Thử/Person")]
    [InlineData("{\"@type\":\"NewsMediaOrganization\",\"name\":\"Báo Ví Dụ\"}", "Báo Ví Dụ/Organization")]
    [InlineData("[\"Lê Thử\",{\"@type\":\"Person\",\"name\":\"Trần Mẫu\"}]", "Lê Thử/Unknown,Trần Mẫu/Person")]
    [InlineData("[[{\"@type\":[\"Person\"],\"name\":\"Lê Thử\"}]]", "Lê Thử/Person")]
    [InlineData("{\"@type\":\"Person\",\"name\":[\"Lê Thử\",\"Trần Mẫu\"]}", "Lê Thử/Person,Trần Mẫu/Person")]
    [InlineData("{\"@type\":\"Person\",\"name\":\"\"}", "")]
    [InlineData("{\"@type\":\"Person\",\"name\":null}", "")]
    [InlineData("[]", "")]
    [InlineData("null", "")]
    [InlineData("7", "")]
    public void An_author_is_read_in_every_shape(string author, string expected)
    {
        var page = Page($$"""{"@type":"NewsArticle","headline":"x","author":{{author}}}""");
        string.Join(',', page.Authors.Select(a => $"{a.Name}/{a.Type}")).Should().Be(expected);
        page.Problems.Should().BeEmpty();
    }

    [Fact]
    public void The_creator_stands_in_for_a_missing_author()
    {
        Page("""{"@type":"Article","creator":"Lê Thử"}""").Authors.Should().Equal(
            new MetaAuthor("Lê Thử", MetaAuthorType.Unknown, EvidenceSource.JsonLd, "json-ld:Article.creator"));
        Page("""{"@type":"Article","creator":"Máy","author":"Lê Thử"}""").Authors.Should().ContainSingle().Which.Name.Should().Be("Lê Thử");
    }

    [Fact]
    public void An_author_named_by_id_is_looked_up_in_the_graph()
    {
        var page = Page(
            """
            {"@graph":[
              {"@type":"Article","headline":"x","author":[{"@id":"#p1"},{"@id":"#nobody"}]},
              {"@type":"WebPage","@id":"#w"},
              {"@type":"Person","@id":"#p1","name":"Lê Thử"}]}
            """);
        page.Authors.Should().Equal(new MetaAuthor("Lê Thử", MetaAuthorType.Person, EvidenceSource.JsonLd, "json-ld:Article.author"));
        page.JsonLdTypes.Should().Equal("Article", "WebPage", "Person");
    }

    [Theory]
    [InlineData("\"Đời sống\"", "Đời sống")]
    [InlineData("[\"Đời sống\",\"Du lịch\"]", "Đời sống|Du lịch")]
    [InlineData("[[\"Đời sống\"],\"\"]", "Đời sống")]
    [InlineData("{\"@value\":\"Đời sống\",\"@language\":\"vi\"}", "Đời sống")]
    public void A_section_is_a_string_or_an_array(string section, string expected) =>
        All(Page($$"""{"@type":"NewsArticle","articleSection":{{section}}}"""), MetaKey.Section).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("\"a.jpg\"", "a.jpg")]
    [InlineData("[\"a.jpg\",\"b.jpg\"]", "a.jpg|b.jpg")]
    [InlineData("{\"contentUrl\":\"a.jpg\"}", "a.jpg")]
    [InlineData("[{\"url\":\"a.jpg\"},{\"@id\":\"b.jpg\"}]", "a.jpg|b.jpg")]
    [InlineData("{\"url\":[\"a.jpg\"]}", "a.jpg")]
    [InlineData("\"a.jpg?w=1&amp;s=2\"", "a.jpg?w=1&s=2")]
    public void An_image_is_a_string_an_object_or_an_array(string image, string expected) =>
        All(Page($$"""{"@type":"NewsArticle","image":{{image}}}"""), MetaKey.Image).Should().Equal(expected.Split('|'));

    [Fact]
    public void Keywords_are_one_comma_list_or_an_array()
    {
        All(Page("""{"@type":"NewsArticle","keywords":"ghe, xuồng"}"""), MetaKey.Keywords).Should().Equal("ghe, xuồng");
        All(Page("""{"@type":"NewsArticle","keywords":["ghe",{"@type":"DefinedTerm","name":"xuồng"}]}"""), MetaKey.Keywords).Should().Equal("ghe", "xuồng");
    }

    [Theory]
    [InlineData("NewsArticle")]
    [InlineData("ReportageNewsArticle")]
    [InlineData("Article")]
    [InlineData("BlogPosting")]
    [InlineData("LiveBlogPosting")]
    [InlineData("https://schema.org/NewsArticle")]
    [InlineData("schema:NewsArticle")]
    public void Every_kind_of_article_is_one(string type) => Page($$"""{"@type":"{{type}}","headline":"Ghe về"}""").First(MetaKey.Headline).Should().Be("Ghe về");

    [Theory]
    [InlineData("""[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Ghe về"}]""")]
    [InlineData("""[[[{"@type":"NewsArticle","headline":"Ghe về"}]]]""")]
    [InlineData("""{"@graph":[{"@type":"NewsArticle","headline":"Ghe về"}]}""")]
    [InlineData("""{"@type":"WebPage","mainEntity":{"@type":["Thing","NewsArticle"],"headline":"Ghe về"}}""")]
    public void An_article_is_found_inside_arrays_graphs_and_pages(string json) => Page(json).First(MetaKey.Headline).Should().Be("Ghe về");

    [Fact]
    public void The_name_stands_in_for_a_missing_headline_only()
    {
        Page("""{"@type":"NewsArticle","name":"Ghe về"}""").All(MetaKey.Headline).Should().Equal(
            new MetaValue(MetaKey.Headline, EvidenceSource.JsonLd, "json-ld:NewsArticle.name", "Ghe về"));
        All(Page("""{"@type":"NewsArticle","name":"Tên","headline":"Ghe về"}"""), MetaKey.Headline).Should().Equal("Ghe về");
    }

    [Fact]
    public void Of_a_property_written_twice_the_last_counts()
    {
        var page = Page("""{"@type":"NewsArticle","headline":"Cũ","articleSection":["a","b"],"headline":"Mới","author":"A","author":"B","articleSection":"c"}""");
        All(page, MetaKey.Headline).Should().Equal("Mới");
        All(page, MetaKey.Section).Should().Equal("c");
        page.Authors.Should().ContainSingle().Which.Name.Should().Be("B");
    }

    [Theory]
    [InlineData("Ti\u1EBFng", "Tiếng")]
    [InlineData("Ti&#7871;ng", "Tiếng")]
    [InlineData("Ti&amp;#7871;ng", "Tiếng")]
    [InlineData("l&agrave;", "là")]
    [InlineData("&quot;Nh&#224;&quot;", "\"Nhà\"")]
    [InlineData("A &amp;amp;lt; B", "A &lt; B")]
    [InlineData("Q&A", "Q&A")]
    public void Entities_in_strings_are_decoded_twice_and_no_more(string written, string expected) =>
        Page($$"""{"@type":"NewsArticle","headline":"{{written}}"}""").First(MetaKey.Headline).Should().Be(expected);

    [Fact]
    public void A_number_may_stand_for_a_date()
    {
        Page("""{"@type":"NewsArticle","datePublished":1714954080}""").First(MetaKey.Published).Should().Be("1714954080");
    }
}
