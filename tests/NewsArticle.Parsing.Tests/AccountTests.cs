using NewsArticle.Parsing.Adapters;
using NewsArticle.Parsing.Generic;
using NewsArticle.Parsing.Input;
using NewsArticle.Parsing.Metadata;
using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Tests;

/// <summary>Every text node of the article's container is in the result, or was left out with a reason that can be listed.</summary>
public class AccountTests
{
    /// <summary>Words that say what a text beside them is, and are no part of it: "Ảnh: …", "Theo …".</summary>
    private static readonly HashSet<string> Labels = [.. new[]
    {
        "ảnh", "nguồn", "nguồn ảnh", "ảnh minh họa", "video", "clip", "theo", "đồ họa", "thực hiện", "tags", "tag", "từ khóa", "chủ đề",
    }.Select(label => TextRules.Fold(label))];

    [Theory]
    [MemberData(nameof(ParsedPages.Rows), MemberType = typeof(ParsedPages))]
    public void No_text_of_the_container_is_lost(string name)
    {
        var page = ParsedPages.Of(name);
        if (page.Result.Outcome != ArticleOutcome.Article)
            return;

        var account = Account(page.Result);
        Lost(page, account).Should().BeEmpty();
    }

    private static List<string> Lost(ParsedPage page, string account)
    {
        using var tree = PageTree.Parse(page.Html.AsMemory(), ParseLimits.Default);
        using var stats = new TreeStats(tree);
        var metadata = MetadataWalk.Read(tree, page.Url);
        var context = new PageContext(tree, metadata, page.Html.AsMemory(), page.Url);
        var (map, _, _) = SiteReader.Locate(context, ParsedPages.Parser.Options.Sites, []);
        GenericExtractor.Complete(context, stats, map);
        var containers = map.Of(ArticlePart.Body).Select(mark => mark.Element!).ToArray();
        containers.Should().NotBeEmpty();
        var lost = new List<string>();
        foreach (var container in containers)
        {
            for (var index = container.Order; index < container.End; index++)
            {
                if (tree.Nodes[index] is TextNode text && Words(text.Text.ToString()) is { Length: > 0 } words && !IsCovered(words, account))
                    lost.Add(TextRules.Clean(text.Text));
            }
        }

        return lost;
    }

    /// <summary>The words as a whole, or in a few runs where the result gives parts of the text to different fields.</summary>
    private static bool IsCovered(string words, string account)
    {
        var rest = words.Split(' ').AsSpan();
        for (var runs = 0; rest.Length > 0; runs++)
        {
            var length = rest.Length;
            while (length > 0 && !Has(account, string.Join(' ', rest[..length]!)) && !Labels.Contains(string.Join(' ', rest[..length]!)))
                length--;
            if (length == 0 || runs == 4)
                return false;

            rest = rest[length..];
        }

        return true;
    }

    // A word may be cut by inline elements ("S" and "ự việc"), so a node's first and last word need only be parts of words.
    private static bool Has(string account, string words) => account.Contains(words, StringComparison.Ordinal);

    private static string Words(string text) => TextRules.Fold(TextRules.Clean(text));

    /// <summary>All that the result says, its evidence and what was left out.</summary>
    private static string Account(ArticleResult result)
    {
        var fields = result.Fields;
        var raw = new[]
        {
            fields.Headline?.Evidence, fields.Kicker?.Evidence, fields.Lead?.Evidence, fields.Dateline?.Evidence, fields.Section?.Evidence, fields.PublishedAt?.Evidence,
            fields.ModifiedAt?.Evidence, fields.Byline?.Evidence, fields.Authors?.Evidence, fields.Source?.Evidence, fields.Tags?.Evidence,
        };
        return string.Join('|', ArticleTexts.Printed(result.Article!)
            .Concat(raw.Select(evidence => evidence?.Raw).OfType<string>())
            .Concat(result.Dropped.Select(dropped => dropped.Text))
            .Select(Words));
    }
}
