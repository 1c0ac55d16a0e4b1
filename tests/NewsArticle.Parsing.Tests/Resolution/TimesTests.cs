using System.Globalization;

namespace NewsArticle.Parsing.Tests.Resolution;

/// <summary>Which of a page's times is believed, in whole pages of the smallest size.</summary>
public class TimesTests
{
    private const string Body = "<p>Bến đò nhỏ cuối làng đóng cửa sau bốn mươi năm đưa khách qua sông mỗi ngày hai buổi sáng chiều, kể từ khi có cầu mới.</p>";

    [Fact]
    public void A_wrong_offset_is_put_right_by_the_printed_clock_which_knows_no_second()
    {
        var result = Parse(Json("2026-03-07T08:06:42+08:00"), "<span class=\"date\">07/03/2026 08:06</span>");

        Published(result).Should().Be("2026-03-07T08:06:42+07:00");
        Contradictions(result).Should().ContainSingle().Which.Should().Contain("wrong offset").And.Contain("+08:00");
    }

    [Fact]
    public void A_wrong_offset_is_put_right_by_another_source_that_shows_the_same_clock()
    {
        var result = Parse(Json("2026-03-07T08:06:00+00:00", "2026-03-07T09:30:00+00:00") + Meta("2026-03-07T08:06:00+07:00"));

        Published(result).Should().Be("2026-03-07T08:06:00+07:00");
        result.Article!.ModifiedAt.Should().Be(DateTimeOffset.Parse("2026-03-07T09:30:00+07:00", CultureInfo.InvariantCulture), "a source that has the offset wrong has it wrong in all its times");
        Contradictions(result).Should().ContainSingle().Which.Should().Contain("corrected");
    }

    [Fact]
    public void An_offset_that_nothing_contradicts_is_kept() =>
        Published(Parse(Json("2026-03-07T01:06:00Z"))).Should().Be("2026-03-07T01:06:00+00:00");

    [Fact]
    public void An_instant_that_is_told_in_two_zones_is_no_contradiction()
    {
        var result = Parse(Json("2026-03-07T01:06:00Z"), "<span class=\"date\">07/03/2026 08:06</span>");

        Published(result).Should().Be("2026-03-07T08:06:00+07:00");
        Contradictions(result).Should().BeEmpty();
    }

