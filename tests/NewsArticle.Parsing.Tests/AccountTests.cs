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
        "ảnh", "nguồn", "nguồn ảnh", "ảnh minh họa", "video", "clip", "theo", "đồ họa", "thực hiện", "infographic", "tags", "tag", "từ khóa", "chủ đề",
    }.Select(label => TextRules.Fold(label))];

    [Theory]
    [MemberData(nameof(ParsedPages.Rows), MemberType = typeof(ParsedPages))]
    public void No_text_of_the_container_is_lost(string name)
    {
        var page = ParsedPages.Of(name);
        if (page.Result.Outcome != ArticleOutcome.Article)
            return;

        var account = Account(page.Result);
        var credits = ArticleTexts.Credits(page.Article!).Select(Words).ToHashSet(StringComparer.Ordinal);
        Lost(page, account).Where(text => !EndsInCredit(Words(text), account, credits)).Should().BeEmpty();
    }

    /// <summary>"… phiên điều trần - Reuters/AFP": an agency needs no label to be told from the caption before it.</summary>
    private static bool EndsInCredit(string words, string account, HashSet<string> credits) =>
        credits.Any(credit => words.EndsWith(" " + credit, StringComparison.Ordinal) && Has(account, words[..^(credit.Length + 1)]));

    private static List<string> Lost(ParsedPage page, string account)
    {
        using var tree = PageTree.Parse(page.Html.AsMemory(), ParseLimits.Default);
        using var stats = new TreeStats(tree);
        var metadata = MetadataWalk.Read(tree, page.Url);
        var context = new PageContext(tree, metadata, page.Html.AsMemory(), page.Url);
        var map = SiteReader.Locate(context, ParsedPages.Parser.Options.Sites, []).Map;
        GenericExtractor.Complete(context, stats, map);
        var containers = map.Of(ArticlePart.Body).Select(mark => mark.Element!).ToArray();
        containers.Should().NotBeEmpty();
        return [.. containers.SelectMany(container => Texts(tree, container)).Where(text => Words(text) is { Length: > 0 } words && !IsCovered(words, account))];
    }

    /// <summary>The texts of the text nodes; nodes that only inline markup parts in the middle of a word ("S", "ự việc") are one.</summary>
    private static List<string> Texts(PageTree tree, ElementNode container)
    {
        var texts = new List<string>();
        TextNode? last = null;
        for (var index = container.Order; index < container.End; index++)
        {
            if (tree.Nodes[index] is TextNode text)
            {
                if (last is not null && !char.IsWhiteSpace(last.Text[^1]) && !char.IsWhiteSpace(text.Text[0]) && BlockAround(last) == BlockAround(text))
                    texts[^1] += text.Text.ToString();
                else if (text.Text.Length > 0)
                    texts.Add(text.Text.ToString());
                last = text.Text.Length > 0 ? text : last;
            }
            else if (tree.Nodes[index] is ElementNode element)
            {
                if (element.Tag is Tag.Script or Tag.Style)
                    index = element.End - 1;
                // The words of an icon ("Infographic" on plo.vn) are no part of the title that they are glued to.
                if (element.Tag is Tag.Br or Tag.Img || TagKinds.IsBlock(element.Tag) || (element.Tag == Tag.I && element.HasAttribute("class")))
                    last = null;
            }
        }

        return texts;
    }

    private static ElementNode? BlockAround(TextNode text)
    {
        var around = text.ParentElement;
        while (around is not null && !TagKinds.IsBlock(around.Tag))
            around = around.ParentElement;
        return around;
    }

    /// <summary>The words as a whole, or in runs where a label parts what the result gives to different fields ("… Ảnh: Minh Quý").</summary>
    private static bool IsCovered(string words, string account)
    {
        if (Has(account, words))
            return true;

        var rest = words.Split(' ').AsSpan();
        var afterLabel = true;
        while (rest.Length > 0)
        {
            // Only a label may stand where the words of one field end and those of another begin.
            if (LabelLength(rest) is var label and > 0)
            {
                rest = rest[label..];
                afterLabel = true;
                continue;
            }

            var length = rest.Length;
            while (length > 0 && !Has(account, string.Join(' ', rest[..length].ToArray())))
                length--;
            if (length == 0 || !afterLabel)
                return false;

            rest = rest[length..];
            afterLabel = false;
        }

        return true;
    }

    private static bool Has(string account, string words) => account.Contains($" {words} ", StringComparison.Ordinal);

    private static int LabelLength(ReadOnlySpan<string> words)
    {
        for (var length = Math.Min(3, words.Length); length > 0; length--)
        {
            if (Labels.Contains(string.Join(' ', words[..length].ToArray())))
                return length;
        }

        return 0;
    }

    private static string Words(string text) => TextRules.Fold(TextRules.Clean(text));

    /// <summary>All that the result says, its evidence, the evidence that lost, and what was left out.</summary>
    private static string Account(ArticleResult result)
    {
        var fields = result.Fields;
        string[] raw =
        [
            .. Raw(fields.Headline), .. Raw(fields.Kicker), .. Raw(fields.Lead), .. Raw(fields.Dateline), .. Raw(fields.Section), .. Raw(fields.PublishedAt),
            .. Raw(fields.ModifiedAt), .. Raw(fields.Byline), .. Raw(fields.Authors), .. Raw(fields.Source), .. Raw(fields.Tags),
        ];
        return $" {string.Join(" | ", ArticleTexts.Printed(result.Article!).Concat(raw).Concat(result.Dropped.Select(dropped => dropped.Text)).Select(Words))} ";
    }

    private static IEnumerable<string> Raw<T>(Field<T>? field) =>
        field is null ? [] : field.Lost.Select(lost => lost.Evidence.Raw).Prepend(field.Evidence.Raw);
}
