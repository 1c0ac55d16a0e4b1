using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Tests.Generic;

/// <summary>A description that by now matches something else does not ruin the article, and the result says so with the selector.</summary>
public class DriftTests
{
    private const string First = "Sáng nay, bến đò làng Thử đón chuyến khách đầu tiên sau ba tháng nghỉ vì nước lớn, người hai bờ ra đứng kín cả bãi.";
    private const string Second = "Người lái đò cho biết mỗi ngày có bốn chuyến, chuyến cuối rời bến lúc năm giờ chiều, ai lỡ thì ngủ lại nhà người quen.";
    private const string Third = "Trẻ con trong làng được đi học bằng đò mà không mất tiền, người lớn góp mỗi nhà một thúng thóc vào cuối vụ để trả công.";
    private const string Fourth = "Ông Mai Văn Thử, người giữ bến, nhớ rằng năm nước to nhất đò phải buộc lên tận gốc đa đầu làng, cách bến hai trăm mét.";

    private const string Page = $"""
        <html><head><title>Làng Thử mở lại bến đò sau mùa lũ - Báo Thử</title><meta property="og:title" content="Làng Thử mở lại bến đò sau mùa lũ"></head><body>
        <h1 class="logo">Báo Thử điện tử</h1><div class="weather">Hà Nội 28 độ</div>
        <h2 class="t">Làng Thử mở lại bến đò sau mùa lũ</h2><p class="when">08:05 07/04/2026</p>
        <div class="box summary">Bến đò làng Thử lại đông khách từ sáng nay.</div>
        <div class="the-news"><p>{First}</p><p>{Second}</p><p>{Third}</p><p>{Fourth}</p></div>
        <ul><li><a href="/1">Chợ phiên Mẫu Hạ dời sang bờ sông</a></li></ul></body></html>
        """;

    [Fact]
    public void A_body_far_shorter_than_what_the_page_holds_is_not_believed()
    {
        var result = Read("verified 2026", """ "headline": "h2.t", "publishedAt": ".when", "body": ".summary" """);

        result.Article!.Body.OfType<ParagraphBlock>().Select(block => block.Text).Should().Equal(First, Second, Third, Fourth);
        result.Article.Headline.Should().Be("Làng Thử mở lại bến đò sau mùa lũ", "the rest of the layout is believed");
        result.Site!.Adapter.Should().Be("bao.example");
        result.Fields.Body!.Evidence.Source.Should().Be(EvidenceSource.Generic);
        var drift = result.Diagnostics.Should().ContainSingle(item => item.Code == DiagnosticCode.LayoutDrift).Subject;
        drift.Field.Should().Be("body");
        drift.Message.Should().Contain(".summary").And.Contain(".the-news");
    }

    [Theory]
    [InlineData("described 2020", 2, "nobody compared the selector with a page")]
    [InlineData("verified 2026", 1, "the paper prints short items")]
    public void Of_a_description_alone_less_is_believed(string trust, int count, string reason)
    {
        var page = Page.Replace($"<p>{Third}</p><p>{Fourth}</p>", "");

        Read(trust, """ "headline": "h2.t", "publishedAt": ".when", "body": ".summary" """, page).Article!.Body.Should().HaveCount(count, reason);
    }

