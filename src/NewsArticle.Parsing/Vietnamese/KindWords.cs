using NewsArticle.Parsing.Content;

namespace NewsArticle.Parsing.Vietnamese;

/// <summary>The names of sections that hold one kind of piece only.</summary>
internal static class KindWords
{
    private static readonly PhraseTable Opinion = new(
        "góc nhìn|quan điểm|ý kiến|bình luận|xã luận|blog|blogs|tâm sự|thời luận|chuyện thường ngày|góc nhìn chuyên gia|ý kiến chuyên gia|thời sự và suy nghĩ|thời sự suy nghĩ|chính kiến|diễn đàn bạn đọc|tôi viết|opinion|perspectives|viewpoint|bàn luận|suy ngẫm|tạp bút|tản văn|câu chuyện cuối tuần");

    private static readonly PhraseTable Interview = new("phỏng vấn|đối thoại|trò chuyện|hỏi đáp|gặp gỡ và đối thoại|interview|talk");

    public static ArticleKind? OfSection(string name)
    {
        if (Opinion.Contains(name))
            return ArticleKind.Opinion;
        if (Interview.Contains(name))
            return ArticleKind.Interview;
        return RelatedWords.Label(name) is { } kind ? Of(kind) : null;
    }

    public static ArticleKind? Of(RelatedKind kind) => kind switch
    {
        RelatedKind.Video => ArticleKind.Video,
        RelatedKind.Photo => ArticleKind.Photo,
        RelatedKind.Infographic => ArticleKind.Infographic,
        RelatedKind.Podcast => ArticleKind.Podcast,
        RelatedKind.Emagazine => ArticleKind.Emagazine,
        RelatedKind.Live => ArticleKind.Live,
        _ => null,
    };
}
