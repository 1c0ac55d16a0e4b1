using System.Collections;

namespace NewsArticle.Parsing.Tests.Batch;

/// <summary>A source that counts what is taken from it, notes that it was disposed, and finds out whether two ask at once.</summary>
internal sealed class CountedSource(int count, Action<int>? beforeGiving = null) : IEnumerable<ArticleInput>
{
    private int _asking;
    private int _taken;

    public int Taken => Volatile.Read(ref _taken);

    public bool AskedTwiceAtOnce { get; private set; }

    public int Disposals { get; private set; }

    public IEnumerator<ArticleInput> GetEnumerator() => new Enumerator(this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(CountedSource source) : IEnumerator<ArticleInput>
    {
        public ArticleInput Current { get; private set; } = null!;

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            source.AskedTwiceAtOnce |= Interlocked.Increment(ref source._asking) > 1 || source.Disposals > 0;
            try
            {
                if (source._taken == source.Count)
                {
                    return false;
                }

                source.BeforeGiving?.Invoke(source._taken);
                Current = BatchInputs.Page(source._taken);
                Interlocked.Increment(ref source._taken);
                return true;
            }
            finally
            {
                Interlocked.Decrement(ref source._asking);
            }
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => source.Disposals++;
    }

    private int Count => count;

    private Action<int>? BeforeGiving => beforeGiving;
}
