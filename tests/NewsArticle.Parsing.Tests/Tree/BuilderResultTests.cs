using System.Text;
using NewsArticle.Parsing.Adapters;

namespace NewsArticle.Parsing.Tests.Tree;

/// <summary>
/// Nothing is given up for speed: whichever builder makes the tree, the whole result is the same, evidence, diagnostics and what was left out included, with site
/// files and without, on whole pages and on damaged ones.
/// </summary>
public class BuilderResultTests
{
    private const int Mutations = 500;

    private static readonly ArticleJsonOptions WithEvidence = ArticleJsonOptions.Default with { Evidence = true };

    private static readonly (ArticleParser Fast, ArticleParser Reference)[] Parsers =
        [.. new[] { SiteCatalog.BuiltIn, SiteCatalog.Empty }.Select(sites => ArticleParserOptions.Default with { Sites = sites, ListDropped = true })
            .Select(options => (new ArticleParser(options), new ArticleParser(options with { WithReferenceBuilder = true })))];

    private static readonly string[] Tags =
    [
        "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<a href=/x>", "</a>", "<table>", "</table>", "<td>", "</tr>", "<ul>", "<li>", "</ul>", "<form>", "</form>",
        "<article>", "</article>", "<h1>", "</h2>", "<script>", "</script>", "<style>", "<!--", "-->", "<figure>", "</figure>", "<iframe>", "</iframe>", "<svg>", "</svg>",
    ];

    [Theory]
    [MemberData(nameof(ParsedPages.Rows), MemberType = typeof(ParsedPages))]
    public void A_page_gives_the_same_result_either_way(string name) => Compare(ParsedPages.Of(name).Bytes, ParsedPages.Of(name).Url, name);

    [Fact]
    public void Made_up_pages_that_are_damaged_give_the_same_result_either_way() =>
        Mutate([.. ParsedPages.Names.Except(SharedMaterial.PageNames).Select(ParsedPages.Of)]);

    [SharedFact]
    public void Real_pages_that_are_damaged_give_the_same_result_either_way() =>
        Mutate([.. SharedMaterial.PageNames.Select(ParsedPages.Of).Where(page => page.Bytes.Length < 120_000)]);

    private static void Mutate(ParsedPage[] pages)
    {
        var random = new Random(20261128);
        for (var round = 0; round < Mutations; round++)
        {
            var page = pages[random.Next(pages.Length)];
            Compare(Damaged(page.Bytes, random), page.Url, $"{page.Name}, round {round}");
        }
    }

    private static byte[] Damaged(byte[] page, Random random)
    {
        var bytes = new List<byte>(page);
        for (var wound = random.Next(1, 6); wound > 0 && bytes.Count > 1; wound--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 2000), bytes.Count - at));
                    break;
                case 1:
                    bytes.InsertRange(at, Encoding.ASCII.GetBytes(Tags[random.Next(Tags.Length)]));
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 3:
                    Swap(bytes, at, random);
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Two tags change places: what is opened is closed too late, or never.</summary>
    private static void Swap(List<byte> bytes, int at, Random random)
    {
        var first = Tag(bytes, at);
        var second = Tag(bytes, Math.Min(bytes.Count - 1, first.End + random.Next(1, 3000)));
        if (first.End > first.Start && second.End > second.Start && second.Start >= first.End)
        {
            byte[] one = [.. bytes[first.Start..first.End]];
            byte[] other = [.. bytes[second.Start..second.End]];
            bytes.RemoveRange(second.Start, other.Length);
            bytes.InsertRange(second.Start, one);
            bytes.RemoveRange(first.Start, one.Length);
            bytes.InsertRange(first.Start, other);
        }
    }

    private static (int Start, int End) Tag(List<byte> bytes, int from)
    {
        var start = bytes.IndexOf((byte)'<', from);
        var end = start < 0 ? -1 : bytes.IndexOf((byte)'>', start);
        return end < 0 ? (from, from) : (start, end + 1);
    }

    private static void Compare(byte[] bytes, Uri? url, string what)
    {
        foreach (var (fast, reference) in Parsers)
        {
            var (ours, theirs) = (fast.Parse(bytes, url), reference.Parse(bytes, url));

            ArticleJson.Serialize(ours, WithEvidence).Should().Be(ArticleJson.Serialize(theirs, WithEvidence), what);
            ours.Dropped.Should().Equal(theirs.Dropped, what);
            ours.NonArticle.Should().Be(theirs.NonArticle, what);
        }
    }
}
