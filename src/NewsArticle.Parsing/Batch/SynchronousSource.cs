namespace NewsArticle.Parsing.Batch;

/// <summary>A source whose next input is there when it is asked for.</summary>
internal sealed class SynchronousSource(IEnumerable<ArticleInput> inputs) : IAsyncEnumerable<ArticleInput>
{
    public IAsyncEnumerator<ArticleInput> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new Enumerator(inputs.GetEnumerator());

    private sealed class Enumerator(IEnumerator<ArticleInput> inputs) : IAsyncEnumerator<ArticleInput>
    {
        public ArticleInput Current => inputs.Current;

        public ValueTask<bool> MoveNextAsync() => new(inputs.MoveNext());

        public ValueTask DisposeAsync()
        {
            inputs.Dispose();
            return default;
        }
    }
}
