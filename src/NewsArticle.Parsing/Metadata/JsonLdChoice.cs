namespace NewsArticle.Parsing.Metadata;

/// <summary>Which of the article objects of a page describe this page.</summary>
internal static class JsonLdChoice
{
    /// <param name="articles">All article objects, in page order.</param>
    /// <param name="addresses">What is known of the page's own address; may be empty.</param>
    public static List<JsonLdArticle> Choose(IReadOnlyList<JsonLdArticle> articles, IReadOnlyList<string> addresses)
    {
        var here = articles.Where(a => a.IsAt(addresses)).ToList();
        // The clip in a story has its own upload date: a video object speaks for the page only where the page is the video's.
        var stories = here.Where(a => !JsonLdTypes.IsVideo(a.Type)).ToList();
        if (stories.Count > 0) return stories;

        var candidates = articles.Where(a => !a.InList && !JsonLdTypes.IsVideo(a.Type)).ToList();
        if (candidates.Count == 0) return here;

        // Several stories, each at a place of its own and none of them here: the page lists stories and is none.
        if (addresses.Count > 0 && candidates.TrueForAll(a => a.Address is not null) && !candidates.TrueForAll(a => PageAddress.Same(a.Address, candidates[0].Address))) return here;
        return [candidates.Find(a => a.HasHeadline) ?? candidates[0]];
    }
}
