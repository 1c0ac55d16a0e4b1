using NewsArticle.Parsing.Adapters;

namespace NewsArticle.Parsing.Tests.Batch;

/// <summary>What is under way is bounded, and every way in which a run ends leaves nothing behind.</summary>
public class BatchEndTests
{
    private static readonly BatchOptions Four = new() { MaxDegreeOfParallelism = 4, MaxPending = 6 };

    public static TheoryData<bool> Orders => [true, false];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task No_more_is_taken_than_the_caller_is_behind(bool ordered)
    {
        var source = new CountedSource(100);
        var given = 0;
        await foreach (var result in ArticleParser.Default.ParseManyAsync(source, Four with { Ordered = ordered }))
        {
            given++;
            source.Taken.Should().BeLessThanOrEqualTo(given + Four.MaxPending);
            if (given % 10 == 0)
            {
                // A caller who takes his time finds as much done for him as may be, and no more.
                await Until(() => source.Taken == Math.Min(100, given + Four.MaxPending));
            }
        }

        given.Should().Be(100);
        source.AskedTwiceAtOnce.Should().BeFalse();
        source.Disposals.Should().Be(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task As_many_pages_are_read_at_once_as_was_asked_for(int workers)
    {
        using var gate = new GateAdapter(held: null);
        var parser = new ArticleParser(ArticleParserOptions.Default with { Sites = SiteCatalog.Empty.With(gate) });

        var reading = parser.ParseManyAsync(BatchInputs.Make(12), new() { MaxDegreeOfParallelism = workers }).ToListAsync();
        await Until(() => gate.MostAtOnce == workers);
        gate.Open();

        (await reading).Should().HaveCount(12);
        gate.MostAtOnce.Should().Be(workers);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Leaving_early_ends_the_work_and_disposes_the_source(bool ordered)
    {
        var source = new CountedSource(int.MaxValue);
        await foreach (var result in ArticleParser.Default.ParseManyAsync(source, Four with { Ordered = ordered }))
        {
            break;
        }

        source.Disposals.Should().Be(1);
        var taken = source.Taken;
        taken.Should().BeLessThanOrEqualTo(1 + Four.MaxPending);
        await Task.Delay(50);
        source.Taken.Should().Be(taken, "nobody works any more");
        source.AskedTwiceAtOnce.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task What_the_source_throws_comes_after_the_results_of_what_it_gave(bool ordered)
    {
        var source = new CountedSource(100, number => { if (number == 20) throw new IOException("the disk is gone"); });
        var given = new List<long>();

        var run = async () =>
        {
            await foreach (var result in ArticleParser.Default.ParseManyAsync(source, Four with { Ordered = ordered }))
            {
                given.Add(result.Index);
            }
        };

        await run.Should().ThrowAsync<IOException>().WithMessage("the disk is gone");
        given.Should().BeEquivalentTo(Enumerable.Range(0, 20).Select(index => (long)index));
        source.Disposals.Should().Be(1);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task An_input_that_is_null_is_the_caller_s_mistake_and_is_told(bool ordered)
    {
        ArticleInput[] inputs = [BatchInputs.Page(0), null!, BatchInputs.Page(2)];

        var run = () => ArticleParser.Default.ParseManyAsync(inputs, Four with { Ordered = ordered }).ToListAsync();

        await run.Should().ThrowAsync<ArgumentNullException>();
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Cancelling_ends_the_run(bool ordered)
    {
        using var cancel = new CancellationTokenSource();
        var source = new CountedSource(int.MaxValue);
        var given = 0;

        var run = async () =>
        {
            await foreach (var result in ArticleParser.Default.ParseManyAsync(source, Four with { Ordered = ordered }, cancel.Token))
            {
                if (++given == 5)
                {
                    await cancel.CancelAsync();
                }
            }
        };

        (await run.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.Should().Be(cancel.Token);
        source.Disposals.Should().Be(1);
    }

    [Fact]
    public async Task A_token_given_to_the_enumeration_cancels_too_even_while_the_source_has_nothing()
    {
        using var cancel = new CancellationTokenSource();

        var run = async () =>
        {
            await foreach (var result in ArticleParser.Default.ParseManyAsync(Silent()).WithCancellation(cancel.Token))
            {
                await cancel.CancelAsync();
            }
        };

        await run.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_run_that_is_cancelled_before_it_begins_takes_nothing()
    {
        var source = new CountedSource(10);

        var run = () => ArticleParser.Default.ParseManyAsync(source, Four, new(canceled: true)).ToListAsync();

        await run.Should().ThrowAsync<OperationCanceledException>();
        source.Taken.Should().Be(0);
    }

    /// <summary>One input, and then none for as long as nobody cancels.</summary>
    private static async IAsyncEnumerable<ArticleInput> Silent([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return BatchInputs.Page(0);
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }

    private static async Task Until(Func<bool> reached)
    {
        for (var attempt = 0; !reached(); attempt++)
        {
            attempt.Should().BeLessThan(3000, "what is waited for has to come");
            await Task.Delay(10);
        }
    }
}
