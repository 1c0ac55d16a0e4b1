namespace NewsArticle.Parsing.Benchmarks;

/// <summary>Where on a made-up page more of something goes.</summary>
internal enum PagePlace
{
    JsonLd,
    Menu,
    Article,
    Comments,
    Lists,
    Script,
}
