using FsCheck;
using FsCheck.Fluent;
using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Tests.Json;

/// <summary>Makes results of every shape that the model allows.</summary>
public static class ArticleGenerators
{
    // Lone halves of surrogate pairs are no text: the writer replaces them, so they cannot come back.
    private static readonly Gen<string> Text = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null && !text.Any(char.IsSurrogate)),
        Gen.Elements("hoà", "M'Drắk", "</script>", "\"\\\"", "a & b", "\u2028", "😀", "Ảnh: “Hà”"));

    private static readonly Gen<string?> Maybe = OrNull(Text);

    private static readonly Gen<IReadOnlyList<string>> Texts = List(Text);

    private static readonly Gen<Uri?> Address = Gen.Elements(
        null,
        new Uri("https://bao.example/a?b=c&d=%2F"),
        new Uri("https://bao.example/ảnh đẹp.jpg"),
        new Uri("/a/b.html", UriKind.Relative),
        new Uri("//cdn.bao.example/a.jpg", UriKind.Relative),
        new Uri("a b.jpg", UriKind.Relative));

    private static readonly Gen<int?> Pixels = Gen.Elements<int?>(null, 0, 1, 660, int.MaxValue);

    private static readonly Gen<DateTimeOffset?> Time =
        from ticks in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Elements(1L, TimeSpan.TicksPerSecond)
        from minutes in Gen.Elements(0, 420, -300, 345)
        from there in ArbMap.Default.GeneratorFor<bool>()
        select there ? new DateTimeOffset(new DateTime(2010, 1, 1).AddTicks(ticks * scale), TimeSpan.FromMinutes(minutes)) : (DateTimeOffset?)null;

    private static readonly Gen<ArticleImage> Image =
        from url in Address
        from caption in Maybe
        from credit in Maybe
        from alt in Maybe
        from width in Pixels
        from height in Pixels
        select new ArticleImage { Url = url, Caption = caption, Credit = credit, Alt = alt, Width = width, Height = height };

    private static readonly Gen<ArticleVideo> Video =
        from url in Address
        from caption in Maybe
        from credit in Maybe
        from poster in Address
        select new ArticleVideo { Url = url, Caption = caption, Credit = credit, Poster = poster };

    private static readonly Gen<Block> Block = Gen.OneOf(
        Text.Select(text => (Block)new ParagraphBlock(text)),
        Text.SelectMany(text => Gen.Choose(2, 6).Select(level => (Block)new HeadingBlock(text, level))),
        Text.Select(text => (Block)new QuoteBlock(text)),
        Texts.SelectMany(items => Any<bool>().Select(ordered => (Block)new ListBlock(items, ordered))),
        List(Texts).Select(rows => (Block)new TableBlock(rows)),
        Image.Select(image => (Block)new ImageBlock(image)),
        Video.Select(video => (Block)new VideoBlock(video)),
        Address.Select(url => (Block)new AudioBlock(url)),
        Address.Select(url => (Block)new EmbedBlock(url)));

    private static readonly Gen<Author> Author =
        from name in Text
        from role in Any<AuthorRole>()
        from email in Maybe
        select new Author(name, role, email);

    private static readonly Gen<RelatedItem> Related =
        from title in Text
        from url in Address
        from kind in Any<RelatedKind>()
        from placement in Any<RelatedPlacement>()
        from teaser in Maybe
        select new RelatedItem { Title = title, Url = url, Kind = kind, Placement = placement, Teaser = teaser };

    // The outcome is told from the diagnostics: only a result over a limit may say that a limit was reached.
    private static readonly Gen<Diagnostic> Diagnostic =
        from code in Any<DiagnosticCode>().Where(code => code != DiagnosticCode.LimitReached)
        from message in Text
        from field in Maybe
        select new Diagnostic(code, message, field);

    private static readonly Gen<SiteInfo> Site =
        from host in Maybe
        from name in Maybe
        from adapter in Text
        select new SiteInfo(host, name, adapter);

    private static readonly Gen<Article> Words =
        from site in Site
        from headline in Maybe
        from kicker in Maybe
        from lead in Maybe
        from dateline in Maybe
        from byline in Maybe
        from source in Maybe
        from language in Maybe
        from section in Texts
        from tags in Texts
        select new Article
        {
            Site = site,
            Headline = headline,
            Kicker = kicker,
            Lead = lead,
            Dateline = dateline,
            Byline = byline,
            Source = source,
            Language = language,
            Section = section,
            Tags = tags,
        };

    private static readonly Gen<Article> Article =
        from article in Words
        from url in Address
        from canonical in Address
        from kind in Any<ArticleKind>()
        from published in Time
        from modified in Time
        from authors in List(Author)
        from body in List(Block)
        from images in List(Image)
        from videos in List(Video)
        from related in List(Related)
        select article with
        {
            Url = url,
            CanonicalUrl = canonical,
            Kind = kind,
            PublishedAt = published,
            ModifiedAt = modified,
            Authors = authors,
            Body = body,
            Images = images,
            Videos = videos,
            RelatedItems = related,
        };

    public static Arbitrary<ArticleResult> Results() => Arb.From(
        from outcome in Any<ArticleOutcome>()
        from article in Article
        from part in Any<bool>()
        from site in Site
        from url in Address
        from diagnostics in List(Diagnostic)
        select Result(outcome, article, part, site, url, diagnostics));

    private static ArticleResult Result(
        ArticleOutcome outcome, Article article, bool part, SiteInfo site, Uri? url, IReadOnlyList<Diagnostic> diagnostics)
    {
        var hasArticle = outcome == ArticleOutcome.Article || (outcome == ArticleOutcome.OverLimit && part);
        return new()
        {
            Outcome = outcome,
            Article = hasArticle ? article : null,
            Url = hasArticle ? article.Url : url,
            Site = hasArticle ? article.Site : site,
            Diagnostics = outcome == ArticleOutcome.OverLimit ? [.. diagnostics, new(DiagnosticCode.LimitReached, "A limit.")] : diagnostics,
        };
    }

    private static Gen<T> Any<T>() => ArbMap.Default.GeneratorFor<T>();

    private static Gen<T?> OrNull<T>(Gen<T> values)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), values.Select(value => (T?)value));

    private static Gen<IReadOnlyList<T>> List<T>(Gen<T> items) =>
        Gen.Choose(0, 3).SelectMany(length => items.ArrayOf(length)).Select(array => (IReadOnlyList<T>)array);
}
