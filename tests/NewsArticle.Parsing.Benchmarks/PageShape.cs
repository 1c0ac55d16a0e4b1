namespace NewsArticle.Parsing.Benchmarks;

/// <summary>What most of a made-up page is.</summary>
/// <param name="Name">The name in tables.</param>
/// <param name="Piece">The piece of a number, and where it goes.</param>
internal sealed record PageShape(string Name, Func<int, (PagePlace Place, string Html)> Piece)
{
    /// <summary>As on most news pages: little text among lists of other stories, menus and scripts.</summary>
    public static PageShape Mixed { get; } = new("mixed", static number => (number % 16) switch
    {
        0 or 8 => (PagePlace.Article, PagePieces.Paragraph(number)),
        4 => number % 64 == 4 ? (PagePlace.Article, PagePieces.Figure(number)) : (PagePlace.Comments, PagePieces.Comment(number)),
        < 4 => (PagePlace.Menu, PagePieces.MenuItem(number)),
        < 12 => (PagePlace.Lists, PagePieces.Link(number)),
        _ => (PagePlace.Script, PagePieces.ScriptLine(number)),
    });

    /// <summary>All shapes, in which the time of a page is to grow as its size.</summary>
    public static IReadOnlyList<PageShape> All { get; } =
    [
        Mixed,
        new("long article", static number => (PagePlace.Article, number % 8 == 0 ? PagePieces.Figure(number) : PagePieces.Paragraph(number))),
        new("comments", static number => (PagePlace.Comments, PagePieces.Comment(number))),
        new("links", static number => (PagePlace.Lists, PagePieces.Link(number))),
        new("menus", static number => (PagePlace.Menu, PagePieces.MenuItem(number))),
        new("script", static number => (PagePlace.Script, PagePieces.ScriptLine(number))),
        new("JSON-LD", static number => (PagePlace.JsonLd, PagePieces.Sentence(number))),
    ];
}
