using System.Text;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tests.Sites;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing.Tests.Input;

/// <summary>Over a limit is a result, never an exception; and no input makes the reader work without bound. No test here looks at a clock.</summary>
public class LimitTests
{
    private static readonly string Html = FixturePage.All["baodaklak-full"].Html;

    public static TheoryData<string, string> Hostile => new()
    {
        { "100,000 open div", Repeat("<div>", 100_000) },
        { "100,000 open b", Repeat("<b>", 100_000) },
        { "100,000 open b, each in a paragraph", Repeat("<b><p>", 50_000) },
        { "20,000 open font of different sizes", string.Concat(Enumerable.Range(0, 20_000).Select(number => $"<font size={number}><p>")) },
        { "20,000 open lists", Repeat("<ul><li>", 20_000) },
        { "100,000 open tables", Repeat("<table><tr><td>", 33_000) },
        { "50,000 texts between tables", "<table>" + Repeat("x<tr>", 50_000) },
        { "50,000 links in links", Repeat("<a href=x>", 50_000) },
        { "50,000 end tags that close nothing", Repeat("<div>", 400) + Repeat("</span></i>", 50_000) },
        { "30,000 attributes", "<p " + string.Concat(Enumerable.Range(0, 30_000).Select(number => $"a{number}=1 ")) + ">x" },
        { "200,000 comments between letters", Repeat("a<!---->", 200_000) },
        { "50,000 open select and option", Repeat("<select><option>", 50_000) },
        { "50,000 open svg", Repeat("<svg><g>", 25_000) },
        { "frames in frames, 40 deep", Frames(40) },
        { "100,000 open brackets of JSON-LD", "<script type='application/ld+json'>" + new string('[', 100_000) + "</script><p>x" },
        { "a tag that never ends", "<p " + new string('x', 300_000) },
        { "a comment that never ends", "<!--" + new string('-', 300_000) },
        { "100,000 entities", "<p>" + Repeat("&amp;amp;", 100_000) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Any_page_is_answered(string what, string html)
    {
        var limits = ParseLimits.Default;

        var result = ArticleParser.Default.Parse(html, new("https://baodaklak.vn/x/202403/y-1a2b3c4/"));

        result.Outcome.Should().BeOneOf([ArticleOutcome.NotArticle, ArticleOutcome.OverLimit, ArticleOutcome.Article], what);
        if (result.Outcome == ArticleOutcome.OverLimit)
            result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == DiagnosticCode.LimitReached, what);

        using var tree = PageTree.Parse(html.AsMemory(), limits);
        tree.Nodes.Length.Should().BeLessThanOrEqualTo(limits.MaxNodes + 100, what);
        Depth(tree).Should().BeLessThanOrEqualTo(limits.MaxDepth + 8, what);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    public void Nesting_beyond_the_limit_is_flattened_and_said(string tags)
    {
        var result = ArticleParser.Default.Parse(Html.Replace("<div class=\"bd02\"></div>", Repeat(tags, 30_000), StringComparison.Ordinal), FixturePage.All["baodaklak-full"].Url);
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == DiagnosticCode.NestingFlattened || diagnostic.Code == DiagnosticCode.LimitReached);
    }

    [Fact]
    public void An_input_that_is_too_large_is_not_read()
    {
        var parser = Parser(ParseLimits.Default with { MaxInputSize = 1000 });
        OverLimit(parser.Parse(Html), "MaxInputSize").Article.Should().BeNull();
        OverLimit(parser.Parse(Encoding.UTF8.GetBytes(Html)), "MaxInputSize").Article.Should().BeNull();
        OverLimit(parser.ParseText(Html), "MaxInputSize").Article.Should().BeNull();
    }

    [Fact]
    public async Task A_stream_is_read_to_its_limit_and_no_further()
    {
        var parser = Parser(ParseLimits.Default with { MaxInputSize = 100_000 });
        using var stream = new EndlessStream();
        OverLimit(await parser.ParseAsync(stream), "MaxInputSize").Article.Should().BeNull();
        stream.Given.Should().BeLessThan(400_000);
    }

    [Fact]
    public void An_input_of_exactly_the_limit_is_read() =>
        Parser(ParseLimits.Default with { MaxInputSize = Html.Length }).Parse(Html, FixturePage.All["baodaklak-full"].Url).Outcome.Should().Be(ArticleOutcome.Article);

    [Fact]
    public void Too_many_nodes_tokens_or_work_is_a_result()
    {
        OverLimit(Parser(ParseLimits.Default with { MaxNodes = 100 }).Parse(Html), "MaxNodes");
        OverLimit(Parser(ParseLimits.Default with { MaxTokens = 100 }).Parse(Html), "MaxTokens");
        OverLimit(Parser(ParseLimits.Default with { MaxWork = 1000 }).Parse(Html), "MaxWork");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(50)]
    [InlineData(200)]
    [InlineData(400)]
    public void Wherever_the_reading_stops_the_result_is_sound(int nodes)
    {
        foreach (var limits in new[] { ParseLimits.Default with { MaxNodes = nodes }, ParseLimits.Default with { MaxTokens = nodes }, ParseLimits.Default with { MaxDepth = nodes } })
        {
            var result = Parser(limits).Parse(Html, FixturePage.All["baodaklak-full"].Url);
            result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().NotContain(DiagnosticCode.AdapterFailed);
            ArticleJson.Serialize(ArticleJson.Deserialize(ArticleJson.Serialize(result))).Should().Be(ArticleJson.Serialize(result));
        }
    }

    [Fact]
    public void A_page_at_the_depth_limit_keeps_its_text()
    {
        var result = Parser(ParseLimits.Default with { MaxDepth = 6 }).Parse(Html, FixturePage.All["baodaklak-full"].Url);
        result.Outcome.Should().Be(ArticleOutcome.Article);
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == DiagnosticCode.NestingFlattened).Which.Message.Should().Contain("MaxDepth");
        ArticleTexts.Of(result.Article!).Should().Contain(text => text.Contains("sáu tuần", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cancelled_reading_ends_with_its_own_exception()
    {
        var cancelled = new CancellationToken(canceled: true);
        FluentActions.Invoking(() => ArticleParser.Default.Parse(Html, cancellationToken: cancelled)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => ArticleParser.Default.Parse(Encoding.UTF8.GetBytes(Html), cancellationToken: cancelled)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => ArticleParser.Default.ParseText("x", cancellationToken: cancelled)).Should().Throw<OperationCanceledException>();
        using var stream = new EndlessStream();
        await FluentActions.Awaiting(() => ArticleParser.Default.ParseAsync(stream, cancellationToken: cancelled)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void The_tree_builder_looks_at_the_token_while_it_builds()
    {
        var act = () => PageTree.Parse(Repeat("<p>x", 1000).AsMemory(), ParseLimits.Default, new CancellationToken(canceled: true));
        act.Should().Throw<OperationCanceledException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n\t ")]
    [InlineData("\u00a0\u3000")]
    public void An_empty_input_is_unreadable(string html)
    {
        foreach (var result in new[] { ArticleParser.Default.Parse(html), ArticleParser.Default.Parse(Encoding.UTF8.GetBytes(html)), ArticleParser.Default.ParseText(html) })
        {
            result.Outcome.Should().Be(ArticleOutcome.Unreadable);
            result.Article.Should().BeNull();
            result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.EmptyInput);
        }
    }

    [Fact]
    public void A_picture_is_no_page()
    {
        var bytes = new byte[50_000];
        new Random(7).NextBytes(bytes);
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, .. bytes];
        var result = ArticleParser.Default.Parse(png);
        result.Outcome.Should().Be(ArticleOutcome.Unreadable);
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.NotText);
        ArticleParser.Default.Parse(new byte[1000]).Outcome.Should().Be(ArticleOutcome.Unreadable);
    }

    [Fact]
    public void Half_a_page_is_read_as_far_as_it_goes()
    {
        for (var length = 0; length < Html.Length; length += 97)
            ArticleParser.Default.Parse(Html[..length], FixturePage.All["baodaklak-full"].Url).Should().NotBeNull();
    }

    private static ArticleResult OverLimit(ArticleResult result, string limit)
    {
        result.Outcome.Should().Be(ArticleOutcome.OverLimit);
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == DiagnosticCode.LimitReached && diagnostic.Message.Contains(limit));
        return result;
    }

    private static ArticleParser Parser(ParseLimits limits) => new(ArticleParserOptions.Default with { Limits = limits });

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Frames(int depth)
    {
        // Each level escapes the quotes and ampersands of the one inside: it grows without a limit of its own, so it is cut at a megabyte.
        var html = "<p>x";
        for (var level = 0; level < depth && html.Length < 1_000_000; level++)
            html = $"<iframe srcdoc=\"{html.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)}\"></iframe>";
        return html;
    }

    private static int Depth(PageTree tree)
    {
        var deepest = 0;
        var ends = new Stack<int>();
        foreach (var node in tree.Nodes)
        {
            while (ends.TryPeek(out var end) && end <= node.Order)
                ends.Pop();
            ends.Push(node.End);
            deepest = Math.Max(deepest, ends.Count);
        }

        return deepest;
    }

    /// <summary>Never at its end.</summary>
    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'x');
            Given += count;
            return count;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            buffer.Span.Fill((byte)'x');
            Given += buffer.Length;
            return new(buffer.Length);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
