namespace NewsArticle.Parsing.Hostile.Fuzzing;

/// <summary>
/// What a fuzzer runs: bytes in, an exception where a promise is broken. The first byte of most inputs chooses how the rest is read, so that a fuzzer
/// finds the ways by itself; the files that it found are read by the tests with the same code.
/// </summary>
public static class FuzzTargets
{
    /// <summary>The targets by their names on the command line.</summary>
    public static IReadOnlyDictionary<string, Action<ReadOnlyMemory<byte>>> All { get; } = new Dictionary<string, Action<ReadOnlyMemory<byte>>>(StringComparer.Ordinal)
    {
        ["html"] = PageTargets.Html,
        ["json-ld"] = PageTargets.JsonLd,
        ["site-file"] = SiteFileTarget.Read,
        ["text"] = PageTargets.PlainText,
        ["decoder"] = DecoderTarget.Read,
    };
}
