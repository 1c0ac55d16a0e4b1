using NewsArticle.Parsing.Vietnamese;

namespace NewsArticle.Parsing.Input.PlainText;

/// <summary>The line that lists the article's tags: "Từ khóa: hội nghị, quốc phòng".</summary>
internal static class TagLine
{
    private const int MaxLine = 600;
    private const int MaxTag = 80;

    private static readonly PhraseTable Labels = new("từ khóa|các từ khóa|tags|tag|thẻ|chủ đề");

    public static IReadOnlyList<string>? Read(string text)
    {
        if (text.Length > MaxLine)
            return null;

        var length = Labels.LongestStart(text, 3, out _);
        if (length == 0 || text.AsSpan(length).TrimStart() is not [':', ..] and not ['#', ..])
            return null;

        var tags = new List<string>();
        foreach (var part in text[length..].Split([',', ';', '#', '|', '•'], StringSplitOptions.RemoveEmptyEntries))
        {
            var tag = part.Trim(' ', ':', '.', '"', '“', '”');
            if (tag.Length is > 0 and <= MaxTag && !tags.Exists(known => TextRules.Same(known, tag)))
                tags.Add(tag);
        }

        return tags.Count > 0 ? tags : null;
    }
}
