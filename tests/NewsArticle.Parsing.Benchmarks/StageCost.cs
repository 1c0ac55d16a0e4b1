namespace NewsArticle.Parsing.Benchmarks;

/// <summary>What a stage takes on one page.</summary>
internal readonly record struct StageCost(double Milliseconds, long Bytes)
{
    public StageCost Plus(StageCost other) => new(Milliseconds + other.Milliseconds, Bytes + other.Bytes);

    public StageCost Least(StageCost other) => new(Math.Min(Milliseconds, other.Milliseconds), Math.Min(Bytes, other.Bytes));
}
