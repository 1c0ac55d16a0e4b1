using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Hostile;

/// <summary>The texts of an article, for statements about all of them.</summary>
public static class ArticleTexts
{
    /// <summary>Every text that the article gives, alternative texts of pictures included.</summary>
    public static IEnumerable<string> Of(Article article) => Printed(article).Concat(article.Images.Select(image => image.Alt).OfType<string>());

    /// <summary>Every text that the article gives as printed on the page.</summary>
    public static IEnumerable<string> Printed(Article article)
    {
        var single = new[] { article.Headline, article.Kicker, article.Lead, article.Dateline, article.Byline, article.Source };
        return single.OfType<string>()
            .Concat(article.Section)
            .Concat(article.Tags)
            .Concat(article.Authors.Select(author => author.Name))
            .Concat(article.Body.SelectMany(Of))
            .Concat(article.Captions)
            .Concat(Credits(article))
            .Concat(article.RelatedItems.SelectMany(item => new[] { item.Title, item.Teaser }).OfType<string>());
    }

    public static IEnumerable<string> Credits(Article article) =>
        article.Images.Select(image => image.Credit).Concat(article.Videos.Select(video => video.Credit)).OfType<string>();

    /// <summary>Every address that the article gives but its own, which the caller gave.</summary>
    public static IEnumerable<Uri> Addresses(Article article) => article.Images.Select(image => image.Url)
        .Concat(article.Videos.SelectMany(video => new[] { video.Url, video.Poster }))
        .Concat(article.RelatedItems.Select(item => item.Url))
        .Concat(article.Body.Select(block => block is EmbedBlock embed ? embed.Url : block is AudioBlock audio ? audio.Url : null))
        .Append(article.CanonicalUrl)
        .OfType<Uri>();

    /// <summary>The texts of a block; none for pictures and other media, whose texts are those of the article's lists.</summary>
    public static IEnumerable<string> Of(Block block) => block switch
    {
        TextBlock text => [text.Text],
        ListBlock list => list.Items,
        TableBlock table => table.Rows.SelectMany(row => row).Where(cell => cell.Length > 0),
        _ => [],
    };
}
