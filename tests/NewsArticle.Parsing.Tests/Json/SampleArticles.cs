using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Tests.Json;

/// <summary>Made-up results that have everything the contract knows.</summary>
internal static class SampleArticles
{
    public static readonly ArticleImage Picture = new()
    {
        Url = new("https://bao.example/anh/cầu treo.jpg?a=1&b=2"),
        Caption = "Cầu treo bắc qua suối M'Lây.",
        Credit = "Hà Nguyên",
        Alt = "Cầu treo",
        Width = 660,
        Height = 440,
    };

    public static readonly ArticleVideo Film = new()
    {
        Url = new("https://bao.example/phim/1.mp4"),
        Caption = "Toàn cảnh",
        Credit = "Lê Văn Thử",
        Poster = new("/anh/1.jpg", UriKind.Relative),
    };

    public static Article Full { get; } = new()
    {
        Url = new("https://bao.example/xa-hoi/cau-treo-1.html"),
        CanonicalUrl = new("https://bao.example/xa-hoi/cau-treo-1.html"),
        Site = new("bao.example", "Báo Thử", "bao.example/2026"),
        Kind = ArticleKind.Photo,
        Language = "vi",
        Headline = "Khánh thành \"cầu treo\" M'Lây",
        Kicker = "Phóng sự ảnh",
        Lead = "Sáng 3/2, cây cầu được đưa vào sử dụng.",
        Dateline = "Đắk Thử",
        Section = ["Xã hội", "Giao thông"],
        PublishedAt = new(2026, 2, 3, 7, 5, 0, TimeSpan.FromHours(7)),
        ModifiedAt = new(2026, 2, 3, 1, 5, 9, TimeSpan.Zero),
        Byline = "Trần Thị Mẫu - Ảnh: Hà Nguyên",
        Authors = [new("Trần Thị Mẫu", AuthorRole.Author, "mau@bao.example"), new("Hà Nguyên", AuthorRole.Photographer)],
        Source = "TTXVN",
        Body =
        [
            new ParagraphBlock("Đoạn một."),
            new HeadingBlock("Đầu đề nhỏ", 3),
            new QuoteBlock("Lời trích."),
            new ListBlock(["một", "hai"], Ordered: true),
            new TableBlock([["Tên", "Số"], ["cầu", ""]]),
            new ImageBlock(Picture),
            new VideoBlock(Film),
            new AudioBlock(new("https://bao.example/tieng.mp3")),
            new EmbedBlock(null),
        ],
        Images = [Picture],
        Videos = [Film],
        RelatedItems =
        [
            new() { Title = "(Video) Bên suối", Url = new("/video/2.html", UriKind.Relative), Kind = RelatedKind.Video, Placement = RelatedPlacement.End, Teaser = "Tóm tắt." },
        ],
        Tags = ["cầu treo"],
    };

    public static ArticleResult FullResult { get; } = new()
    {
        Outcome = ArticleOutcome.Article,
        Article = Full,
        Url = Full.Url,
        Site = Full.Site,
        Fields = new()
        {
            Headline = new(
                Full.Headline!,
                new(EvidenceSource.Site, "h1.title", "Khánh thành", "text"),
                [new("Khánh thành - Báo Thử", new(EvidenceSource.OpenGraph, "og:title", "Khánh thành - Báo Thử", "text"))]),
            Body = new(9, new(EvidenceSource.Generic, "div#content", "Đoạn một.", "densest"), []),
        },
        Diagnostics = [new(DiagnosticCode.BrokenJsonLd, "A block was repaired."), new(DiagnosticCode.Ambiguous, "Two times.", "publishedAt")],
    };

    public static ArticleResult NotArticle { get; } = new()
    {
        Outcome = ArticleOutcome.NotArticle,
        Url = new("https://bao.example/"),
        Site = new("bao.example", null, "generic"),
        Diagnostics = [new(DiagnosticCode.NotArticle, "A home page.")],
    };

    public static ArticleResult Unreadable { get; } = new()
    {
        Outcome = ArticleOutcome.Unreadable,
        Diagnostics = [new(DiagnosticCode.EmptyInput, "The input is empty.")],
    };

    public static ArticleResult OverLimit { get; } = new()
    {
        Outcome = ArticleOutcome.OverLimit,
        Diagnostics = [new(DiagnosticCode.LimitReached, "MaxInputSize.")],
    };

    public static TheoryData<string> Names => ["full", "notArticle", "unreadable", "overLimit", "bare"];

    public static ArticleResult ByName(string name) => name switch
    {
        "full" => FullResult,
        "notArticle" => NotArticle,
        "unreadable" => Unreadable,
        "overLimit" => OverLimit,
        _ => new() { Outcome = ArticleOutcome.Article, Article = new() { Site = new(null, null, "generic") }, Site = new(null, null, "generic") },
    };
}
