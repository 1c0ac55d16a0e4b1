using System.Text;
using NewsArticle.Parsing.Tests.Sites;

namespace NewsArticle.Parsing.Tests;

/// <summary>Whatever the transport does to a page, it gives a result: no exception, and a result that can be written.</summary>
public class DamagedPageTests
{
    private const int FlipRates = 4;

    [Fact]
    public void Made_up_pages_may_be_cut_flipped_and_glued() =>
        Damage([.. FixturePage.All.Values.Select(page => (Encoding.UTF8.GetBytes(page.Html), page.Url)).Where((_, index) => index % 3 == 0)], cuts: 12);

    [SharedFact]
    public void Real_pages_may_be_cut_flipped_and_glued()
    {
        var urls = SharedMaterial.ReadUrls();
        Damage([.. SharedMaterial.PageNames.Select(name => (File.ReadAllBytes(SharedMaterial.PagePath(name)), urls[name]))], cuts: 8);
    }

    private static void Damage(IReadOnlyList<(byte[] Bytes, Uri Url)> pages, int cuts)
    {
        var random = new Random(20261127);
        foreach (var (bytes, url) in pages)
        {
            for (var cut = 1; cut < cuts; cut++)
            {
                Read(bytes[..(int)((long)bytes.Length * cut / cuts)], url);
            }

            for (var rate = 0; rate < FlipRates; rate++)
            {
                // One byte in 20, 200, 2,000 and 20,000.
                var flipped = bytes.ToArray();
                for (var flips = (int)(flipped.Length / (20 * Math.Pow(10, rate))); flips >= 0 && flipped.Length > 0; flips--)
                {
                    flipped[random.Next(flipped.Length)] = (byte)random.Next(256);
                }

                Read(flipped, url);
                Read([0xEF, 0xBB, 0xBF, .. flipped], url);
            }

            Read([.. bytes, .. pages[random.Next(pages.Count)].Bytes], url);
        }
    }

    private static void Read(byte[] page, Uri url)
    {
        var result = ArticleParser.Default.Parse(page, url);
        ArticleJson.Serialize(result).Should().NotBeEmpty();
    }
}
