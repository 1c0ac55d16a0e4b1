using System.Reflection;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Tests.Input;

/// <summary>Each limit, just held and just passed: the outcome says so, the diagnostic names it for machines, and what is true is kept.</summary>
public class EachLimitTests
{
    private const string Sentence = "Cây cao chừng hai mét, mỗi cây có một nhà trong phố nhận tưới qua mùa khô năm nay.";
    private static readonly Uri Address = new("https://baovidu.example/xa-hoi/hang-bang-1.html");

    /// <summary>The limit, a page that it just lets pass, and the same page with a little more.</summary>
    public static TheoryData<string, ParseLimits, string, string> Limits => new()
    {
        { nameof(ParseLimits.MaxInputSize), new() { MaxInputSize = Page("").Length }, Page(""), Page(" ") },
        { nameof(ParseLimits.MaxNodes), new() { MaxNodes = 60 }, Page(Times("<b>a</b>", 10)), Page(Times("<b>a</b>", 40)) },
        { nameof(ParseLimits.MaxTokens), new() { MaxTokens = 300 }, Page(Times("<b>a</b>", 20)), Page(Times("<b>a</b>", 200)) },
        { nameof(ParseLimits.MaxWork), new() { MaxWork = 3_000 }, Page(Times("<div>", 10)), Page(Times("<div>", 200)) },
        { nameof(ParseLimits.MaxAttributesPerElement), new() { MaxAttributesPerElement = 20 }, Page(Element(20)), Page(Element(21)) },
        { nameof(ParseLimits.MaxAttributesPerElement), new(), Page(Element(512)), Page(Element(513)) },
        { nameof(ParseLimits.MaxAttributes), new() { MaxAttributes = 100 }, Page(Times(Element(10), 10)), Page(Times(Element(10), 10) + Element(1)) },
        { nameof(ParseLimits.MaxReadingWork), new() { MaxReadingWork = 40_000 }, Page(""), Page(Times("<i>a</i>", 3000)) },
        { nameof(ParseLimits.MaxJsonLdBlocks), new() { MaxJsonLdBlocks = 3 }, Page(Times(Json("{}"), 3)), Page(Times(Json("{}"), 4)) },
        { nameof(ParseLimits.MaxJsonLdSize), new() { MaxJsonLdSize = 20 }, Page(Json("{\"name\":\"0123456789\"}"[..20] + "")), Page(Json("{\"name\":\"0123456789\"}")) },
        { nameof(ParseLimits.MaxJsonLdDepth), new() { MaxJsonLdDepth = 5 }, Page(Json("[[[[[1]]]]]")), Page(Json("[[[[[[1]]]]]]")) },
        { nameof(ParseLimits.MaxJsonLdDepth), new(), Page(Json(new string('[', 64) + new string(']', 64))), Page(Json(new string('[', 65) + new string(']', 65))) },
        { nameof(ParseLimits.MaxJsonLdValues), new() { MaxJsonLdValues = 10 }, Page(Json("[1,2,3,4,5,6,7,8,9]")), Page(Json("[1,2,3,4,5,6,7,8,9,10]")) },
        { nameof(ParseLimits.MaxBlocks), new() { MaxBlocks = 5 }, Page(Paragraphs(2)), Page(Paragraphs(3)) },
        { nameof(ParseLimits.MaxTextLength), new() { MaxTextLength = 5 * (Sentence.Length + 2) }, Page(Paragraphs(2)), Page(Paragraphs(3)) },
        { nameof(ParseLimits.MaxImages), new() { MaxImages = 2 }, Page(Times("<img src=/a.jpg>", 2)), Page(Times("<img src=/a.jpg>", 3)) },
        { nameof(ParseLimits.MaxRelatedItems), new() { MaxRelatedItems = 2 }, Page(Links(2)), Page(Links(3)) },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_is_passed_or_said(string name, ParseLimits limits, string under, string over)
    {
        var parser = new ArticleParser(new() { Limits = limits });

        var held = parser.Parse(under, Address);
        held.Outcome.Should().Be(ArticleOutcome.Article, name);
        held.Diagnostics.Should().NotContain(diagnostic => diagnostic.Limit != null, name);

        var passed = parser.Parse(over, Address);
        passed.Outcome.Should().Be(ArticleOutcome.OverLimit, name);
        passed.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == DiagnosticCode.LimitReached).Which.Limit.Should().Be(name);
        ArticleJson.Deserialize(ArticleJson.Serialize(passed)).Diagnostics.Should().Equal(passed.Diagnostics);
    }

    [Fact]
    public void No_limit_is_left_out_here()
    {
        var elsewhere = new[] { nameof(ParseLimits.MaxDepth), nameof(ParseLimits.MaxTime) };
        var all = typeof(ParseLimits).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name);

