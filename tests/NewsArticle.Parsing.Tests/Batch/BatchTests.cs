using NewsArticle.Parsing.Adapters;

namespace NewsArticle.Parsing.Tests.Batch;

/// <summary>Many inputs at once: every result once, with its input, in the order that was asked for.</summary>
public class BatchTests
{
    private const int Pages = 200;

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(1, 5, false)]
    [InlineData(4, 1, true)]
    [InlineData(4, 2, false)]
    [InlineData(4, 32, true)]
    [InlineData(4, 32, false)]
    public async Task Each_input_has_its_result(int workers, int pending, bool ordered)
    {
        var options = new BatchOptions { MaxDegreeOfParallelism = workers, MaxPending = pending, Ordered = ordered };

        var results = await ArticleParser.Default.ParseManyAsync(BatchInputs.Make(Pages), options).ToListAsync();

        results.Select(result => result.Index).Should().BeEquivalentTo(Enumerable.Range(0, Pages).Select(index => (long)index));
        results.Should().OnlyContain(result => result.Input.Tag!.Equals((int)result.Index) && result.Result.Article!.Headline == BatchInputs.HeadlineOf((int)result.Index));
        if (ordered || workers == 1)
        {
            results.Should().BeInAscendingOrder(result => result.Index);
        }
    }

    [Fact]
    public async Task A_source_of_either_kind_gives_the_same()
    {
        var one = await ArticleParser.Default.ParseManyAsync(BatchInputs.Make(9)).ToListAsync();
        var other = await ArticleParser.Default.ParseManyAsync(BatchInputs.Make(9).ToAsync()).ToListAsync();

        other.Select(result => (result.Index, ArticleJson.Serialize(result.Result))).Should().Equal(one.Select(result => (result.Index, ArticleJson.Serialize(result.Result))));
    }

    [Fact]
    public async Task Nothing_comes_of_nothing() => (await ArticleParser.Default.ParseManyAsync([]).ToListAsync()).Should().BeEmpty();

    [Fact]
    public async Task A_page_that_is_held_up_holds_up_those_behind_it_only_where_order_is_kept()
    {
        using var gate = new GateAdapter(held: "/0");
        var parser = new ArticleParser(ArticleParserOptions.Default with { Sites = SiteCatalog.Empty.With(gate) });
        var options = new BatchOptions { MaxDegreeOfParallelism = 2, MaxPending = 4, Ordered = false };
        var seen = new List<long>();
        await foreach (var result in parser.ParseManyAsync(BatchInputs.Make(6), options))
        {
            seen.Add(result.Index);
            if (seen.Count == 5)
            {
                gate.Open();
            }
        }

        seen.Should().Equal(1, 2, 3, 4, 5, 0);
    }

    [Fact]
    public async Task An_enumeration_can_be_repeated()
    {
        var run = ArticleParser.Default.ParseManyAsync(BatchInputs.Make(3));

        (await run.ToListAsync()).Should().HaveCount(3);
        (await run.ToListAsync()).Should().HaveCount(3);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Nothing_at_a_time_is_refused(int none)
    {
        FluentActions.Invoking(() => new BatchOptions { MaxDegreeOfParallelism = none }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new BatchOptions { MaxPending = none }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void More_at_a_time_means_more_ahead_unless_that_is_said()
    {
        BatchOptions.Default.MaxDegreeOfParallelism.Should().Be(Environment.ProcessorCount);
        new BatchOptions { MaxDegreeOfParallelism = 3 }.MaxPending.Should().Be(24);
        new BatchOptions { MaxDegreeOfParallelism = int.MaxValue }.MaxPending.Should().Be(int.MaxValue);
        new BatchOptions { MaxDegreeOfParallelism = 3, MaxPending = 2 }.MaxPending.Should().Be(2);
    }

    [Fact]
    public void A_source_that_is_null_is_refused_at_once()
    {
        FluentActions.Invoking(() => ArticleParser.Default.ParseManyAsync((IEnumerable<ArticleInput>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ArticleParser.Default.ParseManyAsync((IAsyncEnumerable<ArticleInput>)null!)).Should().Throw<ArgumentNullException>();
    }
}
