using NewsArticle.Parsing.Metadata;

namespace NewsArticle.Parsing.Tests.Metadata;

public class JsonLdChoiceTests
{
    private const string List =
        """
        {"@type":"ItemList","itemListElement":[
          {"@type":"ListItem","position":1,"item":{"@type":"NewsArticle","headline":"Chuyện khác","url":"https://vidu.vn/khac-1.html","mainEntityOfPage":"https://vidu.vn/day-2.html"}},
          {"@type":"ListItem","position":2,"url":"https://vidu.vn/khac-3.html","item":{"@type":"NewsArticle","headline":"Chuyện thứ ba"}}]}
        """;

    private const string Here = """{"@type":"NewsArticle","headline":"Chuyện ở đây","mainEntityOfPage":{"@id":"https://vidu.vn/day-2.html"}}""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_stories_of_a_list_never_speak_for_the_page(bool addressKnown)
    {
        var page = new PageMetadata(addressKnown ? new Uri("https://vidu.vn/day-2.html") : null);
        page.AddJsonLd(List);
        page.AddJsonLd(Here);
        page.All(MetaKey.Headline).Select(v => v.Raw).Should().Equal("Chuyện ở đây");
        page.JsonLdTypes.Should().Equal("ItemList", "NewsArticle");
    }

    [Fact]
    public void A_page_with_nothing_but_a_list_has_no_story()
    {
        var page = new PageMetadata();
        page.AddJsonLd(List);
        page.Values.Should().BeEmpty();
    }

    [Fact]
    public void A_list_item_with_the_address_of_the_page_is_the_page()
    {
        var page = new PageMetadata(new Uri("https://www.vidu.vn/khac-1.html?utm_source=thu"));
        page.AddJsonLd(List);
        page.First(MetaKey.Headline).Should().Be("Chuyện khác");
    }

    [Fact]
    public void The_canonical_link_may_come_after_the_json_and_still_decides()
    {
        var page = new PageMetadata();
        page.AddJsonLd("""[{"@type":"NewsArticle","headline":"Liên quan","url":"https://vidu.vn/khac-1.html"},{"@type":"NewsArticle","headline":"Ở đây","url":"https://vidu.vn/day-2.html"}]""");
        page.First(MetaKey.Headline).Should().Be("Liên quan");
        page.AddLink("canonical", "https://vidu.vn/day-2.html");
        page.All(MetaKey.Headline).Select(v => v.Raw).Should().Equal("Ở đây");
    }

    [Fact]
    public void Several_stories_of_other_pages_make_no_story()
    {
        var page = new PageMetadata(new Uri("https://vidu.vn/doi-song"));
        page.AddJsonLd("""[{"@type":"NewsArticle","headline":"Một","url":"https://vidu.vn/1.html"},{"@type":"NewsArticle","headline":"Hai","url":"https://vidu.vn/2.html"}]""");
        page.First(MetaKey.Headline).Should().BeNull();
        page.JsonLdTypes.Should().Equal("NewsArticle");
    }

    [Fact]
    public void One_story_printed_twice_is_believed_though_its_address_is_another()
    {
        var page = new PageMetadata(new Uri("https://moi.vn/tin-9.html"));
        page.AddJsonLd("""[{"@type":"NewsArticle","headline":"Tin","url":"https://cu.vn/tin-9.html"},{"@type":"Article","headline":"Tin","url":"http://cu.vn/tin-9.html"}]""");
        page.All(MetaKey.Headline).Should().ContainSingle().Which.Locator.Should().Be("json-ld:NewsArticle.headline");
    }

    [Fact]
    public void Two_blocks_about_this_page_are_both_carried()
    {
        var page = new PageMetadata();
        page.AddMeta("og:url", "https://vidu.vn/day-2.html");
        page.AddJsonLd(Here);
        page.AddMeta("author", "Báo Ví Dụ");
        page.AddJsonLd("""{"@type":"Article","@id":"https://vidu.vn/day-2.html#article","author":"Lê Thử"}""");
        page.Values.Select(v => v.Locator).Should().Equal(
            "og:url", "json-ld:NewsArticle.headline", "json-ld:NewsArticle.mainEntityOfPage", "meta:author", "json-ld:Article.author");
    }

    [Fact]
    public void A_single_story_is_believed_though_its_address_is_another()
    {
        // A paper that moved to a new domain keeps the old one in its JSON-LD.
        var page = new PageMetadata(new Uri("https://moi.vn/tin-9.html"));
        page.AddJsonLd("""{"@type":"NewsArticle","headline":"Tin","url":"https://cu.vn/tin-9.html"}""");
        page.First(MetaKey.Headline).Should().Be("Tin");
    }

    [Fact]
    public void A_clip_in_a_story_does_not_speak_for_the_page_but_a_video_page_is_its_video()
    {
        const string video = """{"@type":"VideoObject","name":"Đoạn phim","uploadDate":"2024-01-02","url":"https://vidu.vn/phim-5.html"}""";
        var story = new PageMetadata(new Uri("https://vidu.vn/day-2.html"));
        story.AddJsonLd(video);
        story.Values.Should().BeEmpty();
        var clip = new PageMetadata(new Uri("https://vidu.vn/phim-5.html"));
        clip.AddJsonLd(video);
        clip.First(MetaKey.Headline).Should().Be("Đoạn phim");
        clip.First(MetaKey.Published).Should().Be("2024-01-02");
    }

    [Theory]
    [InlineData("https://vidu.vn/a-1.html", "http://www.vidu.vn/a-1.html", true)]
    [InlineData("https://m.vidu.vn/a-1.html", "//vidu.vn/a-1.html/", true)]
    [InlineData("/a-1.html", "https://vidu.vn/a-1.html#binh-luan", true)]
    [InlineData("https://vidu.vn/a-1.html?utm=x", "https://vidu.vn/a-1.html", true)]
    [InlineData("https://vidu.vn/tin.aspx?id=1", "https://vidu.vn/tin.aspx?id=2", false)]
    [InlineData("https://vidu.vn/a-1.html", "https://khac.vn/a-1.html", false)]
    [InlineData("https://vidu.vn/", "https://vidu.vn", false)]
    [InlineData("", "", false)]
    public void Addresses_are_the_same_whatever_their_dress(string left, string right, bool same) => PageAddress.Same(left, right).Should().Be(same);
}
