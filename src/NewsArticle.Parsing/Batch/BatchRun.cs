using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace NewsArticle.Parsing.Batch;

/// <summary>
/// One run over many inputs. Each worker takes a permit, then its turn at the source, then reads the page; the permit goes back when the caller takes the result. That
/// bounds what waits on either side with one number, and a slow caller slows the source.
/// </summary>
internal sealed class BatchRun : IDisposable
{
    private readonly ArticleParser _parser;
    private readonly BatchOptions _options;
    private readonly IAsyncEnumerator<ArticleInput> _source;
    private readonly CancellationToken _stop;
    private readonly CancellationToken _caller;
    private readonly SemaphoreSlim _permits;
    private readonly SemaphoreSlim _turn = new(1);

    // Bounded by the permits. In order a result is promised here when its input is taken; else it is handed over when it is there.
    private readonly Channel<Task<BatchResult>> _results = Channel.CreateUnbounded<Task<BatchResult>>(new() { SingleReader = true });

    // Both change only in a worker's turn.
    private long _taken;
    private bool _ended;

    private BatchRun(ArticleParser parser, BatchOptions options, IAsyncEnumerator<ArticleInput> source, CancellationToken stop, CancellationToken caller)
    {
        (_parser, _options, _source, _stop, _caller) = (parser, options, source, stop, caller);
        _permits = new(options.MaxPending);
    }

    public static async IAsyncEnumerable<BatchResult> Read(
        ArticleParser parser, IAsyncEnumerable<ArticleInput> inputs, BatchOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var source = inputs.GetAsyncEnumerator(stop.Token);
        await using var disposed = source.ConfigureAwait(false);
        using var run = new BatchRun(parser, options, source, stop.Token, cancellationToken);
        var workers = run.WorkAsync();
        try
        {
            await foreach (var promised in run._results.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                var result = await promised.WaitAsync(cancellationToken).ConfigureAwait(false);
                run._permits.Release();
                yield return result;
            }
        }
        finally
        {
            // Also where the caller has seen enough. The source is given back once nobody asks it for more.
            await stop.CancelAsync().ConfigureAwait(false);
            await workers.ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _permits.Dispose();
        _turn.Dispose();
    }

    /// <summary>Works until the source ends; never fails itself, what the source throws ends the results.</summary>
    private async Task WorkAsync()
    {
        Exception? failure = null;
#pragma warning disable CA1031 // What the source throws is the caller's to see.
        try
        {
            await Task.WhenAll(Enumerable.Range(0, _options.MaxDegreeOfParallelism).Select(_ => Task.Run(ReadPagesAsync, CancellationToken.None))).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            failure = _caller.IsCancellationRequested && error is OperationCanceledException ? new OperationCanceledException(_caller) : error;
        }
#pragma warning restore CA1031

        _results.Writer.Complete(failure);
    }

    private async Task ReadPagesAsync()
    {
        while (await NextAsync().ConfigureAwait(false) is { } page)
        {
            Parse(page);
            if (!_options.Ordered)
            {
                _results.Writer.TryWrite(page.Promise.Task);
            }
        }
    }

    private async Task<TakenInput?> NextAsync()
    {
        await _permits.WaitAsync(_stop).ConfigureAwait(false);
        await _turn.WaitAsync(_stop).ConfigureAwait(false);
        TakenInput? page = null;
        try
        {
            if (!_ended && await _source.MoveNextAsync().ConfigureAwait(false))
            {
                page = new(_taken++, _source.Current);
                if (_options.Ordered)
                {
                    _results.Writer.TryWrite(page.Promise.Task);
                }
            }
        }
        finally
        {
            if (page is null)
            {
                // The others wait for a permit to learn that it is over.
                _ended = true;
                _permits.Release();
            }

            _turn.Release();
        }

        return page;
    }

    /// <summary>No page makes the parser throw. A cancelled run, or an input that is null, is told where its result would be.</summary>
    private void Parse(TakenInput page)
    {
#pragma warning disable CA1031 // The caller gets it with the result.
        try
        {
            page.Promise.SetResult(new(page.Index, page.Input, _parser.Parse(page.Input, _stop)));
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            page.Promise.SetCanceled(_caller);
        }
        catch (Exception error)
        {
            page.Promise.SetException(error);
        }
#pragma warning restore CA1031
    }

    /// <summary>An input that was taken from the source, and the promise of its result.</summary>
    private sealed record TakenInput(long Index, ArticleInput Input)
    {
        // What the caller does with a result is not done on the worker's time.
        public TaskCompletionSource<BatchResult> Promise { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