        Limits.Select(row => (string)row[0]).Concat(elsewhere).Distinct().Should().BeEquivalentTo(all);
    }

    [Fact]
    public void What_was_read_before_a_limit_of_the_output_is_kept()
    {
        var result = new ArticleParser(new() { Limits = new() { MaxBlocks = 2, MaxRelatedItems = 1 } }).Parse(Page(Paragraphs(5) + Links(3)), Address);

        result.Article!.Headline.Should().Be("Phố Mẫu trồng lại hàng bàng");
        result.Article.Body.Should().Equal(new ParagraphBlock(Sentence), new ParagraphBlock(Sentence + "!"));
        result.Article.RelatedItems.Should().ContainSingle();
        result.Diagnostics.Select(diagnostic => diagnostic.Limit).Should().BeEquivalentTo([nameof(ParseLimits.MaxBlocks), nameof(ParseLimits.MaxRelatedItems)]);
    }

    [Fact]
    public void An_article_whose_body_was_not_read_is_none()
    {
        var result = new ArticleParser(new() { Limits = new() { MaxReadingWork = 1_000 } }).Parse(Page(Paragraphs(20)), Address);

        result.Outcome.Should().Be(ArticleOutcome.OverLimit);
        result.Article.Should().BeNull();
        result.Url.Should().Be(Address);
    }

    /// <summary>However little work is allowed, the answer is one of three: no article, an article with its whole body, or one that did without what stands behind it.</summary>
    [Fact]
    public void Wherever_the_work_ends_the_body_is_whole_or_not_there()
    {
        var page = Page(Paragraphs(20) + Links(3));
        var whole = ArticleParser.Default.Parse(page, Address).Article!.Body;
        var (without, with) = (0, 0);
        for (var work = 500L; work < 100_000; work += 500)
        {
            var result = new ArticleParser(new() { Limits = new() { MaxReadingWork = work } }).Parse(page, Address);
            (without, with) = result.Article is null ? (without + 1, with) : (without, with + 1);
            result.Article?.Body.Should().Equal(whole);
        }

        without.Should().BeGreaterThan(2);
        with.Should().BeGreaterThan(2);
    }

    [Fact]
    public void Plain_text_is_held_to_its_lines_and_its_output()
    {
        var text = "Phố Mẫu trồng lại hàng bàng\n\n" + string.Concat(Enumerable.Range(0, 5).Select(number => $"Ngày thứ {number}: {Sentence}\n\n"));

        foreach (var limits in new ParseLimits[] { new() { MaxNodes = 3 }, new() { MaxBlocks = 2 } })
        {
            var result = new ArticleParser(new() { Limits = limits }).ParseText(text, Address);
            result.Outcome.Should().Be(ArticleOutcome.OverLimit);
            result.Article!.Body.Should().NotBeEmpty();
            result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Limit == (limits.MaxNodes == 3 ? nameof(limits.MaxNodes) : nameof(limits.MaxBlocks)));
        }
    }

    [Fact]
    public void A_page_that_takes_longer_than_the_clock_allows_is_refused()
    {
        var late = new ArticleParser(new() { TimeProvider = new Clock(TimeSpan.FromSeconds(3)) }).Parse(Page(""), Address);
        late.Outcome.Should().Be(ArticleOutcome.OverLimit);
        late.Article.Should().BeNull();
        late.Diagnostics.Should().ContainSingle().Which.Limit.Should().Be(nameof(ParseLimits.MaxTime));

        new ArticleParser(new() { TimeProvider = new Clock(TimeSpan.FromMilliseconds(1)) }).Parse(Page(""), Address).Outcome.Should().Be(ArticleOutcome.Article);
    }

    /// <summary>The token is looked at all the while: what an adapter cancels ends soon after it.</summary>
    [Fact]
    public void A_token_that_is_cancelled_while_the_tree_is_read_ends_the_reading()
    {
        using var source = new CancellationTokenSource();
        var work = new WorkMeter(ParseLimits.Default, null, source.Token);
        work.Walk(50_000);
        source.Cancel();

        work.Invoking(meter => meter.Walk(1_000)).Should().NotThrow("it is looked at each 100,000 steps");
        work.Invoking(meter => meter.Walk(50_000)).Should().Throw<OperationCanceledException>();
    }

    /// <summary>The paths of an svg close themselves: thousands of them are not deep.</summary>
    [Theory]
    [InlineData("<svg>", "<path d='M0 0'/>", "</svg>")]
    [InlineData("<math>", "<mspace/>", "</math>")]
    [InlineData("<table><tr><td>x<tr>y<td><svg>", "<g/>", "</svg></table>")]
    public void Elements_that_close_themselves_are_not_open(string start, string element, string end)
    {
        var result = ArticleParser.Default.Parse(Page(start + Times(element, 12_000) + end), Address);

        result.Outcome.Should().Be(ArticleOutcome.Article);
        result.Diagnostics.Should().NotContain(diagnostic => diagnostic.Limit != null);
    }

    private static string Page(string more) => $"<h1>Phố Mẫu trồng lại hàng bàng</h1><article><p>{Sentence}</p><p>{Sentence}!</p><p>{Sentence}?</p>{more}</article>";

    private static string Paragraphs(int count) => string.Concat(Enumerable.Range(0, count).Select(number => $"<p>{Sentence} {number}</p>"));

    private static string Links(int count) =>
        "<div class=tin-lien-quan>" + string.Concat(Enumerable.Range(0, count).Select(number => $"<a href=/xa-hoi/mot-tin-khac-nua-{number}00.html>Một tin khác nữa của phố Mẫu hôm nay {number}</a>")) + "</div>";

    private static string Element(int attributes) => "<b " + string.Concat(Enumerable.Range(0, attributes).Select(number => $"a{number}=1 ")) + ">a</b>";

    private static string Json(string text) => $"<script type=application/ld+json>{text}</script>";

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>Goes on by the same time whenever it is asked.</summary>
    private sealed class Clock(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now += step.Ticks;
    }
}