    [Fact]
    public void A_day_is_completed_by_the_hour_of_another_source_and_contradicts_none()
    {
        var result = Parse(Json("2026-03-07T08:06:00+07:00"), "<span class=\"date\">07/03/2026</span>");

        Published(result).Should().Be("2026-03-07T08:06:00+07:00");
        Contradictions(result).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-03-07T01:06:00+00:00", "2026-03-07T08:06:00+07:00", "WordPress states UTC")]
    [InlineData("2026-03-06T18:06:00Z", "2026-03-07T01:06:00+07:00", "the day of Vietnam is the printed one")]
    [InlineData("2026-03-07T18:06:00+00:00", "2026-03-07T18:06:00+07:00", "in Vietnam it would be the day after: the clock is Vietnam's")]
    public void The_hour_of_a_printed_day_is_told_in_its_zone_where_the_day_agrees(string stated, string expected, string why) =>
        Published(Parse(Json(stated), "<span class=\"date\">07/03/2026</span>")).Should().Be(expected, why);

    [Fact]
    public void Another_time_is_a_contradiction()
    {
        var result = Parse(Json("2026-03-09T10:00:00+07:00"), "<span class=\"date\">07/03/2026 08:06</span>");

        Published(result).Should().Be("2026-03-07T08:06:00+07:00");
        Contradictions(result).Should().ContainSingle().Which.Should().Contain("2026-03-09T10:00:00+07:00");
    }

    [Theory]
    [InlineData("8/22/2026 12:17:00 PM", "2026-08-22T12:17:00+07:00")]
    [InlineData("8/7/2026 12:17:00 PM", "2026-08-07T12:17:00+07:00")]
    [InlineData("08/07/2026 12:17", "2026-07-08T12:17:00+07:00")]
    public void The_order_of_day_and_month_is_told_by_the_form(string meta, string expected) => Published(Parse(Meta(meta))).Should().Be(expected);

    [Fact]
    public void The_order_of_day_and_month_is_told_by_the_page_where_it_names_the_day_elsewhere()
    {
        Published(Parse(Meta("08/07/2026 12:17") + Json("2026-08-07"))).Should().Be("2026-08-07T12:17:00+07:00");
        Published(Parse(Meta("8/7/2026 12:17:00 PM"), url: "https://bao.example/cho-que-20260708121500123.htm")).Should().Be("2026-07-08T12:17:00+07:00");
        Published(Parse(Meta("8/7/2026 12:17:00 PM"), url: "https://bao.example/cho-que-20260807121500123.htm")).Should().Be("2026-08-07T12:17:00+07:00");
    }

    [Fact]
    public void The_address_is_asked_last()
    {
        var result = Parse("", url: "https://bao.example/cho-que-20260307080054340.htm");
        Published(result).Should().Be("2026-03-07T00:00:00+07:00");
        result.Fields.PublishedAt!.Evidence.Source.Should().Be(EvidenceSource.Address);

        var stated = Parse(Json("2026-03-08T00:01:00+07:00"), url: "https://bao.example/cho-que-188260307224801234.chn");
        Published(stated).Should().Be("2026-03-08T00:01:00+07:00", "the id is of the draft");
        Contradictions(stated).Should().BeEmpty();
    }

    [Theory]
    [InlineData("<span id=\"clockToday\">Thứ Bảy, 07/03/2026 10:15</span>", "a clock by its name")]
    [InlineData("<time id=\"currentDate\">07/03/2026 10:15</time>", "a clock by its name")]
    [InlineData("<span>Hôm nay, Thứ Bảy 07/03/2026</span>", "a clock by its word")]
    [InlineData("<div>Bây giờ là 10:15 ngày 07/03/2026</div>", "a clock by its word")]
    public void The_clock_of_the_header_is_no_time_of_publication(string header, string why) => Parse("", header).Article!.PublishedAt.Should().BeNull(why);

    [Fact]
    public void A_day_in_the_story_is_no_time_of_publication() =>
        Parse("", body: "<p>Ngày 12/05/2020, bến đò mở lại.</p>" + Body + "<p>Trận mưa 03.05.2026</p>").Article!.PublishedAt.Should().BeNull();

    [Fact]
    public void A_relative_time_is_read_from_the_attribute_beside_it_and_else_from_the_reference()
    {
        const string timed = "<time datetime=\"2026-03-07T01:06:00Z\">3 giờ trước</time>";
        Parse("", timed).Article!.PublishedAt.Should().Be(DateTimeOffset.Parse("2026-03-07T01:06:00Z", CultureInfo.InvariantCulture));
        Parse("", "<time>3 giờ trước</time>").Article!.PublishedAt.Should().BeNull("no clock is asked");
    }

    [Theory]
    [InlineData("<span class=\"post-time\">3 giờ trước</span>", "2026-03-07T07:00:00+07:00")]
    [InlineData("<span class=\"post-date\">Hôm qua, 08:15</span>", "2026-03-06T08:15:00+07:00")]
    public void A_relative_time_is_told_from_the_reference_of_the_caller_or_from_the_clock_of_the_page(string printed, string expected)
    {
        var reference = new DateTimeOffset(2026, 3, 7, 10, 0, 0, TimeSpan.FromHours(7));
        var parser = new ArticleParser(ArticleParserOptions.Default with { ReferenceTime = reference });
        var html = $"<body><h1>Bến đò cũ đóng cửa</h1>{printed}<div class=\"content\">{Body}{Body}</div></body>";
        Published(parser.Parse(html)).Should().Be(expected);

        Published(ArticleParser.Default.Parse("<div id=\"clock\">Thứ Bảy, 07/03/2026 10:00</div>" + html)).Should().Be(expected);
        Published(ArticleParser.Default.Parse("<div>Hôm nay, 07/03/2026 10:00</div>" + html)).Should().Be(expected);
        Published(ArticleParser.Default.Parse("<div>Hôm nay, 07/03/2026</div>" + html)).Should().BeNull("a clock without an hour is no reference");
    }

    private static ArticleResult Parse(string head, string header = "", string? url = null, string body = Body + Body) =>
        ArticleParser.Default.Parse($"<html><head>{head}</head><body><h1>Bến đò cũ đóng cửa</h1>{header}<div class=\"content\">{body}{Body}</div></body></html>", url is null ? null : new Uri(url));

    private static string Json(string published, string? modified = null) =>
        $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"Bến đò cũ đóng cửa\",\"datePublished\":\"{published}\"{(modified is null ? "" : $",\"dateModified\":\"{modified}\"")}}}</script>";

    private static string Meta(string published) => $"<meta property=\"article:published_time\" content=\"{published}\">";

    private static string? Published(ArticleResult result) => result.Article!.PublishedAt?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Contradictions(ArticleResult result) =>
        result.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCode.Contradiction && diagnostic.Field == "publishedAt").Select(diagnostic => diagnostic.Message);
}
