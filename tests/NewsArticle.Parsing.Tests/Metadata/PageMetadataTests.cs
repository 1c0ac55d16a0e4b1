using NewsArticle.Parsing.Metadata;

namespace NewsArticle.Parsing.Tests.Metadata;

public class PageMetadataTests
{
    [Theory]
    [InlineData("og:title", MetaKey.Headline, EvidenceSource.OpenGraph, "og:title")]
    [InlineData("OG:Title", MetaKey.Headline, EvidenceSource.OpenGraph, "og:title")]
    [InlineData("og:description", MetaKey.Description, EvidenceSource.OpenGraph, "og:description")]
    [InlineData("og:image", MetaKey.Image, EvidenceSource.OpenGraph, "og:image")]
    [InlineData("og:url", MetaKey.Canonical, EvidenceSource.OpenGraph, "og:url")]
    [InlineData("og:site_name", MetaKey.SiteName, EvidenceSource.OpenGraph, "og:site_name")]
    [InlineData("og:type", MetaKey.Type, EvidenceSource.OpenGraph, "og:type")]
    [InlineData("og:locale", MetaKey.Language, EvidenceSource.OpenGraph, "og:locale")]
    [InlineData("og:updated_time", MetaKey.Modified, EvidenceSource.OpenGraph, "og:updated_time")]
    [InlineData("article:published_time", MetaKey.Published, EvidenceSource.OpenGraph, "article:published_time")]
    [InlineData("article:modified_time", MetaKey.Modified, EvidenceSource.OpenGraph, "article:modified_time")]
    [InlineData("article:section", MetaKey.Section, EvidenceSource.OpenGraph, "article:section")]
    [InlineData("article:tag", MetaKey.Tag, EvidenceSource.OpenGraph, "article:tag")]
    [InlineData("article:author", MetaKey.Author, EvidenceSource.OpenGraph, "article:author")]
    [InlineData("pubdate", MetaKey.Published, EvidenceSource.Meta, "meta:pubdate")]
    [InlineData("its_publication", MetaKey.Published, EvidenceSource.Meta, "meta:its_publication")]
    [InlineData("lastmod", MetaKey.Modified, EvidenceSource.Meta, "meta:lastmod")]
    [InlineData("article_updatetime", MetaKey.Modified, EvidenceSource.Meta, "meta:article_updatetime")]
    [InlineData("its_section", MetaKey.Section, EvidenceSource.Meta, "meta:its_section")]
    [InlineData("its_tag", MetaKey.Tag, EvidenceSource.Meta, "meta:its_tag")]
    [InlineData("dable:author", MetaKey.Author, EvidenceSource.Meta, "dable:author")]
    [InlineData("dable:published_time", MetaKey.Published, EvidenceSource.Meta, "dable:published_time")]
    [InlineData("AUTHOR", MetaKey.Author, EvidenceSource.Meta, "meta:author")]
    [InlineData("DC.Creator", MetaKey.Author, EvidenceSource.Meta, "meta:dc.creator")]
    [InlineData("DC.date.issued", MetaKey.Published, EvidenceSource.Meta, "meta:dc.date.issued")]
    [InlineData("dcterms.modified", MetaKey.Modified, EvidenceSource.Meta, "meta:dcterms.modified")]
    [InlineData("keywords", MetaKey.Keywords, EvidenceSource.Meta, "meta:keywords")]
    [InlineData("news_keywords", MetaKey.Keywords, EvidenceSource.Meta, "meta:news_keywords")]
    [InlineData("description", MetaKey.Description, EvidenceSource.Meta, "meta:description")]
    [InlineData("twitter:title", MetaKey.Headline, EvidenceSource.Meta, "twitter:title")]
    [InlineData("twitter:description", MetaKey.Description, EvidenceSource.Meta, "twitter:description")]
    [InlineData("copyright", MetaKey.Copyright, EvidenceSource.Meta, "meta:copyright")]
    [InlineData("source", MetaKey.Source, EvidenceSource.Meta, "meta:source")]
    [InlineData("original-source", MetaKey.Source, EvidenceSource.Meta, "meta:original-source")]
    [InlineData("content-language", MetaKey.Language, EvidenceSource.Meta, "meta:content-language")]
    [InlineData("datePublished", MetaKey.Published, EvidenceSource.Microdata, "itemprop:datePublished")]
    [InlineData("dateModified", MetaKey.Modified, EvidenceSource.Microdata, "itemprop:dateModified")]
    [InlineData("dateCreated", MetaKey.Created, EvidenceSource.Microdata, "itemprop:dateCreated")]
    [InlineData("articleSection", MetaKey.Section, EvidenceSource.Microdata, "itemprop:articleSection")]
    internal void A_known_meta_keeps_its_raw_content(string key, MetaKey meaning, EvidenceSource source, string locator)
    {
        var page = new PageMetadata();
        page.AddMeta(key, " Một,  giá trị ");
        page.Values.Should().Equal(new MetaValue(meaning, source, locator, " Một,  giá trị "));
    }

