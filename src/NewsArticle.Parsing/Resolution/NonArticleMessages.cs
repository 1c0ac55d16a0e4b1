namespace NewsArticle.Parsing.Resolution;

/// <summary>How the diagnostics say what a page is instead of an article: the JSON has no other word for it, and is read back by it.</summary>
internal static class NonArticleMessages
{
    private static readonly (NonArticleKind Kind, string Message)[] Table =
    [
        (NonArticleKind.Unknown, "The page holds no running text."),
        (NonArticleKind.Home, "The page is a home page."),
        (NonArticleKind.Section, "The page is the list of a section."),
        (NonArticleKind.Topic, "The page is the list of a tag or topic."),
        (NonArticleKind.Search, "The page shows the results of a search."),
        (NonArticleKind.SignIn, "The page is a form to sign in."),
        (NonArticleKind.NotFound, "The page says that there is no such page."),
        (NonArticleKind.Forum, "The page belongs to a forum."),
        (NonArticleKind.Shell, "The page is a shell of scripts: a check, or an application that draws itself."),
    ];

    public static string Of(NonArticleKind kind) => Array.Find(Table, entry => entry.Kind == kind).Message;

    public static NonArticleKind? Read(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var index = diagnostic.Code == DiagnosticCode.NotArticle ? Array.FindIndex(Table, entry => entry.Message == diagnostic.Message) : -1;
            if (index >= 0)
            {
                return Table[index].Kind;
            }
        }

        return null;
    }
}
