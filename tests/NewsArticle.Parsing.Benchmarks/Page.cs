namespace NewsArticle.Parsing.Benchmarks;

/// <summary>A page in the two forms that contenders take it in; neither is charged for making the other.</summary>
internal sealed record Page(string Name, byte[] Bytes, string Html, Uri Url)
{
    private const int Kilobyte = 1024;

    public PageClass Class => Bytes.Length switch
    {
        < 24 * Kilobyte => PageClass.Small,
        < 96 * Kilobyte => PageClass.Medium,
        _ => PageClass.Large,
    };
}
