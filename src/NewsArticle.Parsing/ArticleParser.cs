using NewsArticle.Parsing.Batch;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Tree;

namespace NewsArticle.Parsing;

/// <summary>
/// Reads newspaper pages. Immutable and safe to share between threads. No method throws because of a page: bad input gives a
/// typed outcome. Nothing is fetched, executed or read from disk, and neither clock, time zone nor culture is asked.
/// </summary>
public sealed class ArticleParser
{
    /// <summary>Makes a parser.</summary>
    /// <param name="options">How it reads.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ArticleParser(ArticleParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Options = options;
    }

    /// <summary>A parser with the default options.</summary>
    public static ArticleParser Default { get; } = new(ArticleParserOptions.Default);

    /// <summary>How this parser reads.</summary>
    public ArticleParserOptions Options { get; }

    /// <summary>Reads a page of HTML.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="url">The page's address, or null.</param>
    /// <param name="cancellationToken">Stops the reading; the only exception that a page's reading can end with is its own <see cref="OperationCanceledException"/>.</param>
    /// <returns>The result; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ArticleResult Parse(string html, Uri? url = null, CancellationToken cancellationToken = default) =>
        Parse(ArticleInput.FromHtml(html, url), cancellationToken);

    /// <summary>Reads a page of HTML as it came over the wire.</summary>
    /// <param name="html">The bytes.</param>
    /// <param name="url">The page's address, or null.</param>
    /// <param name="charset">The encoding that the transport declared, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The result; never null.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ArticleResult Parse(ReadOnlyMemory<byte> html, Uri? url = null, string? charset = null, CancellationToken cancellationToken = default) =>
        Parse(ArticleInput.FromBytes(html, url, charset), cancellationToken);

    /// <summary>Reads a page of HTML from a stream, which is read to its end (or to the size limit) and left open.</summary>
    /// <param name="html">The stream.</param>
    /// <param name="url">The page's address, or null.</param>
    /// <param name="charset">The encoding that the transport declared, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The result; never null. An exception of the stream itself reaches the caller.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<ArticleResult> ParseAsync(Stream html, Uri? url = null, string? charset = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        var (bytes, complete) = await StreamReading.ReadAsync(html, Options.Limits.MaxInputSize, cancellationToken).ConfigureAwait(false);
        return complete ? Parse(ArticleInput.FromBytes(bytes, url, charset), cancellationToken) : PageRefusal.TooLarge(url, Options.Limits);
    }

    /// <summary>Reads a page that was rendered to plain text.</summary>
    /// <param name="text">The text, one block a line.</param>
    /// <param name="url">The page's address, or null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The result; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ArticleResult ParseText(string text, Uri? url = null, CancellationToken cancellationToken = default) =>
        Parse(ArticleInput.FromText(text, url), cancellationToken);

    /// <summary>Reads a page.</summary>
    /// <param name="input">The page.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The result; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ArticleResult Parse(ArticleInput input, CancellationToken cancellationToken = default) =>
        Parse(input, new(Options.Limits, Options.TimeProvider, cancellationToken), cancellationToken);

    /// <summary>Reads a page, and counts what that costs.</summary>
    internal ArticleResult Parse(ArticleInput input, WorkMeter work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        cancellationToken.ThrowIfCancellationRequested();
        return InputReader.Read(input, Options, work);
    }

    /// <summary>
    /// Reads many pages at the same time, a bounded number of them under way however long the source is (<see cref="BatchOptions"/>). Each enumeration of what is
    /// returned is a run of its own, and begins when its first result is asked for.
    /// </summary>
    /// <param name="inputs">The pages, asked for one after the other, by whichever thread has room for one more.</param>
    /// <param name="options">How many at the same time, how many ahead of the caller, in which order; null for <see cref="BatchOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the run with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// A result for each input, with the input. What the source throws comes after the results of what it gave before. Leaving the enumeration early ends the run:
    /// when it is left, no thread works for it any more and the source is disposed.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="inputs"/> is null.</exception>
    public IAsyncEnumerable<BatchResult> ParseManyAsync(IAsyncEnumerable<ArticleInput> inputs, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return BatchRun.Read(this, inputs, options ?? BatchOptions.Default, cancellationToken);
    }

    /// <inheritdoc cref="ParseManyAsync(IAsyncEnumerable{ArticleInput}, BatchOptions?, CancellationToken)"/>
    public IAsyncEnumerable<BatchResult> ParseManyAsync(IEnumerable<ArticleInput> inputs, BatchOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return BatchRun.Read(this, new SynchronousSource(inputs), options ?? BatchOptions.Default, cancellationToken);
    }
}
