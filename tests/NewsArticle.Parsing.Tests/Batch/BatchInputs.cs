using System.Runtime.CompilerServices;

namespace NewsArticle.Parsing.Tests.Batch;

/// <summary>Small pages by number, and sources that say what was asked of them.</summary>
internal static class BatchInputs
{
    public static string HeadlineOf(int number) => $"Hồ Thử số {number} đầy nước trở lại";

    public static IEnumerable<ArticleInput> Make(int count) => Enumerable.Range(0, count).Select(Page);

    public static ArticleInput Page(int number) => ArticleInput.FromHtml(
        $"""
        <!DOCTYPE html><html><head><title>{HeadlineOf(number)}</title><meta property="og:type" content="article"></head>
        <body><article><h1>{HeadlineOf(number)}</h1><p>Sau ba mùa khô, nước hồ lên tới bậc đá thứ năm, người trong thôn đem thuyền ra giặt lưới từ sớm.</p>
        <p>Cụ Thử, người giữ đập, cho biết hồ sẽ mở cống vào tuần tới để tưới hai trăm mẫu ruộng dưới chân đồi.</p></article></body></html>
        """,
        new Uri($"https://hothu.example/{number}")) with
    { Tag = number };

    public static async IAsyncEnumerable<ArticleInput> ToAsync(this IEnumerable<ArticleInput> inputs, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var input in inputs)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return input;
        }
    }

    public static async Task<List<BatchResult>> ToListAsync(this IAsyncEnumerable<BatchResult> results)
    {
        var list = new List<BatchResult>();
        await foreach (var result in results)
        {
            list.Add(result);
        }

        return list;
    }
}
