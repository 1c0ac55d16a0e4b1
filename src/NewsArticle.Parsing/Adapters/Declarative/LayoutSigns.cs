using NewsArticle.Parsing.Tree;
using NewsArticle.Parsing.Tree.Selectors;

namespace NewsArticle.Parsing.Adapters.Declarative;

/// <summary>The signs of all layouts of a site, looked for in one walk: a page of the oldest layout costs no more than one of the newest.</summary>
internal sealed class LayoutSigns(IReadOnlyList<SiteLayout> layouts)
{
    private readonly SelectorSet? _signs = layouts.Any(layout => layout.Signs.Count > 0)
        ? new([.. layouts.SelectMany(layout => layout.Signs.Select(sign => sign.Compiled))])
        : null;

    /// <summary>The first layout whose signs the page carries, all of them; null where there is none.</summary>
    public SiteLayout? Find(PageTree tree)
    {
        var found = _signs?.Match(tree) ?? [];
        var slot = 0;
        foreach (var layout in layouts)
        {
            var carried = 0;
            for (var sign = 0; sign < layout.Signs.Count; sign++)
            {
                carried += found[slot++] is null ? 0 : 1;
            }

            if (carried == layout.Signs.Count)
            {
                return layout;
            }
        }

        return null;
    }
}
