using System.Text.Json;
using NewsArticle.Parsing.Content;
using NewsArticle.Parsing.Resolution;

namespace NewsArticle.Parsing.Json;

/// <summary>From the contract to the model. What the model cannot be without is asked for here, by the name it has in the JSON.</summary>
internal static class ResultReader
{
    public static ArticleResult FromJson(ResultJson? json)
    {
        if (json is null)
            throw new JsonException("There is no result: the JSON is null.");
        var diagnostics = Each(json.Diagnostics, "diagnostics", (item, name) => new Diagnostic(item.Code, Text(item.Message, name + ".message"), item.Field) { Limit = item.Limit });
        var site = json.Site is null ? null : new SiteInfo(json.Site.Host, json.Site.Name, Text(json.Site.Adapter, "site.adapter"));
        return new()
        {
            Outcome = Outcome(json.Kind, diagnostics),
            NonArticle = json.Kind == ResultWriter.NotArticle ? NonArticleMessages.Read(diagnostics) : null,
            Article = json.Kind is null or ResultWriter.NotArticle ? null : ReadArticle(json, site ?? throw Missing("site")),
            Diagnostics = diagnostics,
            Url = json.Url,
            Site = site,
        };
    }

    public static Block Block(BlockJson json) => json.Type switch
    {
        BlockTypes.Paragraph => new ParagraphBlock(Text(json.Text, "text")),
        BlockTypes.Heading => new HeadingBlock(Text(json.Text, "text"), json.Level ?? 2),
        BlockTypes.Quote => new QuoteBlock(Text(json.Text, "text")),
        BlockTypes.List => new ListBlock(Texts(json.Items ?? throw Missing("items"), "items"), json.Ordered),
        BlockTypes.Table => new TableBlock(Each(json.Rows ?? throw Missing("rows"), "rows", Texts)),
        BlockTypes.Image => new ImageBlock(Image(new(json.Url, json.Caption, json.Credit, json.Alt, json.Width, json.Height))),
        BlockTypes.Video => new VideoBlock(Video(new(json.Url, json.Caption, json.Credit, json.Poster))),
        BlockTypes.Audio => new AudioBlock(json.Url),
        BlockTypes.Embed => new EmbedBlock(json.Url),
        null => throw Missing("type"),
        var other => throw new JsonException("No type of block: " + other),
    };

    private static ArticleOutcome Outcome(string? kind, IReadOnlyList<Diagnostic> diagnostics)
    {
        if (kind == ResultWriter.NotArticle)
            return ArticleOutcome.NotArticle;
        if (diagnostics.Any(item => item.Code == DiagnosticCode.LimitReached))
            return ArticleOutcome.OverLimit;
        return kind is null ? ArticleOutcome.Unreadable : ArticleOutcome.Article;
    }

    private static Article ReadArticle(ResultJson json, SiteInfo site)
    {
        var images = Each(json.Images, "images", (item, _) => Image(item));
        var videos = Each(json.Videos, "videos", (item, _) => Video(item));
        return new()
        {
            Url = json.Url,
            CanonicalUrl = json.CanonicalUrl,
            Site = site,
            Kind = EnumNames<ArticleKind>.TryRead(json.Kind!, out var kind) ? kind : throw new JsonException("No kind of article: " + json.Kind),
            Language = json.Language,
            Headline = json.Headline,
            Kicker = json.Kicker,
            Lead = json.Lead,
            Dateline = json.Dateline,
            Section = Texts(json.Section, "section"),
            PublishedAt = json.PublishedAt,
            ModifiedAt = json.ModifiedAt,
            Byline = json.Byline,
            Authors = Each(json.Authors, "authors", (item, name) => new Author(Text(item.Name, name + ".name"), item.Role, item.Email)),
            Source = json.Source,
            Body = Each(json.Body, "body", (item, _) => SameInstance(item, images, videos)),
            Images = images,
            Videos = videos,
            RelatedItems = Each(json.Related, "related", Related),
            Tags = Texts(json.Tags, "tags"),
        };
    }

    // In the model a picture of the body is the very instance that stands in the list of pictures.
    private static Block SameInstance(Block block, IReadOnlyList<ArticleImage> images, IReadOnlyList<ArticleVideo> videos) => block switch
    {
        ImageBlock image => new ImageBlock(images.FirstOrDefault(image.Image.Equals) ?? image.Image),
        VideoBlock video => new VideoBlock(videos.FirstOrDefault(video.Video.Equals) ?? video.Video),
        _ => block,
    };

    private static ArticleImage Image(ImageJson json) =>
        new() { Url = json.Url, Caption = json.Caption, Credit = json.Credit, Alt = json.Alt, Width = json.Width, Height = json.Height };

    private static ArticleVideo Video(VideoJson json) =>
        new() { Url = json.Url, Caption = json.Caption, Credit = json.Credit, Poster = json.Poster };

    private static RelatedItem Related(RelatedJson json, string name) =>
        new() { Title = Text(json.Title, name + ".title"), Url = json.Url, Kind = json.Kind, Placement = json.Placement, Teaser = json.Teaser };

    private static IReadOnlyList<TOut> Each<TIn, TOut>(IReadOnlyList<TIn>? items, string name, Func<TIn, string, TOut> read) =>
        items is null ? [] : [.. items.Select((item, index) => item is null ? throw Missing($"{name}[{index}]") : read(item, $"{name}[{index}]"))];

    private static IReadOnlyList<string> Texts(IReadOnlyList<string?>? items, string name) => Each(items, name, Text);

    private static string Text(string? value, string name) => value ?? throw Missing(name);

    private static JsonException Missing(string name) => new(name + " is missing or null.");
}