    [Theory]
    [InlineData("viewport")]
    [InlineData("og:image:width")]
    [InlineData("article:publisher")]
    [InlineData("")]
    [InlineData("fb:app_id")]
    [InlineData("its_author")]
    public void An_unknown_meta_is_passed_over(string key)
    {
        var page = new PageMetadata();
        page.AddMeta(key, "x");
        page.Values.Should().BeEmpty();
    }

    [Fact]
    public void An_empty_content_is_no_value()
    {
        var page = new PageMetadata();
        page.AddMeta("author", " \u00A0");
        page.AddTitle("");
        page.Values.Should().BeEmpty();
    }

    [Fact]
    public void The_values_stand_in_page_order_and_the_first_is_found()
    {
        var page = new PageMetadata();
        page.AddTitle("Chợ nổi mở cửa - Báo Ví Dụ");
        page.AddMeta("og:title", "Chợ nổi mở cửa");
        page.AddJsonLd("""{"@type":"NewsArticle","headline":"Chợ nổi mở cửa sớm"}""");
        page.AddMeta("twitter:title", "Chợ nổi");
        page.First(MetaKey.Title).Should().Be("Chợ nổi mở cửa - Báo Ví Dụ");
        page.First(MetaKey.Headline).Should().Be("Chợ nổi mở cửa");
        page.First(MetaKey.Dateline).Should().BeNull();
        page.All(MetaKey.Headline).Select(v => v.Locator).Should().Equal("og:title", "json-ld:NewsArticle.headline", "twitter:title");
    }

    [Fact]
    public void Links_give_the_canonical_and_the_amp_address()
    {
        var page = new PageMetadata();
        page.AddLink("Canonical", "https://vidu.vn/a-1.html");
        page.AddLink("amphtml", "https://vidu.vn/amp/a-1.html");
        page.AddLink("stylesheet", "https://vidu.vn/a.css");
        page.Values.Should().Equal(
            new MetaValue(MetaKey.Canonical, EvidenceSource.Meta, "link:canonical", "https://vidu.vn/a-1.html"),
            new MetaValue(MetaKey.Amp, EvidenceSource.Meta, "link:amphtml", "https://vidu.vn/amp/a-1.html"));
    }

    [Fact]
    public void An_itemprop_may_name_several_properties()
    {
        var page = new PageMetadata();
        page.AddMicrodata("dateModified  datePublished", "2024-05-06T07:08:09+07:00");
        page.AddMicrodata("associatedMedia image", "a.jpg");
        page.Values.Select(v => v.Locator).Should().Equal("itemprop:dateModified", "itemprop:datePublished");
        page.Values.Should().OnlyContain(v => v.Source == EvidenceSource.Microdata);
    }

    [Fact]
    public void Authors_come_from_every_source_with_what_is_known_of_them()
    {
        var page = new PageMetadata();
        page.AddMeta("author", "Báo Ví Dụ");
        page.AddMeta("dable:author", "Lê Thử;Trần Mẫu");
        page.AddMicrodata("author", "Lê Thử");
        page.AddJsonLd("""{"@type":"NewsArticle","author":{"@type":"Organization","name":"Báo Ví Dụ"}}""");
        page.Authors.Should().Equal(
            new MetaAuthor("Báo Ví Dụ", MetaAuthorType.Unknown, EvidenceSource.Meta, "meta:author"),
            new MetaAuthor("Lê Thử;Trần Mẫu", MetaAuthorType.Unknown, EvidenceSource.Meta, "dable:author"),
            new MetaAuthor("Lê Thử", MetaAuthorType.Unknown, EvidenceSource.Microdata, "itemprop:author"),
            new MetaAuthor("Báo Ví Dụ", MetaAuthorType.Organization, EvidenceSource.JsonLd, "json-ld:NewsArticle.author"));
    }

    [Fact]
    public void What_is_added_after_a_reading_is_seen_by_the_next()
    {
        var page = new PageMetadata();
        page.First(MetaKey.Headline).Should().BeNull();
        page.AddJsonLd("""{"@type":"Article","headline":"Sau"}""");
        page.First(MetaKey.Headline).Should().Be("Sau");
        page.AddMeta("og:type", "article");
        page.First(MetaKey.Type).Should().Be("article");
    }
}
