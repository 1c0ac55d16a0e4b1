namespace NewsArticle.Parsing.Input.PlainText;

/// <summary>Where the article ends and the rest of the page begins: at the readers' comments or the imprint.</summary>
internal static class ArticleEnd
{
    private const int MinText = 40;
    private const int EnoughLines = 3;

    /// <returns>The index of the line that closes the article; the number of lines where none does.</returns>
    public static int Find(List<PlainLine> lines, int start)
    {
        var after = 0L;
        for (var index = start; index < lines.Count; index++)
            after += Weight(lines[index].Text);

        var before = 0L;
        var texts = 0;
        for (var index = start; index < lines.Count; index++)
        {
            var text = lines[index].Text;
            after -= Weight(text);

            // A bar of buttons under the headline says "Bình luận" too: the article is behind it, not before.
            if (texts > 0 && (texts >= EnoughLines || after < before) && (LineRules.OpensComments(text) || LineRules.IsFooter(text)))
                return index;

            before += Weight(text);
            texts += Weight(text) > 0 ? 1 : 0;
        }

        return lines.Count;
    }

    private static int Weight(string text) => text.Length >= MinText ? text.Length : 0;
}