    [Fact]
    public void A_short_article_is_believed()
    {
        var page = Page.Replace($"<p>{Second}</p><p>{Third}</p><p>{Fourth}</p>", "");

        Read("verified 2026", """ "headline": "h2.t", "publishedAt": ".when", "body": ".the-news" """, page).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_picture_story_is_believed_though_its_captions_are_short()
    {
        var pictures = string.Concat(Enumerable.Range(1, 4).Select(number => $"<p><img src='/{number}.jpg'></p><p>Chuyến đò thứ {number}.</p>"));
        var page = Page.Replace("<div class=\"box summary\">", $"<div class='photos'>{pictures}</div><div class=\"box summary\">");

        var result = Read("verified 2026", """ "headline": "h2.t", "publishedAt": ".when", "body": ".photos" """, page);

        result.Article!.Images.Should().HaveCount(4);
        result.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void The_page_s_own_word_count_is_a_witness()
    {
        const string Fields = """ "headline": "h2.t", "publishedAt": ".when", "body": ".half" """;
        var page = Page.Replace($"<p>{First}</p><p>{Second}</p>", $"<div class='half'><p>{First}</p><p>{Second}</p></div>")
            .Replace("<ul>", "<div class='notice'>" + string.Concat(Enumerable.Repeat("<p>Bản quyền thuộc Báo Thử.</p>", 20)) + "</div><ul>");
        var counted = page.Replace("</head>", "<meta name='its_wordcount' content='220'></head>");

        Read("verified 2026", Fields, page).Article!.Body.Should().HaveCount(2, "that half of the article is missing cannot be told from the text alone");
        var result = Read("verified 2026", Fields, counted);
        result.Article!.Body.Should().HaveCount(4);
        result.Diagnostics.Should().ContainSingle(item => item.Code == DiagnosticCode.LayoutDrift && item.Field == "body");
    }

    [Fact]
    public void A_time_that_is_none_is_not_believed()
    {
        var result = Read("verified 2026", """ "headline": "h2.t", "publishedAt": ".weather", "body": ".the-news" """);

        result.Article!.PublishedAt.Should().Be(new DateTimeOffset(2026, 4, 7, 8, 5, 0, TimeSpan.FromHours(7)));
        var missing = result.Diagnostics.Should().ContainSingle().Subject;
        missing.Code.Should().Be(DiagnosticCode.FieldMissing);
        missing.Field.Should().Be("publishedAt");
        missing.Message.Should().Contain(".weather").And.Contain("Hà Nội 28 độ");
    }

    [Fact]
    public void A_relative_time_is_one_though_nobody_says_when_now_is()
    {
        var page = Page.Replace("Hà Nội 28 độ", "3 giờ trước");
        Read("verified 2026", """ "headline": "h2.t", "publishedAt": ".weather", "body": ".the-news" """, page).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("described 2020", "Làng Thử mở lại bến đò sau mùa lũ", "another heading says what the page calls its title")]
    [InlineData("verified 2026", "Báo Thử điện tử", "who compared the file with pages is believed")]
    public void A_described_headline_that_is_not_the_page_s_title_is_not_believed(string trust, string headline, string reason)
    {
        var result = Read(trust, """ "headline": "h1.logo", "publishedAt": ".when", "body": ".the-news" """);

        result.Article!.Headline.Should().Be(headline, reason);
        result.Diagnostics.Any(item => item.Code == DiagnosticCode.LayoutDrift && item.Field == "headline" && item.Message.Contains("h1.logo")).Should().Be(trust.StartsWith("described", StringComparison.Ordinal));
    }

    [Fact]
    public void A_headline_that_was_shortened_for_search_engines_is_believed()
    {
        var page = Page.Replace("<h2 class=\"t\">Làng Thử mở lại bến đò sau mùa lũ</h2>", "<h2 class=\"t\">Bến đò làng Thử mở lại</h2>");

        var result = Read("described 2020", """ "headline": "h2.t", "publishedAt": ".when", "body": ".the-news" """, page);

        result.Article!.Headline.Should().Be("Bến đò làng Thử mở lại");
        result.Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("drop", "described 2020", 4, "nobody saw what the selector takes away today")]
    [InlineData("relatedInline", "described 2020", 4, "related items are links, not running text")]
    [InlineData("caption", "described 2020", 4, "no caption is as long as the article")]
    [InlineData("drop", "verified 2026", 0, "who compared the file with pages is believed")]
    public void A_described_box_that_holds_most_of_the_body_is_not_taken_out_of_it(string field, string trust, int count, string reason)
    {
        var page = Page.Replace("<div class=\"the-news\">", "<div class=\"the-news\"><p class=\"top\">Ảnh đầu trang.</p><div class=\"box wide\">").Replace($"{Fourth}</p>", $"{Fourth}</p></div>");

        var result = Read(trust, $$""" "headline": "h2.t", "publishedAt": ".when", "body": ".the-news", "{{field}}": ".wide" """, page);

        result.Article!.Body.OfType<ParagraphBlock>().Count(block => block.Text.Length > 40).Should().Be(count, reason);
        result.Diagnostics.Any(item => item.Code == DiagnosticCode.LayoutDrift && item.Message.Contains(".wide")).Should().Be(count > 0);
    }

    [Theory]
    [InlineData("described 2020")]
    [InlineData("verified 2026")]
    public void A_described_box_beside_the_text_is_taken_out(string trust)
    {
        var page = Page.Replace($"<p>{Fourth}</p>", $"<div class='wide'>{Fourth}</div>");

        Read(trust, """ "headline": "h2.t", "publishedAt": ".when", "body": ".the-news", "drop": ".wide" """, page)
            .Article!.Body.OfType<ParagraphBlock>().Select(block => block.Text).Should().Equal(First, Second, Third);
    }

    private static ArticleResult Read(string trust, string fields, string page = Page)
    {
        var site = SiteFile.Parse("bao.example", $$"""{ "trust": "{{trust}}", "fields": { {{fields}} } }""");
        return new ArticleParser(ArticleParserOptions.Default with { Sites = SiteCatalog.Empty.With(site) }).Parse(page, new Uri("https://bao.example/a"));
    }
}
